import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // Vitest would leave one core alone, which on a machine of two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.ts', 'tests/corpus/*.test.ts', 'tests/bench/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      // Needs the site to be built. Its tests build and serve the site themselves, too, so one at a time.
      {
        test: {
          name: 'dist',
          root,
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: 'tests/support/java.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

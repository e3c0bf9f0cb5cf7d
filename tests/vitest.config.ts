import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Only what hangs is to be ended: a machine may be slow. In milliseconds. */
const patient = { testTimeout: 20 * 60_000, hookTimeout: 20 * 60_000, teardownTimeout: 60_000 };

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
          ...patient,
        },
      },
      // Needs the site to be built.
      {
        test: {
          name: 'dist',
          root,
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: ['tests/support/java.ts', 'tests/support/sites.ts'],
          ...patient,
        },
      },
    ],
  },
});

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const common = {
  root,
  // Only what hangs is to be ended: a machine may be slow. In milliseconds.
  ...{ testTimeout: 20 * 60_000, hookTimeout: 20 * 60_000, teardownTimeout: 60_000 },
};

const unit = globSync('tests/{unit,corpus,bench}/**/*.test.ts', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** Tests that need modules of their own, since they put others in their place, or change what these read when they start. */
const alone = unit.filter((file) =>
  /\bvi\.(?:mock|doMock|stubEnv|resetModules)\(/.test(readFileSync(root + file, 'utf8')),
);

export default defineConfig({
  root,
  test: {
    // Vitest would leave one core alone, which on a machine of two is half of them.
    maxWorkers: '100%',
    projects: [
      // Modules are loaded once for all of these: to load them for each takes as long as the tests.
      { test: { ...common, name: 'unit', include: unit.filter((file) => !alone.includes(file)), isolate: false } },
      { test: { ...common, name: 'unit-alone', include: alone } },
      // Needs the site to be built.
      {
        test: {
          ...common,
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: ['tests/support/java.ts', 'tests/support/sites.ts'],
        },
      },
    ],
  },
});

import { afterEach, expect, test, vi } from 'vitest';
import { onceABuild } from '../../src/site/once-a-build.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  [true, 1],
  [false, 2],
])('where PROD is %s, what is asked for twice is made %i times', async (isBuild, times) => {
  vi.stubEnv('PROD', isBuild);
  const make = vi.fn(() => Promise.resolve('made'));
  const made = onceABuild(make);
  expect([await made(), await made()]).toEqual(['made', 'made']);
  expect(make).toHaveBeenCalledTimes(times);
});

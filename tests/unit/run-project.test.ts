import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newFolder } from '../support/astro.ts';

let folder: string;

beforeAll(async () => {
  folder = await newFolder();
  vi.stubEnv('FAIRCOPY_CACHE', join(folder, 'cache'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('what is made with a store that turns out to be damaged is made again; what is done with it is not', async () => {
  // They read the settings when they are loaded.
  const { withStore } = await import('../../src/pipeline/run-project.ts');
  const { DamagedStoreError } = await import('../../src/errors/keeper-error.ts');
  const damaged = () => Promise.reject(new DamagedStoreError('It was deleted.'));
  const make = vi.fn(() => Promise.resolve('made')).mockImplementationOnce(damaged);
  const work = vi.fn((made: string) => Promise.resolve(`${made} of`));
  expect(await withStore(make, work)).toBe('made of');
  expect([make.mock.calls.length, work.mock.calls.length]).toEqual([2, 1]);

  work.mockImplementationOnce(damaged);
  await expect(withStore(make, work)).rejects.toThrow('It was deleted.');
  expect([make.mock.calls.length, work.mock.calls.length]).toEqual([3, 2]);
});

import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  [
    'FAIRCOPY_SITE',
    'news.example.org',
    'FAIRCOPY_SITE is news.example.org, which is no address. Set it to one such as https://news.example.org.',
  ],
  [
    'FAIRCOPY_SITE',
    'https://example.org/news',
    'FAIRCOPY_SITE is https://example.org/news, which has a path. Set it to https://example.org, and FAIRCOPY_BASE to /news.',
  ],
  ['FAIRCOPY_COPY_POLICY', 'mine', 'FAIRCOPY_COPY_POLICY is mine, which is no policy. Set it to publisher or archive.'],
  [
    'FAIRCOPY_SHARE_IMAGES',
    'many',
    'FAIRCOPY_SHARE_IMAGES is many, which is no count. Set it to a number such as 500, or 0 for none.',
  ],
])('the setting %s=%s, which cannot be right, stops everything with a sentence', async (name, value, sentence) => {
  vi.stubEnv(name, value);
  await expect(import('../../src/settings.ts')).rejects.toThrow(sentence);
});

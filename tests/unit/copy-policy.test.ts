import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fieldOf, storyOf } from '../support/story-of.ts';

const original = 'https://example.com/1';
const own = 'http://localhost:4321/stories/first-words/';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test.each([
  { policy: 'publisher', indexed: true, canonical: own },
  { policy: 'archive', indexed: false, canonical: original },
])('the copy policy $policy', async ({ policy, indexed, canonical }) => {
  vi.stubEnv('FAIRCOPY_COPY_POLICY', policy);
  const { canonicalAddress, isIndexed } = await import('../../src/site/discovery/copy-policy.ts');
  expect(isIndexed).toBe(indexed);
  expect(canonicalAddress(storyOf({ address: fieldOf(original) }))).toBe(canonical);
  expect(canonicalAddress(storyOf())).toBe(own);
});

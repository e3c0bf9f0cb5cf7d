import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readOnOf } from '../../src/site/lists/read-on.ts';
import type { StoryEntry } from '../../src/site/stories.ts';
import { fieldOf, storyOf } from '../support/story-of.ts';

vi.mock('astro:content', () => ({}));

const linkTo = (id: string) => ({ collection: 'stories' as const, id });
const related = (id: string) => ({
  label: 'READ MORE:',
  headline: id,
  after: 1,
  capture: 'a.txt',
  address: null,
  story: linkTo(id),
});

interface Known {
  readonly source?: string;
  readonly similar?: readonly string[];
  readonly related?: readonly string[];
  readonly isUndated?: boolean;
}

function story(id: string, known: Known = {}): StoryEntry {
  return storyOf(
    {
      published: known.isUndated ? null : fieldOf('2019-03-29'),
      source: known.source === undefined ? null : fieldOf(known.source),
      similar: (known.similar ?? []).map(linkTo),
      related: (known.related ?? []).map(related),
    },
    id,
  );
}

/** What to read on after a story, by ids. */
function nextOf(id: string, stories: readonly StoryEntry[]) {
  const next = readOnOf(stories).get(id);
  if (!next) throw new Error(`There is nothing for ${id}.`);
  const idsOf = (list: readonly StoryEntry[]) => list.map((one) => one.id).join('');
  return { newer: next.newer?.id, older: next.older?.id, similar: idsOf(next.similar), source: idsOf(next.sameSource) };
}

const others = (known: Known = {}) => [...'abcdefghi'].map((id) => story(id, known));
const around = (e: StoryEntry, known: Known = {}) => others(known).with(4, e);

describe('what to read on', () => {
  test('is the next and the last story in time', () => {
    expect(nextOf('e', others())).toEqual({ newer: 'd', older: 'f', similar: '', source: '' });
    expect(nextOf('a', others())).toMatchObject({ newer: undefined, older: 'b' });
    expect(nextOf('i', others())).toMatchObject({ newer: 'h', older: undefined });
  });

  test('has no place in time without a date, and is not in that of others', () => {
    const stories = [...others(), story('y', { isUndated: true, source: 'S' }), story('z', { isUndated: true })];
    expect(nextOf('y', stories)).toEqual({ newer: undefined, older: undefined, similar: '', source: '' });
    expect(nextOf('i', stories).older).toBeUndefined();
  });

  test('leaves out of similar stories those before and after it, and those that its captures point to', () => {
    const e = story('e', { similar: ['f', 'a', 'd', 'b', 'c', 'gone'], related: ['b'] });
    expect(nextOf('e', around(e))).toEqual({ newer: 'd', older: 'f', similar: 'ac', source: '' });
  });

  test('is in time even where its captures point there', () => {
    expect(nextOf('e', around(story('e', { related: ['d'] })))).toMatchObject({ newer: 'd', older: 'f' });
  });

  test('has the nearest of its source, whatever the spelling, that are not named yet', () => {
    const e = story('e', { source: 'rt.com', similar: ['c'] });
    expect(nextOf('e', around(e, { source: 'RT.com' })).source).toBe('gbh');
    expect(nextOf('e', around(e, { source: 'BT.com' })).source).toBe('');
    expect(nextOf('e', around(story('e'))).source).toBe('');
  });

  test('names nothing twice, nor the story itself', () => {
    const ids = [...'abcdefghijkl'];
    const some = fc.subarray(ids);
    const known = fc.record({
      source: fc.constantFrom('S', 's', 'T'),
      similar: some,
      related: some,
      isUndated: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(known, { minLength: ids.length, maxLength: ids.length }), (all) => {
        const stories = all.map((one, index) => story(ids[index] ?? '', one));
        for (const [id, { newer, older, similar, sameSource }] of readOnOf(stories)) {
          const own = stories.find((one) => one.id === id)?.data.related.flatMap((pointer) => pointer.story?.id ?? []);
          const named = [id, ...[newer, older, ...similar, ...sameSource].flatMap((next) => next?.id ?? [])];
          expect(new Set(named).size).toBe(named.length);
          for (const { id: next } of [...similar, ...sameSource]) expect(own).not.toContain(next);
        }
      }),
    );
  });
});

import type { FullStory } from '../../src/site/full-story.ts';

type Data = FullStory['data'];

/** A field that a capture states, or one that is inferred. */
export function fieldOf(value: string, inferred = false) {
  return { value, inferred, capture: 'a.txt', rule: 'a/b', reason: 'Because.', start: 0, end: value.length };
}

/** A story of one capture of which nothing is known but its first words, and what is said here. */
export function storyOf(known: Partial<Data> = {}, id = 'first-words'): FullStory {
  const data: Data = {
    headline: fieldOf('First words', true),
    ...{ published: null, ambiguousDate: null, updated: null, byline: null, credit: null, section: null },
    ...{ source: null, address: null, image: null, caption: null },
    standfirst: 'First words of the body.',
    language: null,
    ...{
      words: 5,
      passages: 1,
      related: [],
      similar: [],
      gaps: [],
      conflicts: [],
      variants: [],
      damage: [],
      overrides: [],
    },
    versions: [
      {
        captures: ['a.txt'],
        headline: 'First words',
        times: { updated: null, captured: null, published: null },
        isAfter: true,
        changes: [],
      },
    ],
    isNewest: true,
    captures: [{ capture: { collection: 'captures', id: 'a.txt' }, fields: [], passages: 1, restored: 0, related: 0 }],
    ...known,
  };
  const body = 'First words of the body.';
  return { id, data, body, rendered: { html: `<p>${body}</p>` } };
}

import { createHash } from 'node:crypto';
import { compareText } from '../../text/compare.ts';
import { numberedSlug, readableSlug } from '../../text/slug.ts';
import { unknownSourceSlug } from '../addresses.ts';
import { sourceKey, sourceName } from './source-name.ts';
import type { StoryEntry } from '../stories.ts';

/** A source with its stories, in the order of the list that they come from. */
export interface Source {
  /** No two sources have the same. */
  readonly slug: string;
  /** What readers call it, as most of its captures spell it. */
  readonly name: string;
  /** No capture of its stories names it. */
  readonly isInferred: boolean;
  readonly stories: readonly StoryEntry[];
}

/** The sources of stories, by their key, in the order of the alphabet. */
export function groupSources(stories: readonly StoryEntry[]): ReadonlyMap<string, Source> {
  const byKey = Map.groupBy(stories, ({ data }) => (data.source ? sourceKey(data.source.value) : null));
  byKey.delete(null);
  const known = [...byKey].flatMap(([key, own]): [string, readonly StoryEntry[]][] =>
    key === null ? [] : [[key, own]],
  );
  const inOrder = known.sort(([a], [b]) => compareText(a, b));
  const slugs = slugsFor(inOrder.map(([key]) => key));
  return new Map(inOrder.map(([key, own], index) => [key, sourceOf(slugs[index] ?? '', own)]));
}

function sourceOf(slug: string, stories: readonly StoryEntry[]): Source {
  const fields = stories.flatMap(({ data }) => data.source ?? []);
  const spellings = Map.groupBy(fields, ({ value }) => sourceName(value));
  const [mostUsed] = [...spellings].sort(([a, as], [b, bs]) => bs.length - as.length || compareText(a, b));
  return { slug, name: mostUsed?.[0] ?? slug, isInferred: fields.every(({ inferred }) => inferred), stories };
}

/** Of sources with one slug the first in the alphabet keeps it, and the others get numbers that no other source's name has. */
function slugsFor(keys: readonly string[]): string[] {
  const plain = keys.map((key) => readableSlug(key) || `source-${hashOf(key)}`);
  const free = new Set(plain);
  free.delete(unknownSourceSlug);
  const taken = new Set([...plain, unknownSourceSlug]);
  return plain.map((slug) => {
    const own = free.delete(slug) ? slug : numberedSlug(slug, taken);
    taken.add(own);
    return own;
  });
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

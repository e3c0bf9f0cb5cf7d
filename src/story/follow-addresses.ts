import { compareText } from '../text/compare.ts';

/** An address of a story, and the captures that the story has, by their digests. */
export interface Address {
  readonly slug: string;
  readonly captures: readonly string[];
}

/** A story's address now. A hidden story has one, too, so that no other is found there. */
export interface StoryAddress extends Address {
  readonly isHidden: boolean;
}

/** What became of the addresses that stories had. */
export interface Followed {
  /** Every address that a story ever had, in order, each with the captures of the story that it leads to now, or led to last. */
  readonly record: readonly Address[];
  /** The addresses at which no story is any more, and those of the stories that were there. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Finds the stories whose address has changed. A story is known by its captures: of several that have some of those that an
 * address had, it leads to the one with the most. Where a story is, the address leads nowhere else, and to no hidden story.
 *
 * @param stories the stories as they are now
 * @param record the addresses as the build before left them
 */
export function followAddresses(stories: readonly StoryAddress[], record: readonly Address[]): Followed {
  const bySlug = new Map(stories.map((story) => [story.slug, story]));
  const byCapture = Map.groupBy(
    stories.flatMap((story) => story.captures.map((capture) => ({ capture, story }))),
    ({ capture }) => capture,
  );
  const holdersOf = (capture: string) => (byCapture.get(capture) ?? []).map(({ story }) => story);
  const now = new Map(record.map((address) => [address.slug, address.captures]));
  const moves: Followed['moves'][number][] = [];
  for (const { slug, captures } of record) {
    const story = bySlug.has(slug) ? undefined : mostOf(captures.flatMap(holdersOf));
    if (!story || story.isHidden) continue;
    now.set(slug, story.captures);
    moves.push({ from: slug, to: story.slug });
  }
  for (const { slug, captures, isHidden } of stories) if (!isHidden) now.set(slug, captures);
  return {
    record: Array.from(now, ([slug, captures]) => ({ slug, captures: [...new Set(captures)].sort(compareText) })).sort(
      (a, b) => compareText(a.slug, b.slug),
    ),
    moves: moves.sort((a, b) => compareText(a.from, b.from)),
  };
}

/** The story that is named most often; of several the one with the fewest captures, then the first in the order of addresses. */
function mostOf(holders: readonly StoryAddress[]): StoryAddress | undefined {
  const times = [...Map.groupBy(holders, (story) => story)];
  const [most] = times.sort(
    ([a, as], [b, bs]) => bs.length - as.length || a.captures.length - b.captures.length || compareText(a.slug, b.slug),
  );
  return most?.[0];
}

import { compareText } from '../text/compare.ts';

/** A story's address, and its captures by their digests. */
export interface Address {
  readonly slug: string;
  readonly captures: readonly string[];
}

/** A story's current address. A hidden story keeps its address, so that no other story gets it. */
export interface StoryAddress extends Address {
  readonly isHidden: boolean;
}

/** The addresses that stories had, and where they lead now. */
export interface Followed {
  /** Every address that a story ever had, sorted, with the captures of the story that it leads to or last led to. */
  readonly record: readonly Address[];
  /** Redirects: addresses without a story, and the address of the story that was there. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Finds the stories whose address has changed. An address leads to the story that has the most of its captures. It
 * leads nowhere else while a story is there, and never to a hidden story.
 *
 * @param stories the stories of this build
 * @param record the record of the build before
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

/** The story that occurs most often. Ties: the fewest captures, then the first address. */
function mostOf(holders: readonly StoryAddress[]): StoryAddress | undefined {
  const times = [...Map.groupBy(holders, (story) => story)];
  const [most] = times.sort(
    ([a, as], [b, bs]) => bs.length - as.length || a.captures.length - b.captures.length || compareText(a.slug, b.slug),
  );
  return most?.[0];
}

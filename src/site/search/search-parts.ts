/**
 * So many stories one part of the search index has at the most, on average. Pagefind holds a part in memory while it makes it,
 * 270 to 330 kB for each story of 500 words, so about 1 GB; a reader's first search takes three requests for each part.
 */
export const storiesInPart = 3200;

/** How many parts the index of so many stories has: a power of two, so that it seldom changes. */
export function partCount(stories: number, most: number = storiesInPart): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(stories / most)));
}

/** The part that a story is in, counted from 0, by its slug alone: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. */
export function partOf(slug: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < slug.length; at += 1) hash = Math.imul(hash ^ slug.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (parts - 1);
}

/** The folder of a part below the index's own: the first lies in that itself. */
export function partFolder(part: number): string {
  return part === 0 ? '' : `${part}/`;
}

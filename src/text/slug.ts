import slugify from '@sindresorhus/slugify';

/** Longer slugs are cut between words: a path segment may have 255 bytes, and an address is read by people. */
const longestSlug = 90;

/**
 * A text as a part of an address, its letters as its language writes them in Latin ones. Empty where most of its letters
 * and digits have none there: `41` says nothing of a headline in Japanese.
 */
export function readableSlug(text: string, language: string | null = null): string {
  // Lower case comes last: a Turkish I has a small letter that no address has.
  const slug = slugify(text, { lowercase: false, locale: language ?? undefined }).toLowerCase();
  return 2 * lettersIn(slug) > lettersIn(text) ? shorten(slug) : '';
}

/**
 * The slug with the first number, from 2, that is not taken.
 *
 * @param last by slug the last number that was given, where many are numbered: none is looked for below it
 */
export function numberedSlug(
  slug: string,
  taken: ReadonlySet<string>,
  last: Map<string, number> = new Map<string, number>(),
): string {
  let number = (last.get(slug) ?? 1) + 1;
  while (taken.has(`${slug}-${number}`)) number += 1;
  last.set(slug, number);
  return `${slug}-${number}`;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function shorten(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, longestSlug);
}

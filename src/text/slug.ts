import slugify from '@sindresorhus/slugify';

/** Longer slugs are cut between words. A path segment may have 255 bytes, but people read addresses. */
const longestSlug = 90;

/**
 * Makes a slug, with letters transliterated as the language does it. Empty if most letters and digits have no Latin
 * form: `41` alone would say nothing about a Japanese headline.
 */
export function readableSlug(text: string, language: string | null = null): string {
  // Lower-case last: a Turkish I would become a letter that slugs do not allow.
  const slug = slugify(text, { lowercase: false, locale: language ?? undefined }).toLowerCase();
  return 2 * lettersIn(slug) > lettersIn(text) ? shorten(slug) : '';
}

/**
 * Adds the first free number, from 2, to a slug.
 *
 * @param last the last number given for each slug; pass it when numbering many slugs, to search from there
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

import slugify from '@sindresorhus/slugify';

/** Longer slugs are cut between words: a path segment may have 255 bytes, and an address is read by people. */
const longestSlug = 90;

/** What a story's address is made from. */
export interface Named {
  readonly headline: string;
  /** ISO 8601, or `null` where it is not known. */
  readonly published: string | null;
  /** Stands in where the headline has no letter that fits an address; anything that stays the same. */
  readonly fallback: string;
}

/**
 * One slug for each story, in their order, no two the same. Of stories with one headline the first keeps the plain slug;
 * the next gets its date, or a number.
 */
export function slugsFor(stories: readonly Named[]): string[] {
  const taken = new Set<string>();
  return stories.map(({ headline, published, fallback }) => {
    const plain = shorten(slugify(headline)) || `story-${fallback}`;
    const dated = published === null ? plain : `${plain}-${published.slice(0, 10)}`;
    const slug = [plain, dated].find((candidate) => !taken.has(candidate)) ?? numbered(dated, taken);
    taken.add(slug);
    return slug;
  });
}

function shorten(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, longestSlug);
}

function numbered(slug: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

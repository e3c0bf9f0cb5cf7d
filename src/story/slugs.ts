import { numberedSlug, readableSlug } from '../text/slug.ts';

/** What a story's address is made from. */
export interface Named {
  readonly headline: string;
  /** BCP 47; `null` where the text does not tell. */
  readonly language: string | null;
  /** ISO 8601, or `null` where it is not known. */
  readonly published: string | null;
  /** Stands in where most of the headline's letters fit no address; anything that stays the same. */
  readonly fallback: string;
}

/**
 * One slug for each story, in their order, no two the same. Of stories with one headline the first keeps the plain slug;
 * the next gets its date, or a number.
 */
export function slugsFor(stories: readonly Named[]): string[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return stories.map(({ headline, language, published, fallback }) => {
    const plain = readableSlug(headline, language) || `story-${fallback}`;
    const dated = published === null ? plain : `${plain}-${published.slice(0, 10)}`;
    const slug = [plain, dated].find((candidate) => !taken.has(candidate)) ?? numberedSlug(dated, taken, numbers);
    taken.add(slug);
    return slug;
  });
}

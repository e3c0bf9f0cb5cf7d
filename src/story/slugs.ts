import { numberedSlug, readableSlug } from '../text/slug.ts';

/** What a slug is made from. */
export interface Named {
  readonly headline: string;
  /** BCP 47, or `null` if unknown. */
  readonly language: string | null;
  /** ISO 8601, or `null` if unknown. */
  readonly published: string | null;
  /** Used if the headline gives no slug. Must not change between builds. */
  readonly fallback: string;
}

/**
 * Makes a unique slug for each story, in order. Of stories with the same headline the first gets the plain slug; the
 * others get their date, or a number.
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

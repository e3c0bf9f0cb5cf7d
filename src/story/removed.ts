import type { Article } from '../clean/article.ts';
import { words } from '../clean/words.ts';
import { shingles } from './shingles.ts';

/** The least share of a passage’s shingles that must stand in what was removed. A damaged copy has lost and glued some. */
const leastShare = 0.3;

/** Tells whether a passage of another capture, damaged or not, is among what was removed from these. */
export function removedFrom(articles: readonly Article[]): (passage: string) => boolean {
  const removed = new Set(articles.flatMap((article) => article.removed.flatMap((text) => [...shingles(words(text))])));
  return (passage) => {
    const own = shingles(words(passage));
    return own.size > 0 && own.intersection(removed).size >= leastShare * own.size;
  };
}

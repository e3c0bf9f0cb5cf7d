import type { Article } from '../clean/article.ts';
import { shinglesOf } from './shingles.ts';

/** The least share of a passage’s shingles that must stand in what was removed. A damaged copy has lost and glued some. */
const leastShare = 0.3;

/** Tells whether a passage of another capture, damaged or not, is among what was removed from these. */
export function removedFrom(articles: readonly Article[]): (passage: string) => boolean {
  let removed: ReadonlySet<number> | undefined;
  return (passage) => {
    // Captures that lost no passage are never asked.
    removed ??= new Set(articles.flatMap((article) => article.removed.flatMap((text) => [...shinglesOf([text])])));
    const own = shinglesOf([passage]);
    const found = own.filter((shingle) => removed?.has(shingle));
    return own.length > 0 && found.length >= leastShare * own.length;
  };
}

import type { Article } from '../clean/article.ts';
import { shinglesOfTexts } from './match/shingles.ts';

/**
 * The least share of a passage’s shingles that must be in removed text. It is low since damage loses and glues words.
 */
const leastShare = 0.3;

/** Makes a test for whether a passage of another capture is in the text that was removed from these. */
export function removedFrom(articles: readonly Article[]): (passage: string) => boolean {
  let removed: ReadonlySet<number> | undefined;
  return (passage) => {
    // Computed on first use: most stories never need it.
    removed ??= new Set(articles.flatMap((article) => article.removed.flatMap((text) => [...shinglesOfTexts([text])])));
    const own = shinglesOfTexts([passage]);
    const found = own.filter((shingle) => removed?.has(shingle));
    return own.length > 0 && found.length >= leastShare * own.length;
  };
}

import { addressKey } from '../../clean/address/page-address.ts';
import { firstProse } from '../../clean/furniture/recurring.ts';
import { wordsKey } from '../../text/words.ts';
import type { CaptureOutline } from '../outline.ts';
import type { Pair } from './match-captures.ts';

/** A passage in captures of this many stories is a notice, or another text that many pages have. */
const fewestStories = 3;

type Cleaned = Pick<CaptureOutline, 'article' | 'lines'>;

/**
 * Finds the passages that two captures share with captures of many stories, by their keys, ascending. Captures are of
 * several stories for this if their headlines, their addresses and their first passages differ.
 */
export function commonPassages(
  captures: readonly Cleaned[],
  pairs: readonly Pair[],
): (a: number, b: number) => number[] {
  const compared = [...new Set(pairs.flat())];
  const holders = new Map<number, number[]>();
  for (const at of compared) {
    for (const key of new Set(captures[at]?.lines.keys)) {
      if (key === 0) continue;
      const before = holders.get(key);
      if (before) before.push(at);
      else holders.set(key, [at]);
    }
  }
  const common = new Set<number>();
  for (const [key, places] of holders) {
    if (places.length >= fewestStories && countStories(places.flatMap((at) => captures[at] ?? [])) >= fewestStories) {
      common.add(key);
    }
  }
  return (a, b) => {
    if (common.size === 0) return [];
    const theirs = new Set(captures[b]?.lines.keys);
    return [...new Set(captures[a]?.lines.keys)]
      .filter((key) => common.has(key) && theirs.has(key))
      .sort((x, y) => x - y);
  };
}

/** The fewest different values that captures have of what tells stories apart. */
function countStories(captures: readonly Cleaned[]): number {
  const traits = [captures.map(headlineOf), captures.map(addressOf), captures.map(({ lines }) => firstProse(lines))];
  return Math.min(...traits.map((values) => new Set<unknown>(values.filter((value) => value !== null)).size));
}

function headlineOf({ article }: Cleaned): string | null {
  return article && !article.headline.inferred ? wordsKey(article.headline.value) : null;
}

/** A capture without an address may be of any. */
function addressOf({ article }: Cleaned): string | null {
  const address = article?.fields.address;
  return address ? addressKey(address.value) : (article?.capture ?? null);
}

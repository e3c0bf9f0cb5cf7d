import type { LedgerEntry } from '../clean/ledger.ts';
import { wordsKey } from '../text/words.ts';
import type { OverrideBlock } from './override-schema.ts';

/** Consecutive blocks of a capture. Never empty. */
export type BlockRun = readonly LedgerEntry[];

/**
 * Finds the blocks that an override names by their text. Compares words, so white space, case and quotes do not matter.
 * A text that the cleaner cut into several blocks matches as one run.
 */
export function findBlocks({ text, starts, nth }: OverrideBlock, ledger: readonly LedgerEntry[]): BlockRun[] {
  const wanted = keyOf(text ?? starts ?? '');
  const keyed = ledger.map((entry) => ({ entry, words: wordsKey(entry.text) }));
  const runs: BlockRun[] = [];
  for (let at = 0; at < keyed.length; at += 1) {
    const own = keyOf(ledger[at]?.text ?? '');
    const length = own === wanted ? 1 : text === undefined ? +beginsWith(own, wanted) : runLength(keyed, at, wanted);
    if (length > 0) runs.push(ledger.slice(at, at + length));
    at += Math.max(0, length - 1);
  }
  return nth === undefined ? runs : runs.slice(nth - 1, nth);
}

/** A text's words; a text without words stands for itself. */
function keyOf(text: string): string {
  return wordsKey(text) || text.replace(/\s+/g, ' ').trim();
}

/**
 * The number of blocks, from one on, that together have the wanted words; 0 if they have others. Blocks without words
 * do not matter in between.
 */
function runLength(keyed: readonly { readonly words: string }[], from: number, wanted: string): number {
  let done = '';
  for (let at = from; at < keyed.length; at += 1) {
    const { words = '' } = keyed[at] ?? {};
    if (words === '' && done === '') return 0;
    done = [done, words].filter((part) => part !== '').join(' ');
    if (done === wanted) return at - from + 1;
    if (!beginsWith(wanted, done)) return 0;
  }
  return 0;
}

function beginsWith(key: string, start: string): boolean {
  return start !== '' && (key === start || key.startsWith(`${start} `));
}

import type { LedgerEntry } from '../clean/ledger.ts';
import { wordsKey } from '../text/words.ts';
import type { SaidBlock } from './override-schema.ts';

/** A run of a capture's blocks that have the words of a text. Never empty. */
export type BlockRun = readonly LedgerEntry[];

/**
 * Finds the blocks of a capture that an override names by their text: by their words, so that white space, case and the
 * kind of quotes do not matter. Where the cleaner has cut the text into several blocks, they are one run.
 */
export function findBlocks({ text, starts, nth }: SaidBlock, ledger: readonly LedgerEntry[]): BlockRun[] {
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

/** A text's words; of one without any, what stands there. */
function keyOf(text: string): string {
  return wordsKey(text) || text.replace(/\s+/g, ' ').trim();
}

/** How many blocks from one on have these words together; 0 where they have others. Signs between them do not count. */
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

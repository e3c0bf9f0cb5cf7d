import type { AnnotatedEntry } from './annotate.ts';

/** A capture's text, and where its blocks begin. */
export interface PartedText {
  readonly text: string;
  /** Offsets into the text. */
  readonly starts: ReadonlySet<number>;
}

/** A capture's text by its whole ledger. */
export function partedText(ledger: readonly Pick<AnnotatedEntry, 'start' | 'text'>[]): PartedText {
  return { text: ledger.map(({ text }) => text).join(''), starts: new Set(ledger.map(({ start }) => start)) };
}

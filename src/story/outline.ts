import type { Capture } from '../capture/capture.ts';
import type { Article } from '../clean/article.ts';
import type { Cleaned } from '../clean/clean.ts';
import { ordersIn, statedDates } from '../clean/date/date-order.ts';
import type { DateOrder } from '../clean/date/date.ts';
import { summaryOf, type LedgerSummary } from '../clean/ledger.ts';
import { linesOf, type Lines } from '../clean/furniture/recurring.ts';
import { shinglesOf } from './match/match-captures.ts';

/** An article without its text: what captures are compared by, so that no text need be held. */
export interface ArticleOutline extends Omit<Article, 'passages' | 'related' | 'marks' | 'damage' | 'removed'> {
  /** The shingles of its body, ascending. */
  readonly shingles: Uint32Array;
}

/** A cleaned capture without its text. */
export interface CaptureOutline extends Pick<Capture, 'id' | 'file' | 'format' | 'bytes' | 'sha256'> {
  /** The key of its record in the store. */
  readonly key: string;
  /** When the page was captured, in the format of `isoTime`, if its file says so. May be in the future. */
  readonly captured: string | null;
  readonly article: ArticleOutline | null;
  /** The lines of its ledger, as far as they are compared with those of other captures. */
  readonly lines: Lines;
  readonly summary: LedgerSummary;
  /** The orders of day and month that its dates show. */
  readonly dateOrders: readonly (DateOrder | 'either')[];
}

/** The outline of a cleaned capture whose record has this key. */
export function outlineOf(capture: Capture, { article, ledger }: Cleaned, key: string): CaptureOutline {
  const { id, file, format, bytes, sha256, statements, captured } = capture;
  const texts = ledger.map(({ text }) => text.trim());
  return {
    ...{ id, file, format, bytes, sha256, key, captured },
    article: article && articleOutline(article),
    summary: summaryOf(ledger),
    lines: linesOf(ledger),
    dateOrders: [...ordersIn([...texts, ...statedDates(statements)])],
  };
}

function articleOutline({
  passages,
  related: _,
  marks: __,
  damage: ___,
  removed: ____,
  ...rest
}: Article): ArticleOutline {
  return { ...rest, shingles: shinglesOf(passages) };
}

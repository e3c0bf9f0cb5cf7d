import type { CollectionEntry } from 'astro:content';

export type CaptureData = CollectionEntry<'captures'>['data'];
export type LedgerEntry = CaptureData['ledger'][number];
export type Gap = CollectionEntry<'stories'>['data']['gaps'][number] & { readonly number: number };

/** A part of a ledger entry's text: plain, or broken, or a place where words are missing. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'damage'; readonly text: string; readonly reason: string }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** A run of ledger entries that one rule took, and their text in parts. */
export interface Annotation {
  readonly fate: LedgerEntry['fate'];
  readonly role: LedgerEntry['role'];
  readonly rule: string;
  readonly reason: string;
  /** True where the story does not show it: a field that another capture tells differently, or a stray line. */
  readonly isUnused: boolean;
  /** One for each entry of the run. */
  readonly lines: readonly AnnotatedLine[];
}

/** The text of a ledger entry in parts, and what of it made the rule decide so. */
export interface AnnotatedLine {
  readonly parts: readonly Part[];
  readonly why: string | undefined;
}

/** What is marked in a capture's text. */
export interface Marks {
  readonly gaps: readonly Gap[];
  readonly damage: CaptureData['damage'];
  /** What the story does not show of what was kept or moved. */
  readonly unused: readonly { readonly start: number; readonly end: number }[];
}

/**
 * A capture's ledger as it is shown: neighbours that one rule removed are one run, and gaps and damage stand in place.
 * Leaves out blocks of white space alone.
 */
export function annotate(ledger: readonly LedgerEntry[], marks: Marks): Annotation[] {
  const runs: (Annotation & { lines: AnnotatedLine[] })[] = [];
  for (const entry of ledger) {
    if (entry.text.trim() === '') continue;
    const last = runs.at(-1);
    const line = { parts: partsOf(entry, marks, entry === ledger.at(-1)), why: entry.why };
    if (last?.rule === entry.rule && entry.fate === 'removed') last.lines.push(line);
    else runs.push(runOf(entry, line, marks));
  }
  return runs;
}

function runOf(entry: LedgerEntry, line: AnnotatedLine, { unused }: Marks) {
  const { fate, role, rule, reason } = entry;
  const isUnused = unused.some((span) => covers(span, entry));
  return { fate, role, rule, reason, isUnused, lines: [line] };
}

/** Whether a span takes every word of an entry. */
function covers(span: Marks['unused'][number], { start, end, text }: LedgerEntry) {
  if (span.end <= start || span.start >= end) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(0, Math.max(0, span.start - start)) + text.slice(span.end - start));
}

function partsOf(entry: LedgerEntry, { gaps, damage }: Marks, isLast: boolean): Part[] {
  const inside = damage.filter(({ start, end }) => start >= entry.start && end <= entry.end);
  const here = gaps.filter(({ at }) => at >= entry.start && (at < entry.end || (isLast && at === entry.end)));
  const cuts = [...inside.flatMap(({ start, end }) => [start, end]), ...here.map(({ at }) => at)];
  const bounds = [...new Set([entry.start, ...cuts, entry.end])].sort((a, b) => a - b);

  return bounds.flatMap((from, index): Part[] => {
    const text = entry.text.slice(from - entry.start, (bounds[index + 1] ?? from) - entry.start);
    const broken = inside.find(({ start, end }) => start <= from && from < end);
    const gapsHere = here.filter(({ at }) => at === from).map((gap): Part => ({ kind: 'gap', gap }));
    if (text === '') return gapsHere;
    return [...gapsHere, broken ? { kind: 'damage', text, reason: broken.reason } : { kind: 'text', text }];
  });
}

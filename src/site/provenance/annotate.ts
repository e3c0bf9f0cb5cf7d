import type { FullCapture, FullStory } from '../full-story.ts';
import { filePlaces, type FilePlace } from './file-places.ts';
import { spansByEntry, type Span } from './spans-by-entry.ts';

type Capture = FullCapture['data'];
export type AnnotatedEntry = Capture['ledger'][number];
export type AnnotatedGap = FullStory['data']['gaps'][number] & { readonly number: number };

/** A part of a ledger entry's text: plain, or broken, or a place where words are missing. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'damage'; readonly text: string; readonly rule: string; readonly reason: string }
  | { readonly kind: 'gap'; readonly gap: AnnotatedGap };

/** A run of ledger entries that one rule took, and their text in parts. */
export interface Annotation {
  readonly outcome: AnnotatedEntry['outcome'];
  readonly role: AnnotatedEntry['role'];
  readonly rule: string;
  readonly reason: string;
  /** True where the story does not show it: a field that another capture or the keeper tells differently, or a stray line. */
  readonly isUnused: boolean;
  /** True where its capture shows another version than the story. */
  readonly isOtherVersion: boolean;
  /** One for each entry of the run. */
  readonly lines: readonly AnnotatedLine[];
}

/** The text of a ledger entry in parts, where it stands in the file, and what of it made the rule decide so. */
export interface AnnotatedLine {
  readonly place: FilePlace;
  readonly parts: readonly Part[];
  readonly why: string | undefined;
}

/** What is marked in a capture's text. */
export interface Marks {
  readonly gaps: readonly AnnotatedGap[];
  readonly damage: Capture['damage'];
  /** What the story does not show of what was kept or moved. */
  readonly unused: readonly Span[];
  /** Whether the capture shows another version than the story. */
  readonly isOtherVersion?: boolean;
}

/**
 * A capture's ledger as it is shown: neighbours that one rule removed are one run, and gaps and damage stand in place.
 * Leaves out blocks of white space alone.
 */
export function annotate(ledger: readonly AnnotatedEntry[], marks: Marks): Annotation[] {
  const entries = ledger.filter(({ text }) => text.trim() !== '');
  const places = filePlaces(ledger.map(({ text }) => text));
  const [damage, unused] = [spansByEntry(entries, marks.damage), spansByEntry(entries, marks.unused)];
  const gaps = gapsByEntry(entries, marks.gaps);
  const { isOtherVersion = false } = marks;
  const runs: (Annotation & { lines: AnnotatedLine[] })[] = [];
  for (const [index, entry] of entries.entries()) {
    const [last, place] = [runs.at(-1), places[index]];
    if (!place) continue;
    const parts = partsOf(entry, { gaps: gaps[index] ?? [], damage: damage[index] ?? [] });
    const line = { place, parts, why: entry.why };
    const { outcome, role, rule, reason } = entry;
    if (outcome === 'removed' && last?.outcome === outcome && last.rule === rule) last.lines.push(line);
    else {
      const isUnused = !!unused[index]?.some(covers(entry));
      runs.push({ outcome, role, rule, reason, isUnused, isOtherVersion, lines: [line] });
    }
  }
  return runs;
}

/**
 * For each entry the gaps that are shown in it: those before its end, those right behind it where what follows was
 * removed, and in the last one what is left.
 */
function gapsByEntry(entries: readonly AnnotatedEntry[], gaps: readonly AnnotatedGap[]): AnnotatedGap[][] {
  const inOrder = gaps.toSorted((a, b) => a.at - b.at);
  let from = 0;
  return entries.map(({ end, outcome }, index) => {
    const next = entries[index + 1];
    const limit = next ? end + (outcome !== 'removed' && next.outcome === 'removed' ? 1 : 0) : Infinity;
    let to = from;
    while ((inOrder[to]?.at ?? Infinity) < limit) to += 1;
    const here = inOrder.slice(from, to);
    from = to;
    return here;
  });
}

/** Whether a span takes every word of an entry. */
function covers({ start, end, text }: AnnotatedEntry) {
  return (span: Span): boolean =>
    span.start < end &&
    span.end > start &&
    !/[\p{L}\p{N}]/u.test(text.slice(0, Math.max(0, span.start - start)) + text.slice(span.end - start));
}

function partsOf({ start, end, text }: AnnotatedEntry, { gaps, damage }: Pick<Marks, 'gaps' | 'damage'>): Part[] {
  const inside = damage.filter((span) => span.start >= start && span.end <= end);
  const here = Map.groupBy(gaps, ({ at }) => Math.min(Math.max(at, start), end));
  const cuts = [...inside.flatMap((span) => [span.start, span.end]), ...here.keys()];
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);

  let next = 0;
  return bounds.flatMap((from, index): Part[] => {
    while ((inside[next]?.end ?? Infinity) <= from) next += 1;
    const broken = inside[next];
    const piece = text.slice(from - start, (bounds[index + 1] ?? from) - start);
    const gapsHere = (here.get(from) ?? []).map((gap): Part => ({ kind: 'gap', gap }));
    if (piece === '') return gapsHere;
    if (!broken || broken.start > from) return [...gapsHere, { kind: 'text', text: piece }];
    return [...gapsHere, { kind: 'damage', text: piece, rule: broken.rule, reason: broken.reason }];
  });
}

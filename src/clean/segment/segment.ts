import type { Markup } from '../../capture/capture.ts';
import { mostLines } from '../../capture/text-limits.ts';
import type { Block } from '../draft.ts';
import { cutFieldLine } from './cut-field-line.ts';
import { cutGlued } from './cut-glued.ts';
import { cutLines } from './cut-lines.ts';

/** Finds the offsets where a text is to be cut, ascending, without its start and end. */
export type Cut = (text: string) => readonly number[];

/** Each step cuts the pieces of the step before. */
const cuts: readonly Cut[] = [cutLines, cutGlued, cutFieldLine];

/** With markup, paragraphs cannot be glued together. */
const cutsOfMarkup: readonly Cut[] = [cutLines, cutFieldLine];

/** Cuts a text into paragraph-sized blocks without roles. Their spans always tile the text. */
export function segment(text: string, markup: Markup | null = null): Block[] {
  const parts = markup?.blocks ?? [];
  const code = new Set(parts.flatMap(({ kind, start }) => (kind === 'code' ? [start] : [])));
  let starts = text === '' ? [] : [0, ...parts.map(({ start }) => start).filter((start) => start > 0)];
  for (const cut of markup ? cutsOfMarkup : cuts) {
    const cutUp: number[] = starts.flatMap((start, index) => {
      if (code.has(start)) return [start];
      const piece = text.slice(start, starts[index + 1] ?? text.length);
      return [start, ...cut(piece).map((offset) => start + offset)];
    });
    // Ignore a cut that makes more pieces than a page may have lines: it has misjudged the text.
    if (cut === cutLines || cutUp.length <= mostLines) starts = cutUp;
  }

  let at = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    while ((parts[at]?.end ?? Infinity) <= start) at += 1;
    const part = parts[at];
    const block = { start, end, text: text.slice(start, end).trim(), role: null, rule: null };
    return part && part.start < end ? { ...block, part } : block;
  });
}

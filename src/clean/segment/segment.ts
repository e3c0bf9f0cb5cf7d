import type { Block } from '../draft.ts';
import { cutFieldLine } from './cut-field-line.ts';
import { cutGlued } from './cut-glued.ts';
import { cutLines } from './cut-lines.ts';

/** Finds where a text has to be cut: offsets into it, ascending, neither its start nor its end. */
export type Cut = (text: string) => readonly number[];

/** Each works on the pieces that those before it left. */
const cuts: readonly Cut[] = [cutLines, cutGlued, cutFieldLine];

/** Cuts a capture's text into paragraph-sized blocks without a role. Their spans tile the text, whatever it is. */
export function segment(text: string): Block[] {
  let starts: number[] = text === '' ? [] : [0];
  for (const cut of cuts) {
    starts = starts.flatMap((start, index) => {
      const piece = text.slice(start, starts[index + 1] ?? text.length);
      return [start, ...cut(piece).map((offset) => start + offset)];
    });
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, text: text.slice(start, end).trim(), role: null, rule: null };
  });
}

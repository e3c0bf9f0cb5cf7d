import type { Repair } from '../capture.ts';

/** Stand-in for the encodings' own file. */
export function repairText(text: string): { text: string; repairs: Repair[]; offset: (at: number) => number } {
  return { text, repairs: [], offset: (at) => at };
}

import type { PartedText } from './parted-text.ts';

/** How much of a line is shown on either side of a place, in characters: about half a line of the page. */
const reach = 48;

/**
 * What stands on the same line before and behind a place in a text, cut between words where it is long, with a space
 * between blocks that were glued together.
 */
export function surroundings(parted: PartedText, at: number): { before: string; after: string } {
  const before = spaced(parted, Math.max(0, at - reach), at).replace(/^.*\n/s, '');
  const after = spaced(parted, at, at + reach).split('\n', 1)[0] ?? '';
  return {
    before: before.length >= reach ? `…${before.replace(/^\S*(?=\s)/, '')}`.toWellFormed() : before,
    after: after.length >= reach ? `${after.replace(/(?<=\s)\S*$/, '')}…`.toWellFormed() : after,
  };
}

function spaced({ text, starts }: PartedText, from: number, to: number): string {
  const glued = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index).filter(
    (offset) => starts.has(offset) && /\S\S/.test(text.slice(offset - 1, offset + 1)),
  );
  return [from, ...glued].map((start, index) => text.slice(start, glued[index] ?? to)).join(' ');
}

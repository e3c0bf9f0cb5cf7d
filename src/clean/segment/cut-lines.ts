import type { Cut } from './segment.ts';

/**
 * A line of a text that was wrapped by hand or by mail is about this long (72 to 80 characters by custom); a shorter
 * line that ends in the middle of a sentence is more likely a list.
 */
const wrapped = { min: 50, max: 100 };

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Cuts at line ends. A line that was only wrapped stays with the one before it. */
export const cutLines: Cut = (text) => {
  const lines = Array.from(text.matchAll(/[^\n\r\f\v\u2028\u2029]+/g), ({ 0: line, index }) => ({
    start: index,
    text: line,
  })).filter((line) => line.text.trim() !== '');

  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before === undefined || continues(before, line, text) ? [] : [line.start];
  });
};

/** Whether a line goes on with the sentence of the line right above it. */
function continues(before: Line, line: Line, text: string): boolean {
  const blankBetween = /\n\s*\n|\r\s*\r(?!\n)/.test(text.slice(before.start + before.text.length, line.start));
  const length = before.text.trimEnd().length;
  return (
    !blankBetween &&
    length >= wrapped.min &&
    length <= wrapped.max &&
    /[\p{L}\p{N},'’]\s*$/u.test(before.text) &&
    /^\s*\p{Ll}/u.test(line.text)
  );
}

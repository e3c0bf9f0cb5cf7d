import type { Cut } from './segment.ts';

/**
 * In characters: the length of lines wrapped by hand or by mail, usually 72 to 80. A shorter line that ends within a
 * sentence is more likely a list item.
 */
const wrapped = { min: 50, max: 100 };

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Cuts at line ends. A wrapped line stays with the one before it. */
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

/** Whether a line continues the sentence of the line right above it. */
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

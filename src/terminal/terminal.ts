import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Where a command writes to and reads paths from, so that tests can stand in for a person at a terminal. */
export interface Terminal {
  /** What was asked for. */
  readonly out: NodeJS.WritableStream;
  /** Progress, and what went wrong. */
  readonly err: NodeJS.WritableStream;
  /** The folder that the paths a person types start from. */
  readonly cwd: string;
  /** Does work that ends early and in order at the signal, as Ctrl-C gives it. */
  readonly interruptible: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** What a command ends with. Scripts rely on the numbers. */
export const exitCode = { well: 0, needsPerson: 1, wrongUsage: 2 } as const;

export type Style = Parameters<typeof styleText>[0];

/** A text in a style, where the stream is a terminal that shows it; `NO_COLOR` and `FORCE_COLOR` are heeded. */
export function styled(text: string, style: Style, stream: NodeJS.WritableStream): string {
  return styleText(style, text, { stream, validateStream: true });
}

/** Lines wider than this are tiring to read, however wide the terminal. */
const widest = 110;

/** How many columns a stream has for text; 80 where that is not known. */
export function widthOf(stream: NodeJS.WritableStream): number {
  const columns = 'columns' in stream && typeof stream.columns === 'number' ? stream.columns : 0;
  return columns === 0 ? 80 : Math.max(40, Math.min(columns, widest));
}

/** Writes lines. */
export function print(stream: NodeJS.WritableStream, ...lines: readonly string[]): void {
  for (const line of lines) stream.write(`${line}\n`);
}

/** How a text begins, and in which column its further lines go on. */
export interface Hanging {
  readonly start: string;
  readonly width: number;
}

/** A text as lines of a width, behind its start and all indented as far as that is wide. */
export function hang(text: string, { start, width }: Hanging): string {
  const indent = ' '.repeat(stringWidth(start));
  const lines = wrapAnsi(text, Math.max(20, width - indent.length), { hard: true }).split('\n');
  return lines.map((line, index) => ((index === 0 ? start : indent) + line).trimEnd()).join('\n');
}

/** A text, filled up with blanks to a width in columns. */
export function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** What a terminal would obey instead of showing it, or would show in another order. Captures and file names are untrusted. */
const commands = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** A text of a capture on one line, for a terminal: white space as single blanks, and signs for what it would obey. */
export function printable(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(commands, (sign) => `‹${nameOf(sign)}›`);
}

/** A character by its number, as Unicode writes it. */
function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What leaves no trace on paper, or only that of a blank. */
const unseen = /[\p{Cc}\p{Cf}\u034F\u2028\u2029]|(?! )\p{Zs}/gu;

/** A text of a few characters, of which those are named that nobody sees: of what was repaired they are the point. */
export function visible(text: string, most: number): string {
  return shortened(
    text.replace(unseen, (sign) => `‹${nameOf(sign)}›`),
    most,
  );
}

/** A text cut to a number of characters, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
  const characters = [...printable(text)];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}

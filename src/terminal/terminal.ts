import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** The streams and the folder that a command uses. Tests pass their own. */
export interface Terminal {
  /** For the result. */
  readonly out: NodeJS.WritableStream;
  /** For progress and errors. */
  readonly err: NodeJS.WritableStream;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Relative paths start from this folder. */
  readonly cwd: string;
  /** Runs work whose signal is aborted on Ctrl-C. */
  readonly interruptible: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** A command's exit codes. Scripts rely on the numbers. */
export const exitCode = { well: 0, needsPerson: 1, wrongUsage: 2 } as const;

export type Style = Parameters<typeof styleText>[0];

/** A text with a style, if the stream is a terminal that supports it. Respects `NO_COLOR` and `FORCE_COLOR`. */
export function styled(text: string, style: Style, stream: NodeJS.WritableStream): string {
  return styleText(style, text, { stream, validateStream: true });
}

/** In columns. Longer lines are tiring to read. */
const widest = 110;

/** The width for text in columns; 80 if it is not known. */
export function widthOf(stream: NodeJS.WritableStream): number {
  const columns = 'columns' in stream && typeof stream.columns === 'number' ? stream.columns : 0;
  return columns === 0 ? 80 : Math.max(40, Math.min(columns, widest));
}

export function print(stream: NodeJS.WritableStream, ...lines: readonly string[]): void {
  for (const line of lines) stream.write(`${line}\n`);
}

/** The start of a text, and the width that its lines may fill. */
export interface Hanging {
  readonly start: string;
  readonly width: number;
}

/** Wraps a text after its start; further lines are indented by the width of the start. */
export function hang(text: string, { start, width }: Hanging): string {
  const indent = ' '.repeat(stringWidth(start));
  const lines = wrapAnsi(text, Math.max(20, width - indent.length), { hard: true }).split('\n');
  return lines.map((line, index) => ((index === 0 ? start : indent) + line).trimEnd()).join('\n');
}

/** Pads a text with spaces to a width in columns. */
export function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/**
 * Control and direction characters. A terminal would obey them or reorder the text; captures and file names are
 * untrusted.
 */
const commands = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * An untrusted text on one line, safe for a terminal: white space becomes single spaces, control characters become
 * their code points.
 */
export function printable(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(commands, (sign) => `‹${nameOf(sign)}›`);
}

/** A character's code point in Unicode's notation: `U+00AD`. */
function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Invisible characters, and spaces other than the ordinary one. */
const unseen = /[\p{Cc}\p{Cf}\u034F\u2028\u2029]|(?! )\p{Zs}/gu;

/** A short text with its invisible characters shown as code points: in a repair they are what changed. */
export function visible(text: string, most: number): string {
  return shortened(
    text.replace(unseen, (sign) => `‹${nameOf(sign)}›`),
    most,
  );
}

/** Cuts a text to a number of characters, with an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = [...printable(text)];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}

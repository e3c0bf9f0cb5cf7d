import { applyEdits } from './apply-edits.ts';
import { eachMatch, type Edit, type RepairRule } from './repair-rule.ts';

/** Characters that are the UTF-8 bytes of one character, decoded in another encoding (mojibake). */
export interface Sequence {
  readonly start: number;
  readonly end: number;
  /** The character that was meant. */
  readonly meant: string;
  /** The last of the wrong characters. */
  readonly last: string;
  /** The neighbouring characters: as they were meant, if they were misread, too. */
  readonly before: string;
  readonly after: string;
  /** The number of consecutive sequences, including this one. */
  readonly run: number;
}

/** How UTF-8 looks when it is decoded in one encoding. */
export interface Misreading {
  /** The encoding, by a name for `TextDecoder`. */
  readonly encoding: string;
  /** More characters that its bytes may have become. */
  readonly also?: ReadonlyMap<string, number>;
  /** Whether nobody would write the sequence on purpose. */
  readonly isSure: (sequence: Sequence) => boolean;
  /** Whether it is probably misread in a text that has a sure sequence. */
  readonly isLikely: (sequence: Sequence) => boolean;
}

/** Finds misread runs and decodes them again, repeatedly if they were misread more than once. */
export function misread({ encoding, also = new Map(), isSure, isLikely }: Misreading): RepairRule['find'] {
  const bytes = new Map([...also, ...charactersOf(encoding)]);
  const pattern = patternOf(bytes);
  return (text) => rowsOf(text).map(({ start, end, now }) => ({ start, end, now: readAgain(now) }));

  function rowsOf(text: string): Edit[] {
    const sequences = inContext(text, sequencesOf(text, pattern, bytes)).filter((one) => !isQuoted(one));
    const sure = sequences.map(isSure);
    return sure.includes(true) ? joined(sequences.filter((one, index) => sure[index] || isLikely(one))) : [];
  }

  /** Each pass halves the text at least, so there are few. */
  function readAgain(text: string): string {
    const rows = text.length > 1 ? rowsOf(text) : [];
    return rows.length === 0 ? text : readAgain(applyEdits(text, rows).text);
  }
}

/** The characters of the bytes above ASCII. */
function charactersOf(encoding: string): (readonly [string, number])[] {
  const decoder = new TextDecoder(encoding);
  return Array.from(
    { length: 128 },
    (_, index) => [decoder.decode(Uint8Array.of(0x80 + index)), 0x80 + index] as const,
  );
}

/** A lead byte and its continuation bytes. Source: the Unicode Standard, table 3-7. */
function patternOf(bytes: ReadonlyMap<string, number>): RegExp {
  const oneOf = (from: number, to: number) =>
    `[${[...bytes].flatMap(([character, byte]) => (byte >= from && byte <= to ? character : [])).join('')}]`;
  const other = oneOf(0x80, 0xbf);
  return new RegExp(
    `${oneOf(0xc2, 0xdf)}${other}|${oneOf(0xe0, 0xef)}${other}{2}|${oneOf(0xf0, 0xf4)}${other}{3}`,
    'g',
  );
}

interface Bare {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/** Caches the decoded sequences: misread text repeats a few of them. */
function sequencesOf(text: string, pattern: RegExp, bytes: ReadonlyMap<string, number>): Bare[] {
  const sequences: Bare[] = [];
  const known = new Map<string, string | null>();
  eachMatch(text, pattern, (was, start) => {
    let meant = known.get(was);
    if (meant === undefined) {
      meant = characterOf(Array.from(was, (character) => bytes.get(character) ?? 0));
      known.set(was, meant);
    }
    if (meant !== null) sequences.push({ start, end: start + was.length, meant });
  });
  return sequences;
}

const leastOfLength = [0, 0, 0x80, 0x800, 0x10000];

/** Decodes one UTF-8 sequence; `null` if it is overlong or invalid. */
function characterOf([lead = 0, ...others]: readonly number[]): string | null {
  const start = lead & (0xff >> (others.length + 2));
  const point = others.reduce((sum, byte) => sum * 64 + (byte & 63), start);
  const isHalf = point >= 0xd800 && point <= 0xdfff;
  if (isHalf || point > 0x10ffff || point < (leastOfLength[others.length + 1] ?? 0)) return null;
  return String.fromCodePoint(point);
}

function inContext(text: string, sequences: readonly Bare[]): Sequence[] {
  const runs = runLengths(sequences);
  return sequences.map((sequence, index) => {
    const previous = sequences[index - 1];
    const next = sequences[index + 1];
    const before = previous?.end === sequence.start ? previous.meant : text.charAt(sequence.start - 1);
    const after = next?.start === sequence.end ? next.meant : text.charAt(sequence.end);
    const { start, end, meant } = sequence;
    return { start, end, meant, last: text.charAt(end - 1), before, after, run: runs[index] ?? 1 };
  });
}

/** The length of the run that each sequence is in. */
function runLengths(sequences: readonly Bare[]): number[] {
  const lengths: number[] = [];
  let first = 0;
  for (const [index, { end }] of sequences.entries()) {
    if (sequences[index + 1]?.start === end) continue;
    while (lengths.length <= index) lengths.push(index + 1 - first);
    first = index + 1;
  }
  return lengths;
}

/** Whether the sequence stands alone in quotation marks, as in an article about mojibake. */
function isQuoted({ before, after, run }: Sequence): boolean {
  return run === 1 && /["“„«'‘]/.test(before) && /["”“»'’]/.test(after);
}

/** Makes one edit of each run. */
function joined(sequences: readonly Sequence[]): Edit[] {
  const edits: { start: number; end: number; now: string }[] = [];
  for (const { start, end, meant } of sequences) {
    const last = edits.at(-1);
    if (last?.end === start) {
      last.end = end;
      last.now += meant;
    } else edits.push({ start, end, now: meant });
  }
  return edits;
}

/** A line of a capture's file, counted from 1 as editors do, or a part of one that was parted: `5`, `5a`, `5b`. */
export interface FileLine {
  readonly line: number;
  /** A letter where the line was parted, else empty. */
  readonly part: string;
}

/** Where a run of text stands in its file: `5`, `5b`, `12–14`. */
export interface FilePlace {
  readonly from: FileLine;
  readonly to: FileLine;
}

/**
 * For each text that is more than white space its lines in the file.
 *
 * @param texts one behind the other, they are the file
 */
export function filePlaces(texts: readonly string[]): FilePlace[] {
  const spans = lineSpans(texts);
  const sharers = Map.groupBy(spans.flatMap(linesAtEnds), (line) => line);
  const seen = new Map<number, number>();
  const named = (line: number): FileLine => {
    if (sharers.get(line)?.length === 1) return { line, part: '' };
    const index = seen.get(line) ?? 0;
    seen.set(line, index + 1);
    return { line, part: letters(index) };
  };
  return spans.map((span) => {
    const [from, to] = linesAtEnds(span).map(named) as [FileLine, FileLine?];
    return { from, to: to ?? from };
  });
}

function lineName({ line, part }: FileLine): string {
  return `${line}${part}`;
}

/** A place as notes name it, or all from one to another. */
export function placeName({ from, to: end }: FilePlace, { to }: Pick<FilePlace, 'to'> = { to: end }): string {
  return lineName(from) === lineName(to) ? lineName(from) : `${lineName(from)}–${lineName(to)}`;
}

type LineSpan = readonly [from: number, to: number];

function lineSpans(texts: readonly string[]): LineSpan[] {
  let line = 1;
  return texts.flatMap((text): LineSpan[] => {
    const from = line + lineEnds(text.slice(0, text.length - text.trimStart().length));
    line += lineEnds(text);
    return text.trim() === '' ? [] : [[from, from + lineEnds(text.trim())]];
  });
}

/** The only lines of a span that others may share. */
function linesAtEnds([from, to]: LineSpan): number[] {
  return from === to ? [from] : [from, to];
}

function lineEnds(text: string): number {
  return text.match(/\r\n|[\n\r]/g)?.length ?? 0;
}

/** a to z, then aa, ab and so on. */
function letters(index: number): string {
  return (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));
}

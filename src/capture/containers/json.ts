import { ByteReader } from './byte-reader.ts';
import { largestCapture, soleUnnamed, tooLarge, Unreadable } from './container.ts';
import type { Container, Content, ByteSource } from './container.ts';
import { noRow, rowsByLine, trimmed } from './json-lines.ts';
import { JsonValues } from './json-values.ts';

/** A row of a data set, a list of rows, or one row per line: C4 uses this ending for JSON Lines. */
export const json: Container = {
  id: 'json',
  extensions: ['.json'],
  contents: (source) => soleUnnamed(rowsOf(source)),
};

async function* rowsOf(source: ByteSource): AsyncGenerator<Content> {
  yield* (await startsWithARow(source)) ? rowsByLine(source) : values(source);
}

/** Whether the first line is a whole object. Then each line is a row, and a broken row ends with its line. */
async function startsWithARow(source: ByteSource): Promise<boolean> {
  const reader = new ByteReader(source.stream());
  try {
    for (let line = await reader.line(largestCapture); line !== null; line = await reader.line(largestCapture)) {
      const row = trimmed(line);
      if (row.length > 0) return row[0] === 0x7b && row[row.length - 1] === 0x7d;
    }
    return false;
  } finally {
    await reader.close();
  }
}

async function* values(source: ByteSource): AsyncGenerator<Content> {
  const reading = new JsonValues(largestCapture);
  let number = 0;
  const contentOf = ({ line, bytes }: { line: number; bytes: Uint8Array | null }): Content => {
    number += 1;
    const place = { name: String(number), line };
    if (bytes === null) return { kind: 'refused', ...place, message: `The row ${tooLarge}` };
    return { kind: 'part', ...place, bytes, format: 'json' };
  };
  for await (const chunk of source.stream()) for (const value of reading.read(chunk)) yield contentOf(value);
  const { isCut, last } = reading.end();
  if (last) yield contentOf(last);
  if (isCut)
    throw new Unreadable('The file ends in the middle of its list. Copy it again; what stands before that is read.');
  if (number === 0) throw new Unreadable(noRow);
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Capture, Problem } from '../capture/capture.ts';
import { formatOf, formats } from '../capture/formats.ts';
import type { SourceFile } from './list-sources.ts';

/** A capture, and its bytes as an own file holds them. */
export interface SourceCapture {
  readonly capture: Capture;
  readonly bytes: Uint8Array;
}

/** Reads the captures of one file, one at a time; what cannot be read is a problem. */
export async function* readSource({ path, shown }: SourceFile): AsyncGenerator<SourceCapture | Problem> {
  const format = formatOf(path);
  if (!format) {
    const endings = formats.flatMap(({ extensions }) => extensions).join(' or ');
    yield { path: shown, line: null, message: `Faircopy cannot read files of this kind. It reads ${endings}.` };
    return;
  }
  const bytes = await readFile(path);
  const decoded = await format.decode(bytes);
  if (!decoded.ok) {
    yield { path: shown, line: decoded.line, message: decoded.message };
    return;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, decoding, markup, statements, captured } = decoded;
  const page = { text, decoding, markup, statements, captured };
  yield { capture: { id: shown, file: shown, format: format.id, bytes: bytes.length, sha256, ...page }, bytes };
}

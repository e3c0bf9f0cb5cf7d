import type { PageFormat } from '../capture.ts';
import { collect } from './byte-reader.ts';
import { cannotRead, largestCapture, tooLarge, Unreadable, type Container, type ByteSource } from './container.ts';
import { containerOf, endingOf, endings, formatById, formatOf } from '../formats/formats.ts';

/** A file, or a file within a container, that is not yet unpacked. */
export interface Folded {
  /** Its path, followed by its name within the container. */
  readonly id: string;
  /** The name whose ending says the format. For a file within a `.gz`, without that ending. */
  readonly name: string;
  readonly source: ByteSource;
}

interface Place {
  readonly id: string;
  /** The path for problems: the capture's, or for a problem with a line, the file's. */
  readonly path: string;
  readonly line: number | null;
}

/** The bytes of one capture with its format, or the reason why it cannot be read. */
export type Unfolded = Found | Lost;

interface Found extends Place {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly format: PageFormat;
  /** Whether these are all bytes of a file. */
  readonly isFile: boolean;
}

interface Lost extends Place {
  readonly ok: false;
  readonly message: string;
}

/** Levels of nesting. Rows in a compressed file in an archive have three; more is an attack. */
const deepest = 4;

/** Yields the captures in a file, in order. What cannot be read is yielded as lost and does not stop the rest. */
export async function* unfold(file: Folded, depth = 0): AsyncGenerator<Unfolded> {
  const container = containerOf(file.name);
  try {
    if (container && depth >= deepest) yield lost(file, 'The file is packed too many times over. Unpack it.');
    else if (container) yield* unpack(container, file, depth);
    else yield await unfoldPage(file, depth === 0);
  } catch (cause) {
    yield lost(file, cause instanceof Unreadable ? cause.message : cannotRead(cause));
  }
}

async function* unpack(container: Container, file: Folded, depth: number): AsyncGenerator<Unfolded> {
  for await (const content of container.contents(file.source)) {
    const id = content.name === '' ? file.id : `${file.id}/${content.name}`;
    const { line } = content;
    const place = { id, line, path: line === null ? id : file.id };
    if (content.kind === 'refused') yield { ok: false, ...place, message: content.message };
    else if (content.kind === 'part') {
      yield { ok: true, ...place, bytes: content.bytes, format: formatById(content.format), isFile: false };
    } else yield* unfold({ id, name: content.name || withoutEnding(file.name), source: content.source }, depth + 1);
  }
}

function withoutEnding(name: string): string {
  return name.slice(0, name.length - endingOf(name).length);
}

async function unfoldPage(file: Folded, isFile: boolean): Promise<Unfolded> {
  const { id, name, source } = file;
  const format = formatOf(name);
  if (!format) return lost(file, unknownFormat(name));
  const bytes = await collect(source.stream(), largestCapture);
  if (bytes === null) return lost(file, `The file ${tooLarge}`);
  return { ok: true, id, path: id, line: null, bytes, format, isFile };
}

function lost({ id }: Folded, message: string): Lost {
  return { ok: false, id, path: id, line: null, message };
}

function unknownFormat(name: string): string {
  const ending = endingOf(name);
  const what = ending === '' ? 'files without an ending' : `files of the kind ${ending}`;
  return `Faircopy cannot read ${what}, but ${endings()}. Save the page as one of these, or take the file out of the folder.`;
}

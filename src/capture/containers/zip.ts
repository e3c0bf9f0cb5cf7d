import { fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { compareText } from '../../text/compare.ts';
import { largestRatio, smallBomb, Unreadable } from './container.ts';
import type { Container, Content, ByteSource } from './container.ts';
import { withoutIgnored } from '../files/ignored-files.ts';

/** An archive of files. Their endings say how each is read. */
export const zip: Container = { id: 'zip', extensions: ['.zip'], contents };

/** The names of this many files fit into memory, and no keeper puts more into one archive. */
const mostFiles = 100_000;

async function* contents(source: ByteSource): AsyncGenerator<Content> {
  const archive = await open(source.pathOrBytes);
  try {
    const { entries, problem } = await listEntries(archive);
    const names = withoutIgnored([...entries.keys()]);
    const total = [...entries.values()].reduce((sum, entry) => sum + entry.compressedSize, 0);
    if (total > archive.fileSize) throw new Unreadable('Files of this archive lie on top of each other, as in a bomb.');
    for (const name of names.sort(compareText)) {
      const entry = entries.get(name);
      if (entry) yield contentOf(archive, name, entry);
    }
    if (problem) throw problem;
    if (names.length === 0) throw new Unreadable('There is no file in this archive. Delete it, or fetch it again.');
  } finally {
    archive.close();
  }
}

async function open(pathOrBytes: string | Uint8Array | null): Promise<ZipFile> {
  if (pathOrBytes === null) throw new Unreadable('This ZIP archive lies in another archive. Unpack the outer one.');
  // We check each name ourselves: a bad one must not affect the others.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  try {
    if (typeof pathOrBytes === 'string') return await openPromise(pathOrBytes, options);
    return await fromBufferPromise(
      Buffer.from(pathOrBytes.buffer, pathOrBytes.byteOffset, pathOrBytes.byteLength),
      options,
    );
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): Unreadable {
  return new Unreadable('The ZIP archive is cut off or damaged, or none. Fetch it again.', { cause });
}

/** The archive's files by name, without folders, and the problem that ended the list, if any. */
async function listEntries(archive: ZipFile): Promise<{ entries: Map<string, Entry>; problem: Unreadable | null }> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of archive.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (entries.has(name)) throw new Unreadable(`The archive has two files of the name ${shown(name)}. Unpack it.`);
      if (!name.endsWith('/')) entries.set(name, entry);
      if (entries.size > mostFiles) {
        const message = `The archive has more than ${mostFiles} files. Unpack it, or cut it up.`;
        return { entries: new Map(), problem: new Unreadable(message) };
      }
    }
    return { entries, problem: null };
  } catch (cause) {
    return { entries, problem: cause instanceof Unreadable ? cause : unreadable(cause) };
  }
}

function contentOf(archive: ZipFile, name: string, entry: Entry): Content {
  const message = refusalOf(name, entry);
  if (message !== null) return { kind: 'refused', name: shown(name), line: null, message };
  const source = { stream: () => streamOf(archive, entry), pathOrBytes: null };
  return { kind: 'file', name, line: null, source };
}

function refusalOf(name: string, entry: Entry): string | null {
  const { compressedSize, uncompressedSize } = entry;
  if (validateFileName(name) !== null || /[\0-\x1f\x7f]|(?:^|\/)\.?(?:\/|$)/.test(name)) {
    return 'The name of this file leads out of the archive, or is none. Unpack the archive and name it anew.';
  }
  if (entry.isEncrypted()) return 'The file is locked with a password. Unpack the archive.';
  if (!entry.canDecodeFileData()) return 'The file is packed in an unusual way. Unpack the archive.';
  if (uncompressedSize > Math.max(smallBomb, largestRatio * compressedSize)) {
    return `The file becomes more than ${largestRatio} times as large as it is, as no text does. Unpack the archive if you trust it.`;
  }
  return null;
}

/** Makes an untrusted name safe to print. */
function shown(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '�').slice(0, 200);
}

async function* streamOf(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    const stream = await archive.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (cause) {
    throw new Unreadable('The file is damaged within the archive. Fetch the archive again.', { cause });
  }
}

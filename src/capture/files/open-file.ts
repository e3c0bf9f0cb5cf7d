import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { cannotRead, type ByteSource } from '../containers/container.ts';

/** In bytes. Smaller files are read into memory when they are opened. */
const small = 1_000_000;

/** Opens a file: small ones are read at once, others are streamed. Returns a message if it cannot be opened. */
export async function openFile(path: string): Promise<ByteSource | string> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'This link leads to a folder. Put the folder itself here.';
    if (!stats.isFile()) return 'This is a device or a pipe, not a file. Take it out of the folder.';
    if (stats.size > small) return { stream: () => createReadStream(path), pathOrBytes: path };
    return sourceFromBytes(await readFile(path));
  } catch (cause) {
    return cannotRead(cause);
  }
}

/** A source from bytes in memory. */
export function sourceFromBytes(bytes: Uint8Array): ByteSource {
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    if (bytes.length > 0) yield bytes;
  };
  return { stream, pathOrBytes: bytes };
}

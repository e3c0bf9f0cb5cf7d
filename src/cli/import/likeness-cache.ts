import { access, constants, glob, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { codeVersion } from '../../press/code-version.ts';
import { settings } from '../../settings.ts';
import { LineCache } from './line-cache.ts';

const root = join(import.meta.dirname, '../../..');

/** What captures are known by for likeness, kept from one run to the next by the hash of their bytes. */
export class LikenessCache {
  readonly #lines: LineCache;

  constructor(lines: LineCache) {
    this.#lines = lines;
  }

  /** Opens the cache for the cleaner as it is now; what another cleaner made is deleted. */
  static async open(): Promise<LikenessCache> {
    const folder = await writableFolder();
    const name = `likeness-${codeVersion('edition')}.txt`;
    for await (const other of glob('likeness-*.txt', { cwd: folder })) {
      if (other !== name) await rm(join(folder, other), { force: true });
    }
    return new LikenessCache(await LineCache.open(join(folder, name)));
  }

  /** The shingles of a capture's article, ascending; none where it has no article. */
  shinglesOf(sha256: string): Uint32Array | undefined {
    const kept = this.#lines.get(`capture:${sha256}`);
    if (kept === undefined) return undefined;
    const bytes = Uint8Array.from(Buffer.from(kept, 'base64'));
    return new Uint32Array(bytes.buffer, 0, Math.floor(bytes.length / 4));
  }

  keepShingles(sha256: string, shingles: Uint32Array): void {
    const bytes = Buffer.from(shingles.buffer, shingles.byteOffset, shingles.byteLength);
    this.#lines.set(`capture:${sha256}`, bytes.toString('base64'));
  }

  /** The hashes of the captures in a file with several, by the hash of the file. */
  partsOf(file: string): string[] | undefined {
    return this.#lines.get(`file:${file}`)?.split(',').filter(Boolean);
  }

  keepParts(file: string, parts: readonly string[]): void {
    this.#lines.set(`file:${file}`, parts.join(','));
  }
}

/** Where hosts that keep anything between runs keep it; where that cannot be written, the system's folder for such things. */
async function writableFolder(): Promise<string> {
  const own = resolve(root, settings.cache);
  try {
    await mkdir(own, { recursive: true });
    await access(own, constants.W_OK);
    return own;
  } catch {
    return join(tmpdir(), 'faircopy');
  }
}

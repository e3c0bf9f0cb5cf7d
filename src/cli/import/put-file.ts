import { access, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaptureName } from './capture-name.ts';

/** Files that are being written, by the process that writes them. Hidden ones are no captures. */
const draftName = /^\.importing-(\d+)$/;

/**
 * Puts files into a folder, each under the first name that is not taken; in a rehearsal it only finds the names.
 * A link, unlike a new name, never takes the place of a file that another process has put there meanwhile.
 */
export class FilePlacer {
  readonly #folder: string;
  readonly #isRehearsal: boolean;
  /** The last number that each name was given: where many captures have one headline, the search goes on from there. */
  readonly #numbers = new Map<string, number>();

  constructor(folder: string, { isRehearsal }: { isRehearsal: boolean }) {
    this.#folder = folder;
    this.#isRehearsal = isRehearsal;
  }

  /** Makes the folder, and deletes what writers that are no more have left in it. */
  async prepare(): Promise<void> {
    if (this.#isRehearsal) return;
    await mkdir(this.#folder, { recursive: true });
    for (const name of await readdir(this.#folder)) {
      const writer = draftName.exec(name)?.[1];
      if (writer !== undefined && !isRunning(Number(writer))) await rm(join(this.#folder, name), { force: true });
    }
  }

  /** Writes a file, which appears as a whole or not at all, and gives its name. Never writes over another. */
  async put(name: CaptureName, bytes: Uint8Array): Promise<string> {
    const draft = join(this.#folder, `.importing-${process.pid}`);
    if (!this.#isRehearsal) await writeFile(draft, bytes);
    try {
      for (;;) {
        const candidate = this.#nextName(name);
        if (await this.#take(draft, join(this.#folder, candidate))) return candidate;
      }
    } finally {
      if (!this.#isRehearsal) await rm(draft, { force: true });
    }
  }

  #nextName({ stem, ending }: CaptureName): string {
    const key = stem + ending;
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    return number === 1 ? key : `${stem}-${number}${ending}`;
  }

  /** Gives the draft its name; false where that is taken. */
  async #take(draft: string, path: string): Promise<boolean> {
    if (this.#isRehearsal) return !(await exists(path));
    try {
      await link(draft, path);
      return true;
    } catch (cause) {
      if (codeOf(cause) === 'EEXIST') return false;
      if (!linksUnknown.has(codeOf(cause))) throw cause;
      if (await exists(path)) return false;
      await rename(draft, path);
      return true;
    }
  }
}

/** What file systems without links say, such as those of memory cards. */
const linksUnknown = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
}

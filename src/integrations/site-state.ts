import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { codeVersion } from '../press/code-version.ts';
import { settings } from '../settings.ts';
import { writeWhole } from '../write-whole.ts';

/** A page of a site, or another file that is made as pages are. */
export interface SitePage {
  /** Its file, below the site's folder, with `/`. */
  readonly file: string;
  /** A key of what it is made from; without one it is made anew each time. */
  readonly key: string | undefined;
}

/** What a file was when it was built. */
interface Built {
  readonly key: string;
  /** How it lay on disk then. */
  readonly stamp: string;
  /** Its security policy, where it has one. */
  readonly policy: string | undefined;
}

/** Of these others than pages take care, and know themselves what is still right. */
const others = new Set(['pagefind', '.git']);

/**
 * What a site's folder holds from the build before, and what of it is still right: a page whose key is the same, made by the
 * same code with the same settings, and whose file nobody touched since.
 */
export class SiteState {
  readonly #folder: string;
  readonly #record: string;
  readonly #before: ReadonlyMap<string, Built>;
  readonly #now = new Map<string, { readonly key: string | undefined; policy: string | undefined }>();

  constructor(folder: string) {
    this.#folder = folder;
    const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
    this.#record = join(settings.cache, 'sites', `${name}.json`);
    this.#before = readRecord(this.#record);
  }

  /** Deletes whatever is no page of the build before. */
  async clear(): Promise<void> {
    for (const file of await filesBelow(this.#folder)) {
      if (!this.#before.has(file)) await rm(join(this.#folder, file), { force: true });
    }
  }

  /** Of all pages that there are to be those that have to be made; files of others are deleted. */
  async changed<Page extends SitePage>(pages: readonly Page[]): Promise<Page[]> {
    const changed = pages.filter(({ file, key }) => {
      const before = this.#before.get(file);
      const isRight = key !== undefined && before?.key === key && before.stamp === stampOf(join(this.#folder, file));
      this.#now.set(file, { key, policy: isRight ? before.policy : undefined });
      return !isRight;
    });
    for (const file of this.#before.keys()) {
      if (!this.#now.has(file)) await rm(join(this.#folder, file), { force: true });
    }
    return changed;
  }

  /** Notes under which policy a page was made. */
  made(file: string, policy: string): void {
    const page = this.#now.get(file);
    if (page) page.policy = policy;
  }

  /** The security policies of all pages, each once. */
  policies(): ReadonlySet<string> {
    return new Set([...this.#now.values()].flatMap(({ policy }) => policy ?? []));
  }

  /** Keeps in mind what the folder holds now. */
  async save(): Promise<void> {
    const policies = [...this.policies()];
    const pages = [...this.#now].flatMap(([file, { key, policy }]) =>
      key === undefined ? [] : [[file, key, stampOf(join(this.#folder, file)), policies.indexOf(policy ?? '')]],
    );
    await writeWhole(this.#record, Buffer.from(JSON.stringify({ policies, pages })));
  }
}

/** A key of what decides over every page: code and settings. */
export function siteKey(): string {
  return createHash('sha256').update(codeVersion('all')).update(JSON.stringify(settings)).digest('base64url');
}

/** Size and times of a file, which tell whether somebody wrote to it; empty where it is not there. */
function stampOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : '';
}

/** What cannot be read is as good as none. */
function readRecord(path: string): ReadonlyMap<string, Built> {
  try {
    const { policies, pages } = JSON.parse(readFileSync(path, 'utf8')) as {
      policies: string[];
      pages: [file: string, key: string, stamp: string, policy: number][];
    };
    return new Map(pages.map(([file, key, stamp, policy]) => [file, { key, stamp, policy: policies[policy] }]));
  } catch {
    return new Map();
  }
}

/** All files below a folder, with `/`, but for those that others take care of. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !others.has(file.split('/')[0] ?? ''));
}

import { join } from 'node:path';
import { digest } from '../text/digest.ts';
import { codeVersion } from '../pipeline/code-version.ts';
import { settings } from '../settings.ts';
import { filesBelow, removeSiteFile, stampOf } from './site-files.ts';
import { readRecord, writeRecord } from './site-record.ts';

/** A page of a site, or another file that is made as pages are. */
export interface BuiltPage {
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

/** What is kept of a site's pages. */
interface Record {
  readonly policies: string[];
  /** Each with its policy's place in that list. */
  readonly pages: [file: string, key: string, stamp: string, policy: number][];
}

/** The endings of what `npm run compress` puts beside a file. */
const twins = ['.br', '.gz'];
const twin = /\.(?:br|gz)$/;

/** Of these others than pages take care, and know themselves what is still right. */
const others = new Set(['pagefind', '.git']);

/**
 * What a site's folder holds from the build before, and what of it is still right: a page whose key is the same, made by the
 * same code with the same settings, and whose file nobody touched since.
 */
export class SiteState {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, Built>;
  /** The compressed twins that lie there. */
  readonly #twins = new Set<string>();
  readonly #now = new Map<string, { readonly key: string | undefined; policy: string | undefined }>();

  constructor(folder: string) {
    this.#folder = folder;
    const { policies = [], pages = [] } = readRecord<Record>(folder, 'pages') ?? {};
    this.#before = new Map(pages.map(([file, key, stamp, policy]) => [file, { key, stamp, policy: policies[policy] }]));
  }

  /** Deletes whatever is no page of the build before. */
  async clear(): Promise<void> {
    for (const file of await filesBelow(this.#folder)) {
      const isOthers = others.has(file.split('/')[0] ?? '');
      const isKept = this.#before.has(file) || this.#before.has(file.replace(twin, ''));
      if (isKept && twin.test(file)) this.#twins.add(file);
      if (!isOthers && !isKept) await removeSiteFile(this.#folder, file);
    }
  }

  /** Of all pages that there are to be those that have to be made; files of others are deleted. */
  async changed<Page extends BuiltPage>(pages: readonly Page[]): Promise<Page[]> {
    const changed = pages.filter(({ file, key }) => {
      const before = this.#before.get(file);
      const isRight = key !== undefined && before?.key === key && before.stamp === stampOf(join(this.#folder, file));
      this.#now.set(file, { key, policy: isRight ? before.policy : undefined });
      return !isRight;
    });
    const gone = [...this.#before.keys()].filter((file) => !this.#now.has(file));
    for (const file of gone) await removeSiteFile(this.#folder, file);
    for (const file of [...gone, ...changed.map((page) => page.file)]) {
      for (const ending of twins) {
        if (this.#twins.has(file + ending)) await removeSiteFile(this.#folder, file + ending);
      }
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
  save(): void {
    const policies = [...this.policies()];
    const pages = [...this.#now].flatMap(([file, { key, policy }]): Record['pages'] =>
      key === undefined ? [] : [[file, key, stampOf(join(this.#folder, file)), policies.indexOf(policy ?? '')]],
    );
    writeRecord(this.#folder, 'pages', { policies, pages } satisfies Record);
  }
}

/** A key of what decides over every page: code and settings. */
export function siteKey(): string {
  return digest(codeVersion('site'), JSON.stringify(settings));
}

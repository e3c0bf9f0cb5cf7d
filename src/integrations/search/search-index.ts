import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { compareText } from '../../text/compare.ts';
import { KeeperError } from '../../errors/keeper-error.ts';
import { digest } from '../../text/digest.ts';
import { codeVersion } from '../../pipeline/code-version.ts';
import { noteTime } from '../../pipeline/timings.ts';
import { partCount, partFolder, partOf, storiesInPart } from '../../site/search/search-parts.ts';
import { settings } from '../../settings.ts';
import { filesBelow, removeSiteFile, stampOf, writeSiteFile } from '../site-files.ts';
import { readRecord, writeRecord } from '../site-record.ts';
import { makePart, type Indexed } from './make-part.ts';

/** A story's page, and whether it is made anew. */
export interface StoryPage {
  readonly slug: string;
  readonly isChanged: boolean;
}

/** One part of an index as it was made. */
interface MadePart {
  /** Of each story in it a digest of what was indexed. */
  readonly stories: readonly (readonly [slug: string, digest: string])[];
  readonly files: readonly (readonly [path: string, stamp: string])[];
}

/** How an index is made; each has a value of its own where it is left out. */
export interface IndexOptions {
  /** BCP 47 */
  readonly language?: string;
  /** How many stories a part has at the most, on average. */
  readonly storiesInPart?: number;
  /** A page that is not said to have changed is not read: it is as it was when the index was made last. On by default. */
  readonly isTold?: boolean;
}

interface Part {
  readonly number: number;
  readonly stories: readonly StoryPage[];
  /** What was rendered so far. */
  readonly articles: Map<string, string>;
  /** How many stories are still to be rendered. */
  waiting: number;
}

const folderName = 'pagefind';

/**
 * The index that the search page reads. It has parts, each made as soon as all of its stories are rendered, beside the
 * rendering of the others; one of which no story changed stays as it is.
 */
export class SearchIndex {
  readonly #site: string;
  readonly #language: string;
  /** Of what makes an index. */
  readonly #key: string;
  readonly #most: number;
  readonly #isTold: boolean;
  #before: readonly MadePart[] = [];
  #parts: readonly Part[] = [];
  readonly #made: MadePart[] = [];
  #making: Promise<void> = Promise.resolve();

  constructor(site: string, options: IndexOptions = {}) {
    this.#site = site;
    this.#language = options.language ?? settings.language;
    this.#key = digest(codeVersion('site'), this.#language);
    this.#most = options.storiesInPart ?? storiesInPart;
    this.#isTold = options.isTold ?? true;
  }

  /** Takes the pages that there are going to be. */
  begin(pages: readonly StoryPage[]): void {
    const record = readRecord<{ key: string; parts: MadePart[] }>(this.#site, 'search');
    this.#before = record?.key === this.#key ? record.parts : [];
    const count = partCount(pages.length, this.#most);
    const byPart = Map.groupBy(pages, ({ slug }) => partOf(slug, count));
    this.#parts = Array.from({ length: count }, (_, number) => {
      const stories = (byPart.get(number) ?? []).toSorted((a, b) => compareText(a.slug, b.slug));
      return { number, stories, articles: new Map(), waiting: stories.filter(({ isChanged }) => isChanged).length };
    });
    for (const part of this.#parts) if (part.waiting === 0) this.#start(part);
  }

  /** The part of a story, so that the stories of one may be rendered together. */
  partOf(slug: string): number {
    return partOf(slug, this.#parts.length);
  }

  /** Takes a story's page that was made anew. */
  take(slug: string, html: string): void {
    const part = this.#parts[this.partOf(slug)];
    if (!part) return;
    part.articles.set(slug, articleIn(html));
    part.waiting -= 1;
    if (part.waiting === 0) this.#start(part);
  }

  /** Waits for all parts, and deletes what is none. */
  async end(): Promise<void> {
    const since = performance.now();
    try {
      await this.#making;
    } catch (cause) {
      if (cause instanceof KeeperError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new KeeperError(`The search index could not be made: ${reason}`);
    }
    const files = new Set(this.#made.flatMap((part) => part.files.map(([path]) => path)));
    for (const file of await filesBelow(join(this.#site, folderName))) {
      if (!files.has(file)) await removeSiteFile(this.#site, posix.join(folderName, file));
    }
    writeRecord(this.#site, 'search', { key: this.#key, parts: this.#made });
    noteTime('search index', since);
  }

  /** One part after the other: each takes much memory. */
  #start(part: Part): void {
    this.#making = this.#making.then(async () => {
      this.#made[part.number] = await this.#make(part);
      part.articles.clear();
    });
    // Whoever waits at the end hears of it.
    this.#making.catch(() => undefined);
  }

  async #make(part: Part): Promise<MadePart> {
    const before = this.#before[part.number];
    const known = new Map(this.#isTold ? before?.stories : []);
    const stories = await Promise.all(
      part.stories.map(async ({ slug, isChanged }): Promise<readonly [slug: string, digest: string]> => {
        const own = isChanged ? undefined : known.get(slug);
        return [slug, own ?? digest(await this.#articleOf(slug, part))];
      }),
    );
    if (before && this.#isRight(before, stories)) return before;
    const indexed = await Promise.all(
      part.stories.map(async ({ slug }): Promise<Indexed> => ({
        path: `stories/${slug}/`,
        article: await this.#articleOf(slug, part),
      })),
    );
    const files = await makePart(indexed, { language: this.#language, isFirst: part.number === 0 });
    const own = posix.join(partFolder(part.number));
    const written = [...files].map(([path, content]) => this.#write(posix.join(own, path), content));
    return { stories, files: await Promise.all(written) };
  }

  /** Whether a part was made of just these stories, and lies as it was written. */
  #isRight(before: MadePart, stories: MadePart['stories']): boolean {
    const folder = join(this.#site, folderName);
    return (
      JSON.stringify(before.stories) === JSON.stringify(stories) &&
      before.files.every(([path, stamp]) => stampOf(join(folder, path)) === stamp)
    );
  }

  async #articleOf(slug: string, part: Part): Promise<string> {
    const path = join(this.#site, 'stories', slug, 'index.html');
    return part.articles.get(slug) ?? articleIn(await readFile(path, 'utf8'));
  }

  /** Files are named by their content: one that lies there already is not written again. */
  async #write(path: string, content: Uint8Array): Promise<readonly [path: string, stamp: string]> {
    const file = posix.join(folderName, path);
    const target = join(this.#site, file);
    const there = await readFile(target).catch(() => null);
    if (!there?.equals(content)) await writeSiteFile(this.#site, file, content);
    return [path, stampOf(target)];
  }
}

/** Makes the index of a site as it lies there, whatever has changed in it. */
export async function makeSearchIndex(site: string, options: Omit<IndexOptions, 'isTold'> = {}): Promise<void> {
  const slugs = (await foldersIn(join(site, 'stories'))).map(({ name }) => name);
  const index = new SearchIndex(site, { ...options, isTold: false });
  index.begin(slugs.map((slug) => ({ slug, isChanged: false })));
  await index.end();
}

/** What of a story's page is searched: its article, with the attributes that Pagefind reads. */
function articleIn(html: string): string {
  return html.slice(html.indexOf('<article'), html.lastIndexOf('</article>') + '</article>'.length);
}

async function foldersIn(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory());
}

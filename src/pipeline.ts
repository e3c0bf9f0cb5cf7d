import type { Capture, Problem } from './capture/capture.ts';
import type { Article } from './clean/article.ts';
import { clean, type Cleaned, type Known } from './clean/clean.ts';
import { editing, type Cleaning, type Task, type Telling } from './edition/editing.ts';
import { outlineOf, type ArticleOutline, type CaptureOutline } from './edition/outline.ts';
import type { EditedStory } from './edition/publish.ts';
import { storyOutline, wholeStory, type StoryOutline, type WholeStory } from './edition/story-outline.ts';
import type { OverrideFile } from './overrides/override.ts';
import { overrideStory } from './overrides/override-story.ts';
import { reconcile } from './story/reconcile.ts';

/** A capture with its article and its ledger. */
export interface CaptureRecord extends Capture {
  readonly article: Article;
  readonly ledger: Cleaned['ledger'];
}

/** A story as it is published. */
export type StoryRecord = WholeStory & Pick<EditedStory, 'slug' | 'relatedSlugs' | 'similar'>;

/** Everything that the site shows. */
export interface Edition {
  readonly captures: readonly CaptureRecord[];
  /** By the time of publication, oldest first; those without a date before them. */
  readonly stories: readonly StoryRecord[];
  readonly problems: readonly Problem[];
  /** How many stories their keeper hides. Nothing else of them is in the edition. */
  readonly hidden: number;
}

/**
 * Cleans, matches, applies what the keeper says, reconciles and writes. The same captures and overrides give the same
 * edition. All of it is held at once: a build goes through the same tasks and keeps what they give on disk.
 * `shown` names the captures' folder.
 */
export function edit(captures: readonly Capture[], shown: string, overrides: readonly OverrideFile[] = []): Edition {
  const bench = new Workbench(captures);
  const run = editing(bench.alone(), { shown, overrides, desk: bench });
  let step = run.next();
  while (!step.done) step = run.next(bench.do(step.value));
  const { captures: outlines, stories, problems, hidden } = step.value;
  return {
    captures: outlines.flatMap(({ id, key, article }) => bench.captureRecord(id, { key, article })),
    stories: stories.map(({ key, slug, relatedSlugs, similar }) =>
      bench.storyRecord(key, { slug, relatedSlugs, similar }),
    ),
    problems,
    hidden,
  };
}

/** A capture’s article as its keeper has it: `mended` is its outline where that is not as it was cleaned. */
export function withMended(article: Article, mended: ArticleOutline | null): Article {
  if (!mended) return article;
  const { shingles: _, ...rest } = mended;
  return { ...article, ...rest };
}

/** Makes one story of its captures’ articles. */
export function tell(
  articles: readonly Article[],
  { override, changes }: Pick<Telling, 'override' | 'changes'>,
): WholeStory {
  return wholeStory(overrideStory(reconcile(articles), { articles, override, changes }));
}

/** Does the tasks in this thread, and holds what they give. */
class Workbench {
  readonly #captures: ReadonlyMap<string, Capture>;
  readonly #cleaned = new Map<string, Cleaned>();
  readonly #stories = new Map<string, WholeStory>();
  readonly #outlines = new Map<string, StoryOutline>();

  constructor(captures: readonly Capture[]) {
    this.#captures = new Map(captures.map((capture) => [capture.id, capture]));
  }

  /** The captures, each cleaned by itself. */
  alone(): CaptureOutline[] {
    return Array.from(this.#captures.values(), (capture) => this.#clean(capture, {}));
  }

  do({ kind, work }: Task): readonly (CaptureOutline | StoryOutline)[] {
    return kind === 'clean' ? work.map((one) => this.clean(one)) : work.map((one) => this.#tell(one));
  }

  clean({ capture, known }: Cleaning): CaptureOutline {
    return this.#clean(this.#captureOf(capture.id), known);
  }

  ledgerOf({ key }: CaptureOutline): Cleaned['ledger'] {
    return this.#cleaned.get(key)?.ledger ?? [];
  }

  captureRecord(id: string, { key, article: mended }: Pick<CaptureOutline, 'key' | 'article'>): CaptureRecord[] {
    const { article, ledger } = this.#cleaned.get(key) ?? { article: null, ledger: [] };
    return article ? [{ ...this.#captureOf(id), article: withMended(article, mended), ledger }] : [];
  }

  storyRecord(key: string, links: Omit<StoryRecord, keyof WholeStory>): StoryRecord {
    const story = this.#stories.get(key);
    if (!story) throw new Error(`No story was told under ${key}.`);
    return { ...story, ...links };
  }

  #captureOf(id: string): Capture {
    const capture = this.#captures.get(id);
    if (!capture) throw new Error(`There is no capture ${id}.`);
    return capture;
  }

  #clean(capture: Capture, known: Known): CaptureOutline {
    const key = String(this.#cleaned.size);
    const cleaned = clean(capture, known);
    this.#cleaned.set(key, cleaned);
    return outlineOf(capture, cleaned, key);
  }

  /** Most stories are asked for twice where there are overrides, and are the same. */
  #tell({ articles, override, changes }: Telling): StoryOutline {
    const isPlain = !override && changes.length === 0 && articles.every(({ mended }) => !mended);
    const key = isPlain ? articles.map((one) => one.key).join(' ') : `mended ${this.#stories.size}`;
    const known = this.#outlines.get(key);
    if (known) return known;
    const whole = articles.flatMap((one) => {
      const article = this.#cleaned.get(one.key)?.article;
      return article ? [withMended(article, one.mended)] : [];
    });
    const story = tell(whole, { override, changes });
    this.#stories.set(key, story);
    const outline = storyOutline(story, key);
    this.#outlines.set(key, outline);
    return outline;
  }
}

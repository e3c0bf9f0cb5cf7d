import type { Capture } from '../capture/capture.ts';
import type { Article } from '../clean/article.ts';
import type { Cleaned } from '../clean/clean.ts';
import { KeeperError } from '../errors/keeper-error.ts';
import type { ArticleOutline } from '../story/outline.ts';
import type { EditionCapture, EditionStory } from './edition.ts';
import type { Store } from './store.ts';
import type { WrittenStory } from './written-story.ts';

/** The records of captures and stories, read from the store by the keys in their outlines. */

/** A capture and what the cleaner made of it. */
export interface CleanedCapture extends Cleaned {
  readonly capture: Capture;
}

/** A capture with its article, as the keeper has it, and its ledger. */
export interface CaptureRecord extends Capture {
  readonly article: Article;
  readonly ledger: Cleaned['ledger'];
}

/** A story with its text, as it is published. */
export type StoryRecord = WrittenStory & Pick<EditionStory, 'slug' | 'relatedSlugs' | 'similar'>;

/** A capture as it was cleaned. */
export function cleanedCapture(key: string, store: Store): CleanedCapture {
  return existing(store.record<CleanedCapture>(key));
}

export function captureRecord({ key, mended }: Pick<EditionCapture, 'key' | 'mended'>, store: Store): CaptureRecord {
  const { capture, article, ledger } = cleanedCapture(key, store);
  if (!article) throw new Error(`${capture.id} has no article.`);
  return { ...capture, article: withMended(article, mended), ledger };
}

export function storyRecord({ key, slug, relatedSlugs, similar }: EditionStory, store: Store): StoryRecord {
  return { ...existing(store.record<WrittenStory>(key)), slug, relatedSlugs, similar };
}

/** An article with what its keeper has changed of it. */
export function withMended(article: Article, mended: ArticleOutline | null): Article {
  if (!mended) return article;
  const { shingles: _, ...rest } = mended;
  return { ...article, ...rest };
}

/** What the store has of an entry that must be there. */
export function existing<Value>(value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new KeeperError('What was made of the captures was changed or deleted on disk meanwhile. Build again.');
}

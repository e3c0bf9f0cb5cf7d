import type { Problem } from '../capture/capture.ts';
import type { StoryAddress } from '../story/follow-addresses.ts';
import type { ArticleOutline, CaptureOutline } from '../story/outline.ts';
import type { TimesOfCapture } from './capture-times.ts';
import type { Doubt } from './doubts.ts';
import type { LinkedStory } from './publish.ts';
import type { Store } from './store.ts';

/** A capture of an edition. Its text and its ledger are in the store. */
export interface EditionCapture extends Pick<CaptureOutline, 'id' | 'file' | 'format' | 'bytes' | 'sha256' | 'key'> {
  /** The file name under which its bytes can be downloaded. */
  readonly name: string;
  /** The article as its keeper has changed it; `null` where it is as it was cleaned. */
  readonly mended: ArticleOutline | null;
}

/** A story of an edition. Its text is in the store. */
export type EditionStory = Omit<LinkedStory, 'terms'> & {
  /** Other captures that may be of it, or that may not. */
  readonly doubts: readonly Doubt[];
};

/** All stories and captures of one run of the pipeline, without their texts. */
export interface Edition {
  readonly captures: readonly EditionCapture[];
  /** By the time of publication, oldest first; those without a date before them. */
  readonly stories: readonly EditionStory[];
  /** In order of path. */
  readonly problems: readonly Problem[];
  /** How many stories their keeper hides. Nothing else of them is shown. */
  readonly hidden: number;
  /** The addresses of all stories, the hidden ones too. */
  readonly addresses: readonly StoryAddress[];
}

/** What an edition in the store was made from: looked at to see whether it still holds. */
export interface EditionOutline {
  /** A digest of all input. */
  readonly input: string;
  /** While the same times of capture are in the future, it holds. */
  readonly times: TimesOfCapture;
  /** The keys of all entries that it needs. */
  readonly used: readonly string[];
}

/** The key of the last edition of an `Input`, by the input's id. */
export function editionKey(id: string): string {
  return `edition:${id}`;
}

/** The key of the bytes of a capture that is a part of a file. */
export function rawKey(sha256: string): string {
  return `raw:${sha256}`;
}

/** The edition that the last run on an `Input` made, by the input's id; `undefined` where there was none. */
export function lastEdition(id: string, store: Store): Edition | undefined {
  return store.record<Edition>(editionKey(id));
}

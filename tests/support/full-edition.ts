import type { Edition } from '../../src/pipeline/edition.ts';
import { captureRecord, storyRecord, type CaptureRecord, type StoryRecord } from '../../src/pipeline/records.ts';
import type { Store } from '../../src/pipeline/store.ts';

/** An edition with all of its texts. */
export interface FullEdition extends Pick<Edition, 'problems' | 'hidden'> {
  readonly captures: readonly CaptureRecord[];
  readonly stories: readonly StoryRecord[];
}

/** Reads all texts of an edition at once. */
export function fullEdition({ captures, stories, problems, hidden }: Edition, store: Store): FullEdition {
  return {
    captures: captures.map((capture) => captureRecord(capture, store)),
    stories: stories.map((story) => storyRecord(story, store)),
    problems,
    hidden,
  };
}

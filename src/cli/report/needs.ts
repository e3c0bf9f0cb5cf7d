import type { CaptureRecord, StoryRecord } from '../../pipeline.ts';

/** A story with its captures. */
export interface StoryWithCaptures {
  readonly story: StoryRecord;
  readonly captures: readonly CaptureRecord[];
}

/** A reason why a person should look at a story. */
export interface Need {
  readonly id: string;
  /** How bad it is for a reader: stories are listed by the sum of these. */
  readonly weight: number;
  /** What is wrong, in one sentence; `null` where nothing is. */
  readonly finds: (subject: StoryWithCaptures) => string | null;
  /** What helps. */
  readonly advice: string;
}

/** Fewer words than the shortest items of news have: of our 54 labelled news pages the shortest article has 62. */
const fewWords = 40;

/** A page of which less is kept is mostly something else, or the cleaner has lost the article. */
const lowShare = 0.05;

/** In no order that matters. */
export const needs: readonly Need[] = [
  {
    id: 'few-words',
    weight: 40,
    finds: ({ story: { words } }) => (words < fewWords ? `Hardly anything is left of it: ${words} words.` : null),
    advice:
      'See with explain what was removed; capture the page again, or give its blocks their roles in its overrides.',
  },
  {
    id: 'low-share',
    weight: 15,
    finds: ({ captures }) => {
      const share = Math.max(...captures.map(keptShare));
      return share < lowShare ? `Of its text only ${(100 * share).toFixed(1)} % is kept.` : null;
    },
    advice:
      'See with explain whether the article is among what was removed; if so, give its blocks roles in its overrides.',
  },
  {
    id: 'no-headline',
    weight: 30,
    finds: ({ story: { headline } }) => (headline.inferred ? 'No capture states its headline.' : null),
    advice: 'Set headline in its overrides, or add a capture that has it.',
  },
  {
    id: 'no-date',
    weight: 20,
    finds: ({ story: { fields } }) => (fields.published ? null : 'It is not known when it was published.'),
    advice: 'Set published in its overrides, or add a capture that has the date.',
  },
  {
    id: 'conflict',
    weight: 12,
    finds: ({ story: { conflicts } }) =>
      conflicts.length > 0 ? `Its captures disagree about ${conflicts.map(({ field }) => field).join(', ')}.` : null,
    advice: 'See with explain what each says, and set what is right in its overrides.',
  },
  {
    id: 'damage',
    weight: 10,
    finds: ({ story: { damage } }) =>
      damage.length > 0 ? `Words are missing at ${damage.length} of its places, and no other capture has them.` : null,
    advice: 'Add another capture of the article: what it has is filled in by itself.',
  },
];

function keptShare({ text, ledger }: CaptureRecord): number {
  const kept = ledger.reduce((sum, entry) => sum + (entry.fate === 'kept' ? entry.text.trim().length : 0), 0);
  return kept / Math.max(1, text.length);
}

import type { Capture } from '../capture/capture.ts';
import type { Cleaned } from '../clean/clean.ts';
import type { ArticleOutline } from '../edition/outline.ts';
import type { WholeStory } from '../edition/story-outline.ts';
import { keeperError } from '../errors/keeper-error.ts';
import type { Kept } from './kept.ts';

/** A capture that was cleaned, whole. */
export interface WholeCapture extends Cleaned {
  readonly capture: Capture;
}

/** A story that was told, whole, and what its captures are kept under. */
export interface KeptStory extends WholeStory {
  readonly articles: readonly {
    readonly capture: string;
    readonly key: string;
    readonly mended: ArticleOutline | null;
  }[];
}

/** A capture that an outline speaks of. */
export function wholeCapture(key: string, kept: Kept): WholeCapture {
  return required(kept.whole<WholeCapture>(key));
}

/** A story that an outline speaks of. */
export function keptStory(key: string, kept: Kept): KeptStory {
  return required(kept.whole<KeptStory>(key));
}

function required<Whole>(whole: Whole | undefined): Whole {
  if (whole) return whole;
  throw keeperError('What was made of the captures was changed or deleted on disk meanwhile. Build again.');
}

/** What a page shows of a capture, and of what its keeper has made of it. */
export function captureFacts({ capture, article, ledger }: WholeCapture, mended: ArticleOutline | null) {
  const { decoding, captured, statements } = capture;
  const { headline, fields, ambiguousDate, language } = mended ?? article ?? {};
  return {
    decoding,
    headline,
    ...fields,
    ambiguousDate,
    language,
    captured,
    statements,
    damage: article?.damage,
    ledger,
  };
}

/** What a page shows of a story. */
export function storyFacts({ fields, contributions, body, ...rest }: KeptStory) {
  const related = rest.related.map(({ start: _, end: __, ...pointer }) => pointer);
  return { ...rest, ...fields, related, captures: contributions, passages: body.length };
}

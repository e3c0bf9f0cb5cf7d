import type { Block, Role } from '../draft.ts';
import { foldedWords } from './folded-words.ts';

/** A block for the headline search: what its own text and role show. */
export interface Line {
  /** Its index among the draft's blocks. */
  readonly index: number;
  readonly text: string;
  readonly role: Role | null;
  readonly words: readonly string[];
  /** The words joined, for comparison. */
  readonly key: string;
  readonly isDate: boolean;
  readonly isByline: boolean;
  /** A share button, a counter, or a reading time. */
  readonly isSharing: boolean;
  /** The heading of a list of articles, or of a table of contents. */
  readonly isListHeading: boolean;
  /** A breadcrumb trail. */
  readonly isTrail: boolean;
  /** A caption that ends with a credit, or a credit alone. */
  readonly isCaption: boolean;
  /** Prose of about two lines of print or more. */
  readonly isLong: boolean;
  /** As long as a headline, and without the end of a sentence. */
  readonly isLikely: boolean;
}

/** A date with its year, a numeric date, a time or an age. Only the shape, in any language. */
const dateShape =
  /\b\d{1,2}(?:st|nd|rd|th)?[.,]?\s(?:de\s)?\p{L}{3,12}[.,]?\s(?:de\s)?(?:19|20)\d\d\b|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d\d\b|(?:19|20)\d\d\s?[年년]|\b\d{1,2}\s(?:minute|min|hour|hr|day|week|month|year)s?\sago\b/iu;

const bylineShape = /^(?:by|written by|posted by|author|words by|von|por|par|автор|από)[:\s]/i;

const sharingShape =
  /\bmin(?:ute)?s? read\b|\breading time\b|^(?:share|facebook|twitter|updated|published|last updated|\d{1,6} comments?)\b/i;

const sharingRules: ReadonlySet<string | null> = new Set(
  ['share-prompt', 'share-button', 'social-network', 'counter', 'reading-time', 'follow-prompt'].map(
    (name) => `furniture/${name}`,
  ),
);

const listHeading =
  /^(?:related|recommended|(?:most|more|popular|trending|latest|recent|featured|also|next)\b|read (?:more|next|also)|you (?:may|might)|comments?\b|top stories|don[’']t miss|in this (?:article|section|series)|editor[’']s|must[ -]read|up next|see also|table of contents|contents\b|categories|ähnliche|mehr\b|meistgelesen)/i;

const trailShape = /[>»›]|\s\/\s|\/[^/]{2,80}\//;

/** A credit in brackets. */
const captionEnd =
  /\([^()]{0,60}(?:\/|\b(?:credit|photo|image|courtesy|getty|reuters|afp|ap)\b)[^()]{0,60}\)[.\s]{0,2}$/i;

/** In characters. Longer lines hold more than a date, a name or a button. */
const longestFieldLine = 100;

const longestListHeading = 40;

/** The length of a probable headline. */
const likelyWords = { min: 4, max: 25 };

const fewestLongWords = 20;

export function lineOf({ text, role, rule }: Block, index: number): Line {
  const words = foldedWords(text);
  const { length } = words;
  const isShort = text.length <= longestFieldLine;
  return {
    ...{ index, text, role, words, key: words.join(' ') },
    isDate: isShort && /\d/.test(text) && dateShape.test(text),
    isByline: role === 'byline' || (isShort && bylineShape.test(text)),
    isSharing: sharingRules.has(rule) || (isShort && sharingShape.test(text)),
    isListHeading: text.length < longestListHeading && listHeading.test(text),
    isTrail: length < 30 && (text === 'Home' || trailShape.test(text)),
    isCaption: role === 'credit' || captionEnd.test(text),
    isLong: length >= fewestLongWords && /[.!?…。！？]["”’»)]?$/.test(text),
    isLikely: role === null && length >= likelyWords.min && length <= likelyWords.max && !/[.:;,]$/.test(text),
  };
}

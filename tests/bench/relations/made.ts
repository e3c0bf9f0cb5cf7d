import type { Language } from './language.ts';

/** What a page says: its headline, and its paragraphs as lists of sentences. */
export interface Text {
  readonly headline: string;
  readonly paragraphs: readonly (readonly string[])[];
}

/** A paper. Its pages look alike. */
export interface Outlet {
  readonly name: string;
  readonly host: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** How it writes a day and an hour: one of three ways. */
  readonly dateForm: number;
}

/** An article's page, as its publisher had it at one time. Times are ISO 8601, to the minute, without a zone. */
export interface Page extends Text {
  readonly language: Language;
  readonly outlet: Outlet;
  readonly address: string;
  readonly byline: string | null;
  readonly published: string;
  readonly updated: string | null;
}

/** The kinds of pairs, in the order of the table. */
export const kinds = [
  'damaged twin',
  'update: figure corrected',
  'update: name, negation or date corrected',
  'update: paragraph withdrawn',
  'update: paragraph added',
  'update: headline changed',
  'update: live story grown five times',
  'syndicated copy',
  'template twin',
  'unrelated, one event',
] as const;
export type Kind = (typeof kinds)[number];

/** A capture: a file's name and content, the story it is of, and its place among the story's versions, oldest first. */
export interface MadeCapture {
  readonly name: string;
  readonly content: string;
  readonly story: string;
  readonly version: number;
}

/** Two captures or more, and what is true of them. */
export interface MadePair {
  /** `s1-figure-corrected-12`: the seed, the kind and the number. */
  readonly id: string;
  readonly kind: Kind;
  /** What was done, in a few words. */
  readonly about: string;
  readonly captures: readonly MadeCapture[];
  /** What the story said, oldest first, where all captures are of one. */
  readonly versions: readonly Text[];
  /** Whether the captures tell which version is the newest. */
  readonly isOrderTold: boolean;
}

/** All sentences of a text, in order. */
export function sentencesOf({ paragraphs }: Pick<Text, 'paragraphs'>): string[] {
  return paragraphs.flat();
}

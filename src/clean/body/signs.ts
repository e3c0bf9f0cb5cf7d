import type { Block } from '../draft.ts';
import { endsLikeSentence, fewestProseWords } from '../../text/prose.ts';
import { matcherOf } from '../rule.ts';
import { sectionHeadings, type SectionHeading } from './section-headings.ts';
import { scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The features of a block by itself, without its neighbours: counts, and shares from 0 to 1. */
export interface Signs {
  /** The words' numbers in the page's vocabulary. */
  readonly words: readonly number[];
  readonly count: number;
  readonly letters: number;
  readonly characters: number;
  readonly capitalised: number;
  readonly capitals: number;
  readonly numbers: number;
  readonly stopWords: number;
  readonly commas: number;
  /** The number of sentence ends, and whether the block ends with one. */
  readonly sentences: number;
  readonly endsSentence: boolean;
  readonly endsWith: string;
  readonly startsWith: string;
  readonly quotes: number;
  /** English second-person and first-person words. */
  readonly second: number;
  readonly first: number;
  readonly hasDate: boolean;
  readonly hasAge: boolean;
  readonly hasAddress: boolean;
  readonly hasSeparator: boolean;
  readonly isReply: boolean;
  readonly isName: boolean;
  readonly isProse: boolean;
  readonly heading: SectionHeading | undefined;
  /** The role that a rule gave: `furniture`, `byline`, `related` … */
  readonly role: Block['role'];
}

/** A year, a month's name with a number, or a numeric date. A cheap approximation. */
const date =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}:\d\d\b/i;

/** How long ago something was posted. */
const age =
  /\b(?:\d{1,3}|an?|one) ?(?:[smhdwy]|secs?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago\b|^(?:vor|hace|há|il y a) \d|назад|πριν|前$/i;

const address = /@|https?:|www\.|\.(?:com|org|net)\b|#\w/i;
const separator = / [|›»•·/>–—] |[|›»•·]|\s-\s/;
const reply =
  /^(?:(?:\d{1,4} )?(?:repl(?:y|ies)|like|report(?: abuse)?|flag|upvote|share|quote|permalink|log in to reply|antworten|répondre|responder|ответить)[\s|·•]{0,3}){1,5}$/i;
const sentenceEnds = /[.!?…](?=["”’»)\]]{0,2}(?:\s|$))|[。！？؟।]/gu;

/** In characters. No heading is longer. */
const longestHeading = 100;
const matchHeading = matcherOf(sectionHeadings);

/** Reads the signs of a block, and adds its words to the page's vocabulary. */
export function signsOf({ text, role }: Block, vocabulary: Vocabulary): Signs {
  const { stops, ...found } = scan(text, vocabulary);
  const { capitalised, capitals } = found;
  const count = found.words.length;
  const sentences = stops === 0 ? 0 : (text.match(sentenceEnds)?.length ?? 0);
  const isShort = text.length <= longestHeading;
  const endsSentence = stops > 0 && endsLikeSentence(text);
  return {
    ...found,
    count,
    characters: text.length,
    sentences,
    endsSentence,
    endsWith: text.slice(-1),
    startsWith: text.slice(0, 1),
    hasDate: /\d/.test(text) && date.test(text),
    hasAge: isShort && age.test(text),
    hasAddress: address.test(text),
    hasSeparator: separator.test(text),
    isReply: isShort && reply.test(text),
    isName: count >= 2 && count <= 4 && capitalised === count && !endsSentence && capitals === 0,
    isProse: sentences > 0 && count >= fewestProseWords,
    heading: isShort ? matchHeading(text) : undefined,
    role,
  };
}

import type { Block } from '../draft.ts';
import { endsLikeSentence } from '../prose.ts';
import { sectionHeadings, type SectionHeading } from '../rules/section-headings.ts';
import { scan } from './scan.ts';

/** What a block shows by itself, whatever stands around it. Counts, and shares from 0 to 1. */
export interface Signs {
  readonly words: readonly string[];
  readonly count: number;
  readonly letters: number;
  readonly characters: number;
  readonly capitalised: number;
  readonly capitals: number;
  readonly numbers: number;
  readonly stopWords: number;
  readonly commas: number;
  /** Sentence ends, and whether the last of them is the block's end. */
  readonly sentences: number;
  readonly endsSentence: boolean;
  readonly endsWith: string;
  readonly startsWith: string;
  readonly quotes: number;
  /** Words that speak to the reader, and words of a speaker, in English. */
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
  /** The rule that labelled the block, by its kind: `furniture`, `byline`, `related` … */
  readonly role: Block['role'];
}

const secondPerson = new Set(['you', 'your', "you're", 'you’re', 'yours', 'please']);
const firstPerson = new Set(['i', "i'm", 'i’m', "i've", 'i’ve', 'my', 'me', 'lol', 'thanks']);

/** A year, a month's name beside a number, or a date in figures; cheap, and only a sign. */
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
const quoteMarks = /["“”„«»]/g;
const commas = /[,،、，]/g;

/** A prose line has a sentence's end and this many words, as everywhere in this folder. */
const fewestProseWords = 10;

/** Longer lines are no headings. */
const longestHeading = 100;

/** Reads the signs of a block. `stopWords` are those of the page's language. */
export function signsOf({ text, role }: Block, stopWords: ReadonlySet<string>): Signs {
  const { words, ...counts } = scan(text);
  const count = words.length;
  const sentences = text.match(sentenceEnds)?.length ?? 0;
  const isShort = text.length <= longestHeading;
  const endsSentence = endsLikeSentence(text);
  return {
    words,
    count,
    ...counts,
    characters: text.length,
    stopWords: countIn(words, stopWords),
    commas: text.match(commas)?.length ?? 0,
    sentences,
    endsSentence,
    endsWith: text.slice(-1),
    startsWith: text.slice(0, 1),
    quotes: text.match(quoteMarks)?.length ?? 0,
    second: countIn(words, secondPerson),
    first: countIn(words, firstPerson),
    hasDate: date.test(text),
    hasAge: isShort && age.test(text),
    hasAddress: address.test(text),
    hasSeparator: separator.test(text),
    isReply: isShort && reply.test(text),
    isName: count >= 2 && count <= 4 && counts.capitalised === count && !endsSentence && counts.capitals === 0,
    isProse: sentences > 0 && count >= fewestProseWords,
    heading: isShort ? sectionHeadings.find(({ pattern }) => pattern.test(text)) : undefined,
    role,
  };
}

function countIn(words: readonly string[], list: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (list.has(word)) count += 1;
  return count;
}

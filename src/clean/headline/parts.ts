import { allMatches } from '../../text/all-matches.ts';

/** A part of a line that separators divide, such as `Storm reaches the coast` of `Storm reaches the coast | Example`. */
export interface Part {
  /** Offsets into the line: [start, end). */
  readonly start: number;
  readonly end: number;
  /** What stands before the last separator, what stands after the first, or all of it. */
  readonly kind: 'undivided' | 'whole' | 'before' | 'after';
  /** Whether what divides it may stand within a headline, too, as a dash does. */
  readonly isLoose: boolean;
}

/** What sites set between a headline and their own name, a section or a number. */
const separators = /\s(?:[|–—»«·•›~/-]|::?)\s|\s?\|\s?/g;

/** Those of them that seldom stand within a headline. */
const strict = /[|»]|::/;

/** More of them make a row of links. */
const mostSeparators = 3;

/** Stands between a headline and a byline that was taken for the end of its line. */
const lineEnd = /(?<!\s)\s*[\n\r]\s*/;

/** The whole of a line and, where it is divided, the parts that may be a headline by themselves. */
export function partsOf(text: string): Part[] {
  const whole = { start: 0, end: text.length, isLoose: false };
  const line = lineEnd.exec(text);
  if (line)
    return [
      { ...whole, kind: 'whole' },
      { ...whole, end: line.index, kind: 'before' },
    ];

  const found = allMatches(separators, text);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length > mostSeparators) return [{ ...whole, kind: 'undivided' }];
  const after = text.slice(first.index + first[0].length);
  return [
    { ...whole, kind: 'whole' },
    { start: 0, end: text.slice(0, last.index).trimEnd().length, kind: 'before', isLoose: !strict.test(last[0]) },
    { start: text.length - after.trimStart().length, end: text.length, kind: 'after', isLoose: !strict.test(first[0]) },
  ];
}

import { allMatches } from '../../text/all-matches.ts';

/** A part of a line with separators, such as `Storm reaches the coast` of `Storm reaches the coast | Example`. */
export interface LinePart {
  /** Offsets into the line: [start, end). */
  readonly start: number;
  readonly end: number;
  /** `before` the last separator, `after` the first, or the `whole` line. */
  readonly kind: 'undivided' | 'whole' | 'before' | 'after';
  /** Whether the separator may also occur within a headline, as a dash does. */
  readonly isLoose: boolean;
}

/** What sites put between a headline and their name, a section or a number. */
const separators = /\s(?:[|–—»«·•›~/-]|::?)\s|\s?\|\s?/g;

/** Separators that seldom occur within a headline. */
const strict = /[|»]|::/;

/** More separators make a row of links. */
const mostSeparators = 3;

/** A line break before a byline that was mistaken for the end of the headline. */
const lineEnd = /(?<!\s)\s*[\n\r]\s*/;

/** The whole line and, if it has separators, the parts that may be a headline alone. */
export function partsOf(text: string): LinePart[] {
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

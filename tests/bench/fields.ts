import { words } from '../../src/text/words.ts';

/** What is known of an article's fields; `null` where it is not known. */
export interface FieldTruth {
  readonly byline: string | null;
  /** ISO 8601; only the day counts. */
  readonly published: string | null;
}

/** The fields that a cleaned article gives; `null` where it gives none. */
export interface GivenFields {
  readonly byline: { readonly value: string } | null;
  readonly published: { readonly value: string } | null;
}

/** How one field came out, over any number of articles. Those whose truth is not known count nowhere. */
export interface FieldCounts {
  /** The truth is known. */
  readonly known: number;
  /** It is known, and a person could read it in the capture. */
  readonly standing: number;
  /** It is known, and the article gives a value, right or wrong. */
  readonly given: number;
  /** It stands in the capture, and the article gives a value, right or wrong. */
  readonly givenStanding: number;
  /** The value given is the right one. */
  readonly right: number;
}

export const noFieldCounts: FieldCounts = { known: 0, standing: 0, given: 0, givenStanding: 0, right: 0 };

/** Adds two counts up. */
export function addFieldCounts(a: FieldCounts, b: FieldCounts): FieldCounts {
  return {
    known: a.known + b.known,
    standing: a.standing + b.standing,
    given: a.given + b.given,
    givenStanding: a.givenStanding + b.givenStanding,
    right: a.right + b.right,
  };
}

/** Of the values given, how many are right. 1 where none is given. */
export function fieldPrecision({ right, given }: FieldCounts): number {
  return given === 0 ? 1 : right / given;
}

/** Of the values that stand in the captures, for how many one is given. 1 where none stands there. */
export function fieldCoverage({ givenStanding, standing }: FieldCounts): number {
  return standing === 0 ? 1 : givenStanding / standing;
}

/** One article of a benchmark: what is known of it, what was made of it, and the text that it was made from. */
export interface FieldCase {
  readonly truth: FieldTruth;
  readonly given: GivenFields;
  readonly text: string;
}

/**
 * The date of publication. Right is the right day, as the capture writes it: neither the time nor the zone is compared. It
 * stands in the capture where a line has that day, month and year close together, see `dayStands`.
 */
export function publishedCounts({ truth, given, text }: FieldCase): FieldCounts {
  const day = truth.published?.slice(0, 10) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return noFieldCounts;
  const value = given.published?.value.slice(0, 10) ?? null;
  return countsOf(dayStands(text, day), value === null ? null : value === day);
}

/**
 * The byline. Right is the same words in the same order as the truth has them, all of them and no more: case, accents,
 * punctuation and what joins two names (`and`, `&`, `with` and their like in other languages) are not compared, nor is a
 * leading "by". So "Jane Doe and Richard Roe" is right for "Jane Doe, Richard Roe"; "Jane Doe" alone is wrong, and so is
 * "Jane Doe, Reporter" for "Jane Doe". It stands in the capture where each of the truth's names does.
 */
export function bylineCounts({ truth, given, text }: FieldCase): FieldCounts {
  const known = truth.byline === null ? '' : nameWords(truth.byline);
  if (truth.byline === null || known === '') return noFieldCounts;
  const value = given.byline && nameWords(given.byline.value);
  return countsOf(namesStand(text, truth.byline), value === null ? null : value === known);
}

function countsOf(stands: boolean, isRight: boolean | null): FieldCounts {
  const given = +(isRight !== null);
  return { known: 1, standing: +stands, given, givenStanding: +stands && given, right: +(isRight ?? false) };
}

/** What joins the names of a byline. */
const joiners = new Set(['and', 'with', 'und', 'mit', 'y', 'et', 'e', 'en', 'og', 'och', 'ja', 'i', 'и', 'και', 'by']);
const joinedNames = /[,;&|/+]|\s(?:and|with|und|mit|y|et|e|en|og|och|ja|i|и|και)\s/u;

function nameWords(text: string): string {
  return plainWords(text)
    .filter((word) => !joiners.has(word))
    .join(' ');
}

function plainWords(text: string): string[] {
  return words(text).map(({ key }) => key.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Whether each name of a byline stands somewhere in a text, as a run of whole words. */
function namesStand(text: string, byline: string): boolean {
  const all = ` ${plainWords(text).join(' ')} `;
  const names = byline.split(joinedNames).map((name) => plainWords(name).join(' '));
  return names.every((name) => all.includes(` ${name} `) || name === '');
}

/** How many words and numbers a date runs over at most: "4", "th", "of", "September", "2025". */
const longestDate = 5;

/**
 * Whether a person could read a day in a text: some line has its day, its month, as a number or by name in any of many
 * languages, and its year in two digits or four, all within five words or numbers, in any order and with any signs between.
 *
 * @param day `2025-09-04`
 */
export function dayStands(text: string, day: string): boolean {
  const parts = partsOf(day);
  return text.split(/[\n\r\u2028\u2029]/).some((line) => {
    const tokens = line.toLowerCase().match(/\d{1,4}|[\p{L}\p{M}]+/gu) ?? [];
    return tokens.some((_, index) => windowHolds(tokens.slice(index, index + longestDate), parts));
  });
}

const languages = (
  'en de fr es pt it nl ru uk pl cs sk sl hr sr bg ro hu el tr fi sv da nb et lv lt id ms vi sw af ca eu gl is ga ar he ' +
  'fa hi bn ja zh ko th'
).split(' ');

/** The names of the months, long and short, alone and as dates have them, in many languages. */
const monthNames = Array.from({ length: 12 }, (_, month) => {
  const date = new Date(Date.UTC(2020, month, 15));
  const names = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((width) => {
      const alone = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' });
      return [alone.format(date), ...inDate.formatToParts(date).map(({ value }) => value)];
    }),
  );
  const words = names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
  return month === 8 ? [...words, 'sept'] : words;
});

/** The words and numbers by which a date's parts are read. */
type Parts = readonly ReadonlySet<string>[];

function partsOf(day: string): Parts {
  const [year = '', month = '', date = ''] = day.split('-');
  const numbers = (digits: string) => [digits, String(Number(digits))];
  return [
    new Set([year, year.slice(2)]),
    new Set([...numbers(month), ...(monthNames[Number(month) - 1] ?? [])]),
    new Set(numbers(date)),
  ];
}

/** Whether a date begins at a window's first token: each of the parts is there, by a token of its own. */
function windowHolds(tokens: readonly string[], parts: Parts): boolean {
  const [first] = tokens;
  if (first === undefined || !parts.some((part) => part.has(first))) return false;
  const places = parts.map((part) => tokens.flatMap((token, at) => (part.has(token) ? [at] : [])));
  const [years = [], months = [], days = []] = places;
  return years.some((y) => months.some((m) => m !== y && days.some((d) => d !== y && d !== m)));
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Chance } from './chance.ts';
import * as words from './words.ts';

/** A story that nobody wrote, as it should come out. */
export interface MadeStory {
  readonly number: number;
  readonly headline: string;
  /** A day, ISO 8601. */
  readonly published: string;
  readonly byline: string | null;
  readonly source: string;
  readonly address: string;
  readonly paragraphs: readonly string[];
  /** The headlines of other stories that it points to. */
  readonly related: readonly string[];
}

/** A capture of a story: a file's name, and its text. */
export interface MadeCapture {
  readonly name: string;
  readonly text: string;
  readonly story: number;
}

/** How many of the stories are captured twice, once damaged. */
const capturedTwice = 0.1;

const sources = 60;
const years = 12;

/** So many captures make about so many stories. */
export function storiesFor(captures: number): number {
  return Math.round(captures / (1 + capturedTwice));
}

/** The story with a number. The same seed makes the same one, whatever others there are. */
export function madeStory(seed: number, number: number): MadeStory {
  const chance = new Chance(seed * 7_919 + number * 104_729);
  const source = sourceOf(chance.below(sources));
  const published = dayOf(chance);
  const headline = headlineOf(seed, number);
  const related = Array.from({ length: chance.below(3) }, () =>
    headlineOf(seed, Math.max(0, number - 1 - chance.below(200))),
  );
  return {
    ...{ number, headline, published, source },
    address: `https://${source}/${published.replaceAll('-', '/')}/${headline.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    byline: chance.isSo(0.7) ? nameOf(chance) : null,
    paragraphs: Array.from({ length: 6 + chance.below(8) }, () => paragraphOf(chance)),
    related: [...new Set(related)].filter((other) => other !== headline),
  };
}

function sourceOf(index: number): string {
  const town = words.towns[index % words.towns.length] ?? '';
  const name = town.toLowerCase().replace(/[^a-z]/g, '');
  return `${name}-${index < words.towns.length ? 'courier' : 'gazette'}.example`;
}

function dayOf(chance: Chance): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2013 + chance.below(years)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`;
}

function nameOf(chance: Chance): string {
  return `${chance.oneOf(words.given)} ${chance.oneOf(words.family)}`;
}

function headlineOf(seed: number, number: number): string {
  const chance = new Chance(seed * 15_485_863 + number * 32_452_843);
  const [town, role, verb] = [chance.oneOf(words.towns), chance.oneOf(words.roles), chance.oneOf(words.verbs)];
  return `${town} ${role} ${verb} ${chance.oneOf(words.adjectives)} ${chance.oneOf(words.things)} of ${chance.oneOf(words.towns)}`;
}

/** The forms of a sentence. */
const sentences: readonly ((chance: Chance) => string)[] = [
  (of) =>
    `The ${of.oneOf(words.roles)} of ${of.oneOf(words.towns)} ${of.oneOf(words.verbs)} the ${of.oneOf(words.adjectives)} ${of.oneOf(words.things)} ${of.oneOf(words.places)} ${of.oneOf(words.times)}, because ${of.oneOf(words.reasons)}.`,
  (of) =>
    `“${of.oneOf(words.quotes)},” ${nameOf(of)} of the ${of.oneOf(words.roles)} told reporters ${of.oneOf(words.times)}, adding that ${of.oneOf(words.reasons)}.`,
  (of) =>
    `About ${of.below(9_000) + 100} ${of.oneOf(words.units)} are needed for the ${of.oneOf(words.adjectives)} ${of.oneOf(words.things)}, ${of.below(80) + 5} per cent more than in ${of.oneOf(words.towns)}.`,
  (of) =>
    `According to ${nameOf(of)}, who ${of.oneOf(words.verbs)} a ${of.oneOf(words.adjectives)} ${of.oneOf(words.things)} in ${of.oneOf(words.towns)}, ${of.oneOf(words.reasons)} ${of.oneOf(words.times)}.`,
  (of) =>
    `Meanwhile the ${of.oneOf(words.adjectives)} ${of.oneOf(words.things)} ${of.oneOf(words.places)} was ${of.oneOf(words.verbs)} by the ${of.oneOf(words.roles)}, and ${of.oneOf(words.reasons)}.`,
];

function paragraphOf(chance: Chance): string {
  return Array.from({ length: 2 + chance.below(3) }, () => chance.oneOf(sentences)(chance)).join(' ');
}

/** What a careless scrape keeps of a story's page: the story, and all that stands around it. Each source has its own furniture. */
function wholeCapture(story: MadeStory): string {
  const own = new Chance(hashOf(story.source));
  const of = Object.fromEntries(
    Object.entries(words.furniture).map(([kind, lines]) => [kind, own.oneOf<string>(lines)]),
  ) as Record<keyof typeof words.furniture, string>;
  const chance = new Chance(story.number + 1);
  const pointers = story.related.map(
    (headline) => `${chance.oneOf(['READ MORE:', 'Also read:', 'RELATED:'])} ${headline}`,
  );
  const middle = Math.floor(story.paragraphs.length / 2);
  return [
    ...[of.icons, of.navigation, of.account, of.cookies],
    writtenDay(story.published, own.below(4)),
    ...[story.headline, story.headline],
    ...(story.byline === null ? [] : [`By ${story.byline}`]),
    ...[of.counters, of.share],
    ...story.paragraphs.slice(0, middle),
    ...pointers.slice(0, 1),
    ...story.paragraphs.slice(middle),
    ...pointers.slice(1),
    ...[of.newsletter, of.tags, of.share],
    `© ${story.published.slice(0, 4)} ${story.source}`,
    `URL: ${story.address}`,
    of.footer,
  ].join('\n\n');
}

const months = 'January, February, March, April, May, June, July, August, September, October, November, December'.split(
  ', ',
);

function writtenDay(day: string, form: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  return [
    `${Number(date)} ${name} ${year}`,
    `Published ${name} ${Number(date)}, ${year}`,
    `${date} ${name.slice(0, 3)}, ${year} 18:58`,
    `${day} 07:30`,
  ][form] as string;
}

/** What a lossy extraction keeps: some runs of words are lost with the blanks around them, paragraphs are glued, quotes straightened. */
function damagedCapture(story: MadeStory): string {
  const chance = new Chance(story.number + 500_000);
  const text = story.paragraphs.map((paragraph) => withoutLinks(paragraph, chance)).join('');
  const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return `Share this story! date ${story.published} © Picture desk / ${nameOf(chance)}\n\n\n\n${straight}\n\nURL: ${story.address}`;
}

function withoutLinks(paragraph: string, chance: Chance): string {
  return chance.isSo(0.4) ? paragraph.replace(/(?<=\w) (?:the|a) [\w-]+ [\w’-]+ (?=\w)/, '') : paragraph;
}

function hashOf(text: string): number {
  return [...text].reduce((hash, sign) => (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, 7);
}

/** So many captures of made stories. */
export function* madeCaptures(seed: number, captures: number): Generator<MadeCapture> {
  let made = 0;
  for (let number = 0; made < captures; number += 1) {
    const story = madeStory(seed, number);
    const name = `${story.published}-${String(number).padStart(6, '0')}`;
    yield { name: `${name}.txt`, text: wholeCapture(story), story: number };
    made += 1;
    if (made >= captures || !new Chance(seed + number).isSo(capturedTwice)) continue;
    yield { name: `${name}-again.txt`, text: damagedCapture(story), story: number };
    made += 1;
  }
}

/** Writes so many captures into a folder. Returns their stories. */
export async function writeCollection(folder: string, seed: number, captures: number): Promise<MadeStory[]> {
  await mkdir(folder, { recursive: true });
  const numbers = new Set<number>();
  for (const { name, text, story } of madeCaptures(seed, captures)) {
    await writeFile(join(folder, name), text);
    numbers.add(story);
  }
  return [...numbers].map((number) => madeStory(seed, number));
}

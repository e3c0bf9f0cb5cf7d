import type { Chance } from '../../build/chance.ts';
import type { Context } from '../context.ts';
import { familyOf } from '../event.ts';
import { sentencesOf, type Text } from '../made.ts';
import { writeParagraph } from '../write-text.ts';

/** Changes that publishers make to a text. Each returns `null` where the text has nothing to be changed so. */
export type Edit = (text: Text, context: Context) => Text | null;

const figures = ['count1', 'money1', 'small1', 'small2', 'share1', 'share2', 'decimal1', 'age1', 'small3', 'count2'];

/** A figure is corrected wherever it stands. */
export const correctFigure: Edit = (text, context) => {
  const names = context.chance.isSo(0.5) ? figures.filter((name) => hasFact(text, context, name)) : [];
  if (names.length === 0) return correctNumber(text, context);
  const name = context.chance.oneOf(names);
  return replaced(text, context.event.fact(name), () => context.event.make(name.replace(/\d+$/, ''), context.chance));
};

/** A number of one sentence is corrected: some of its digits. */
const correctNumber: Edit = (text, { chance }) => {
  const inBody = sentencesOf(text).filter((sentence) => /\d/.test(sentence));
  if (inBody.length === 0) return null;
  const sentence = chance.oneOf(inBody);
  const number = chance.oneOf(sentence.match(/\d+/g) ?? []);
  const digits = () => [...number].map((_, at) => String(at === 0 ? 1 + chance.below(9) : chance.below(10))).join('');
  let other = digits();
  while (other === number) other = digits();
  return inSentence(text, sentence, sentence.replace(number, other));
};

/** A person's name is corrected wherever it stands. */
export const correctName: Edit = (text, context) => {
  const names = ['person1', 'person2', 'person3'].filter((name) => hasFact(text, context, name));
  if (names.length === 0) return null;
  const person = context.event.fact(context.chance.oneOf(names));
  const family = familyOf(person);
  const isSpelling = context.language.code === 'en' && context.chance.isSo(0.4);
  const other = () => familyOf(context.event.make('person', context.chance));
  return replaced(text, family, () => (isSpelling ? misspelt(family, context.chance) : other()));
};

/** What was said not to be so is so. */
export const correctNegation: Edit = (text, { language, chance }) => {
  const found = sentencesOf(text).flatMap((sentence) =>
    language.negations.flatMap(([pattern, words]) =>
      pattern.test(sentence) ? [[sentence, pattern, words] as const] : [],
    ),
  );
  if (found.length === 0) return null;
  const [sentence, pattern, words] = chance.oneOf(found);
  return inSentence(text, sentence, sentence.replace(pattern, words));
};

/** Another weekday, or another year, in one sentence. */
export const correctDate: Edit = (text, context) => {
  const { chance, language } = context;
  const dates = new RegExp(`${language.days.join('|')}|\\b(?:19|20)\\d\\d\\b`, 'u');
  const found = sentencesOf(text).filter((sentence) => dates.test(sentence));
  if (found.length === 0) return null;
  const sentence = chance.oneOf(found);
  const date = dates.exec(sentence)?.[0] ?? '';
  const isYear = /\d/.test(date);
  const list = isYear ? [1, 2, 3, 10].map((years) => String(Number(date) - years)) : language.days;
  return inSentence(text, sentence, sentence.replace(date, chance.oneOf(list.filter((one) => one !== date))));
};

/** A paragraph other than the first is taken back. Not one of a paper's own, which no reader would miss. */
export const withdraw: Edit = (text, { chance, language }) => {
  const isOwn = ([first = '']: readonly string[]) => language.backgrounds.some((one) => one.includes(first));
  const places = [...text.paragraphs.keys()].filter((at) => at > 0 && !isOwn(text.paragraphs[at] ?? []));
  if (places.length < 3) return null;
  return { ...text, paragraphs: text.paragraphs.toSpliced(chance.oneOf(places), 1) };
};

/** One paragraph or two are put in, behind the lead, at the end or between. */
export const add: Edit = (text, context) => {
  const { chance, event } = context;
  const { length } = text.paragraphs;
  const at = chance.oneOf([1, length, length, 1 + chance.below(length)]);
  const more = Array.from({ length: chance.isSo(0.25) ? 2 : 1 }, () =>
    writeParagraph(event, context.seed(), 1 + chance.below(3)),
  );
  return { ...text, paragraphs: text.paragraphs.toSpliced(at, 0, ...more) };
};

/** Another headline of the same event. */
export const changeHeadline: Edit = (text, { chance, event, shape }) => {
  const others = shape.headlines.map((pattern) => event.say(pattern, chance));
  const other = others.filter(
    (headline) => headline !== text.headline && firstWords(headline) !== firstWords(text.headline),
  );
  return other.length === 0 ? null : { ...text, headline: chance.oneOf(other) };
};

function firstWords(headline: string): string {
  return headline.slice(0, 12);
}

function misspelt(name: string, chance: Chance): string {
  const at = 1 + chance.below(name.length - 2);
  const letter = chance.oneOf([...'aeilmnorst'].filter((one) => one !== name[at]));
  return name.slice(0, at) + letter + name.slice(at + 1);
}

function bounded(value: string): RegExp {
  const plain = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isUnspaced = /\p{Script=Han}/u.test(value);
  return new RegExp(isUnspaced ? plain : `(?<![\\p{L}\\p{N}.,])${plain}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu');
}

function hasFact(text: Text, { event, language }: Context, name: string): boolean {
  if (!(name.replace(/\d+$/, '') in language.facts)) return false;
  const value = name.startsWith('person') ? familyOf(event.fact(name)) : event.fact(name);
  return sentencesOf(text).some((sentence) => bounded(value).test(sentence));
}

function replaced(text: Text, old: string, make: () => string): Text {
  let other = make();
  while (other === old) other = make();
  return everywhere(text, (sentence) => sentence.replace(bounded(old), () => other));
}

function inSentence(text: Text, old: string, other: string): Text | null {
  return old === other ? null : everywhere(text, (sentence) => (sentence === old ? other : sentence));
}

function everywhere({ headline, paragraphs }: Text, change: (text: string) => string): Text {
  return { headline: change(headline), paragraphs: paragraphs.map((sentences) => sentences.map(change)) };
}

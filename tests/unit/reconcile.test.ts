import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/clean/article.ts';
import { clean } from '../../src/clean/clean.ts';
import { passageText } from '../../src/story/body.ts';
import { shinglesOf } from '../../src/story/match/match-captures.ts';
import { matchArticles } from '../support/match-articles.ts';
import { reconcile } from '../../src/story/reconcile.ts';

const first =
  'The harbour was closed on Friday after the storm, which had torn two cranes from their rails. The council said that it would stay closed until every crane had been checked by an engineer.';
const second =
  'Captains of nine ships waited outside in heavy seas. “We have food for a week,” one of them told this newspaper by radio, “but the crew would rather be ashore.”';
const third =
  'The last time that the harbour was closed for longer than a day was in 1987, when ice covered the bay for most of February and the ferries did not sail.';

function article(id: string, ...paragraphs: string[]): Article & { shingles: Uint32Array } {
  const cleaned = clean({ id, text: paragraphs.join('\n\n') }).article;
  if (!cleaned) throw new Error('No article.');
  return { ...cleaned, shingles: shinglesOf(cleaned.passages) };
}

const story = (...articles: Article[]) => reconcile(articles);
const texts = (...articles: Article[]) => story(...articles).body.map(passageText);

describe('matching', () => {
  const whole = article('a', first, second, third);

  test('groups captures of one story, whatever their quotes, glue and losses', () => {
    const glued = [first, second, third].join('').replace(/[“”]/g, '"').replace(' after the storm', '');
    const damaged = article('b', glued);
    expect(matchArticles([whole, damaged])).toEqual([[whole, damaged]]);
  });

  test('tells different stories apart, in the order of the input', () => {
    const other = article('c', 'A bakery in the old town won the prize for the best bread of the county once more.');
    expect(matchArticles([other, whole])).toEqual([[other], [whole]]);
  });

  test('matches two captures of a brief however short it is', () => {
    const briefs = Array.from(
      { length: 40 },
      (_, index) => `Rain stopped play number ${index} at the ground of club ${index * 7}.`,
    );
    const articles = briefs.flatMap((text, index) => [article(`a${index}`, text), article(`b${index}`, text)]);
    expect(matchArticles(articles)).toHaveLength(40);
  });

  test('joins captures that only a third one links', () => {
    const [start, end] = [article('b', first, second), article('c', second, third)];
    expect(matchArticles([start, end, whole])).toHaveLength(1);
  });

  test('does not take two articles for one because they share a sentence', () => {
    const sentence = 'The council said that it would stay closed until every crane had been checked by an engineer.';
    const rest =
      'Elsewhere the fair opened as planned, with forty stalls and a band from the next valley, and it did not rain at all until the evening, when most had gone home with their prizes.';
    expect(matchArticles([whole, article('d', `${sentence} ${rest}`)])).toHaveLength(2);
  });
});

describe('reconcile', () => {
  test('fills what each of two damaged captures lost from the other', () => {
    const a = article('a', first.replace(' after the storm', ''), second, third);
    const b = article('b', first, second.replace(' in heavy seas', ''), third.replace(' for longer than a day', ''));
    const { body, gaps } = story(a, b);
    expect(body.map(passageText)).toEqual([first, second, third]);
    expect(gaps.map(({ capture, text }) => [capture, text])).toEqual([
      ['a', 'after the storm'],
      ['b', 'in heavy seas'],
      ['b', 'for longer than a day'],
    ]);
  });

  test('restores a whole lost paragraph as a paragraph', () => {
    const more = 'A further paragraph, so that this capture is the fuller of the two. '.repeat(4).trim();
    const glued = [
      first.replace('storm, which had torn', 'stormtorn'),
      third.replace('longer than a day', 'longerday'),
    ];
    const [fuller, other] = [article('a', ...glued, more), article('b', first, second, third)];
    expect(texts(fuller, other)).toEqual([first, second, third, more]);
  });

  test('finds a gap inside a word that the loss joined', () => {
    const joined = article('b', first.replace('storm, which had torn', 'stormtorn'), second, third);
    const { gaps } = story(article('a', first, second, third), joined);
    expect(gaps.map(({ text, at }) => [text, first.slice(0, at).split(' ').at(-1)])).toEqual([['which had', 'storm']]);
  });

  test('names as one gap what could be aligned as two', () => {
    const opening = (who: string) => `They waited for ${who}the captains who were asked to come. ${second}`;
    const whole = article('a', opening('the engineers of the council and '), third);
    const { gaps } = story(whole, article('b', opening(''), third));
    expect(gaps.map(({ text }) => text.split(' ').length)).toEqual([6]);
  });

  test('does not call a change of quotes, case or spacing a gap', () => {
    const changed = [first.toUpperCase(), second.replace(/[“”]/g, '"'), third.replace(/ /g, '  ')];
    const other = article('b', ...changed);
    expect(story(article('a', first, second, third), other)).toMatchObject({ gaps: [], variants: [] });
  });

  test('shows the fuller capture whole where both have words of their own and nothing tells which is newer', () => {
    const other = article('b', first, second.replace('nine ships', 'ten vessels'), third);
    const { body, versions, isNewest, gaps } = story(article('a', `${first} That is all.`, second, third), other);
    expect(body.map(passageText)).toEqual([`${first} That is all.`, second, third]);
    expect(versions.map(({ captures }) => captures)).toEqual([['b'], ['a']]);
    expect(isNewest).toBe(false);
    expect(gaps).toEqual([]);
  });

  test('does not let a short whole capture cut the story of a longer damaged one', () => {
    const short = article('a', first, second);
    const { body } = story(
      short,
      article('b', first.replace(' after the storm', ''), second, third, 'Rain is expected.'),
    );
    expect(body.map(passageText)).toEqual([first, second, third]);
  });

  test('leaves out a line that only the lesser capture has and that is no prose', () => {
    const other = article('b', first, 'Storm: all you need to know', second);
    const { body, variants } = story(article('a', first, second, third), other);
    expect(body.map(passageText)).toEqual([first, second, third]);
    expect(variants).toMatchObject([{ capture: 'b', text: 'Storm: all you need to know', published: '' }]);
  });

  test('does not say that a capture lost what was removed from it', () => {
    const menu = Array.from({ length: 12 }, (_, index) => `Menu word ${index}`).join('\n');
    const apart = article('b', first, second, menu, third);
    const { gaps } = story(article('a', first, second, third), apart);
    expect(gaps).toEqual([]);
  });

  test('takes the lost beginning from the other capture where the fuller one shows that it lost it', () => {
    const fuller = article('a', first.replace('The harbour was', ', was'), second, third);
    expect(texts(fuller, article('b', first, second))[0]).toBe(first);
  });

  test('publishes the date that tells the time, and no conflict where dates agree', () => {
    const { fields, conflicts } = story(
      article('a', '29 March 2019', first, second, third),
      article('b', '29 March 2019, 18:58', first, second),
    );
    expect(fields.published).toMatchObject({ value: '2019-03-29T18:58', capture: 'b' });
    expect(conflicts).toEqual([]);
  });

  test('publishes the best witness’s date, and a later one of a lesser capture as a conflict', () => {
    const { fields, conflicts } = story(
      article('a', '29 March 2019', first, second, third),
      article('b', '2 April 2019, 10:00', first, second),
    );
    expect(fields.published?.value).toBe('2019-03-29');
    expect(conflicts).toMatchObject([
      { field: 'published', values: [{ value: '2019-03-29' }, { value: '2019-04-02T10:00' }] },
    ]);
  });

  test('takes the zone from the capture that states it', () => {
    const { fields } = story(
      article('a', '29 March 2019, 18:58', first, second, third),
      article('b', '29 March 2019, 18:58 GMT+3', first, second),
    );
    expect(fields.published?.value).toBe('2019-03-29T18:58+03:00');
  });

  test('keeps both of two headlines', () => {
    const { headline, conflicts } = story(
      article('a', 'Harbour closed after storm', first, second, third),
      article('b', 'Storm closes the harbour', first, second),
    );
    expect(headline.value).toBe('Harbour closed after storm');
    expect(conflicts).toMatchObject([{ field: 'headline', values: [{ capture: 'a' }, { capture: 'b' }] }]);
  });

  test('leaves in what is published the damage that no capture mends', () => {
    const broken = article('a', first, second.replace(' in heavy seas.', ',,'), third);
    expect(story(broken).damage).toHaveLength(1);
    expect(story(broken, article('b', first, second, third)).damage).toEqual([]);
  });
});

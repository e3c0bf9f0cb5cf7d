import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readCaptures } from '../../src/capture/read-captures.ts';
import { clean } from '../../src/clean/clean.ts';
import { passageText } from '../../src/story/body.ts';
import { editionOf, rawsOf } from '../support/edition-of.ts';

const { captures, problems } = await readCaptures('content/captures', 'content/captures');
const edition = await editionOf(await rawsOf('content/captures'), { folder: 'content/captures' });
const [whole, damaged] = captures;
const [story] = edition.stories;
if (!whole || !damaged || !story) throw new Error('The two shipped captures must be there.');

const paragraphs = [
  'A new helicopter training center has been built in Venezuela, the Russian state arms exporter said, pledging to deepen cooperation with Caracas. The news comes amid US threats of sanctions over Russia’s presence in the country.',
  'The training center, built by Russia’s arms exporter, was unveiled on Friday, according to press service Rosoboronexport. The center is designed to train Venezuelan pilots to use such Russia-made hardware as Mi-17 and Mi-26 transport, Mi-35 attack helicopters and others.',
  '“Rosoboronexport and other Russian organizations partaking in the Russian-Venezuelan military-technical cooperation, remain committed to deepening partnership with the defense ministry and other government bodies of Venezuela,” the press service said. The cooperation focuses on training military personnel and servicing the supplied hardware',
  'While military ties between Moscow and Caracas go a long way back, this statement might signal Russia’s unwavering intent to stand by Nicolas Maduro’s government, to which the Venezuelan Army has remained loyal despite the massive US-backed protests gripping the country. The new training facility was opened at a time when Washington is openly supporting a coup led by the opposition leader, Juan Guaido, who has proclaimed himself as interim president, while branding the legitimately elected president a usurper.',
  'Officials in Donald Trump’s administration saw red when planes carrying Russian military specialists landed in Caracas on Saturday. Moscow later confirmed that the arrival was linked to the military-technical cooperation deal sealed in 2001, stressing it does not need any further approval, including by the opposition-controlled parliament.',
  'Since then, President Trump himself has demanded that Russia “get out” of Venezuela, his National Security Advisor John Bolton said that they “won’t tolerate” a different foreign power meddling in the Western Hemisphere, while the US special representative for Venezuela, Elliott Abrams, has outright threatened sanctions on Russia for the move.',
  '“We have a list of options we have given the secretary [of State Mike Pompeo]. There are a lot of things we can do in economic terms, in terms of sanctions,” Abrams told reporters Friday, adding that “it would be a mistake for the Russians to think they have a free hand.”',
  'Speaking outside the White House on Friday, Trump told reporters that he might discuss the Venezuela crisis with Russian President Vladimir Putin. "We will probably be talking at some point," he said.',
];

describe('the captures', () => {
  test('are read without a problem and are there byte for byte', () => {
    expect([...problems, ...edition.problems]).toEqual([]);
    expect(captures.map(({ sha256 }) => sha256)).toEqual([
      '8b8d9b7be8c4b633ced40993c580d185826ffafba51926f3d85bacdb0d0d4855',
      '0d0482271f2a27b38ceb7bc0c598e45ded58c221fa9c8208e525b648f3fe9aa0',
    ]);
    for (const { text, sha256 } of captures) expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  });
});

describe('the story', () => {
  test('is one, matched by content', () => {
    expect(edition.stories).toHaveLength(1);
    expect(story.captures).toEqual([whole.id, damaged.id]);
  });

  test('has its headline once', () => {
    expect(story.headline).toMatchObject({
      value: 'Russia to keep deepening cooperation with Venezuelan military – state arms exporter',
      inferred: false,
    });
    expect(story.markdown).not.toContain(story.headline.value);
  });

  test('has its time of publication without a zone; the other date is a conflict and nothing else', () => {
    expect(story.fields.published?.value).toBe('2019-03-29T18:58');
    expect(story.conflicts).toHaveLength(1);
    expect(story.conflicts[0]).toMatchObject({
      field: 'published',
      values: [{ value: '2019-03-29T18:58' }, { value: '2019-03-30', capture: damaged.id }],
    });
  });

  test('has the photo credit of the second capture', () => {
    expect(story.fields.credit).toMatchObject({ value: 'AFP / Raul Arboleda', capture: damaged.id });
  });

  test('has its source, marked as inferred', () => {
    expect(story.fields.source).toMatchObject({ value: 'rt.com', inferred: true });
  });

  test('has eight paragraphs, the first its standfirst, with the reporter’s own characters', () => {
    expect(story.body.map(passageText)).toEqual(paragraphs);
    expect(story.body.map(({ role }) => role)).toEqual(['standfirst', ...Array<string>(7).fill('paragraph')]);
    expect(story.standfirst).toBe(paragraphs[0]);
  });

  test('has its related links in order, each with the passage that it followed', () => {
    expect(story.related.map(({ label, headline, after }) => [label, headline, after])).toEqual([
      ['Also on rt.com', "'Get out of Syria first': Moscow reacts to Trump's demand to leave Venezuela", 3],
      ['READ MORE:', "US is manufacturing a crisis in Venezuela so that there is chaos and 'needed' intervention", 4],
      [
        'Also on rt.com',
        'Venezuela regime-change champion John Bolton says US won’t tolerate foreign meddling in the country',
        6,
      ],
    ]);
    expect(story.relatedSlugs).toEqual([null, null, null]);
  });

  test('says what the second capture lost, all of it and nothing else', () => {
    expect(story.gaps.map(({ text }) => text)).toEqual([
      'Russia to keep deepening cooperation with Venezuelan military – state arms exporter',
      'A new helicopter training center has been built',
      'by Russia’s arms exporter',
      'remain committed to deepening partnership with the defense ministry and other government bodies of Venezuela',
      'Washington is openly supporting a coup',
      'the military-technical cooperation deal sealed in 2001',
      'Since then, President Trump himself has demanded that Russia “get out” of Venezuela',
    ]);
    expect(story.variants).toEqual([]);
    expect(new Set(story.gaps.map(({ capture, witness }) => `${capture} ${witness}`))).toEqual(
      new Set([`${damaged.id} ${whole.id}`]),
    );
  });

  test('says where they are missing', () => {
    const places = story.gaps.map(({ at }) => `${damaged.text.slice(at - 8, at)}|${damaged.text.slice(at, at + 8)}`);
    expect(places).toEqual(
      [
        'a\n\n\n\n|in Venez',
        'a\n\n\n\n|in Venez',
        'r, built|, was un',
        'eration,|," the p',
        'ime when|led by t',
        'inked to|, stress',
        'liament.|, his Na',
      ].map((place) => expect.stringContaining(place) as string),
    );
  });
});

describe('the first capture', () => {
  test('has furniture and a repeat, each with the rule that took it', () => {
    const { ledger } = clean(whole);
    const removed = ledger.filter(({ outcome }) => outcome === 'removed');
    expect(removed.map(({ rule, text }) => [rule, text.trim().slice(0, 30)])).toEqual([
      ['furniture/icon-names', 'icon bookmark-bicon bookmarkic'],
      ['repeat/headline', 'Russia to keep deepening coope'],
      ['furniture/share-prompt', 'Think your friends would be in'],
    ]);
  });
});

describe('the second capture, alone', () => {
  const { article, ledger } = clean(damaged);

  test('yields an article with its glued paragraphs apart', () => {
    expect(article?.passages.map(({ text }) => [text.slice(0, 24), text.slice(-12)])).toEqual([
      ['in Venezuela, the Russia', 'the country.'],
      ['The training center, bui', ' and others.'],
      ['"Rosoboronexport and oth', 'ied hardware'],
      ['While military ties betw', 't a usurper.'],
      ['Officials in Donald Trum', 'or the move.'],
      ['"We have a list of optio', ' free hand."'],
      ['Speaking outside the Whi', 't," he said.'],
    ]);
  });

  test('has a headline that is marked as inferred, in its own words', () => {
    expect(article?.headline.inferred).toBe(true);
    expect(damaged.text).toContain(article?.headline.value.replace('…', ''));
  });

  test('shows its damage', () => {
    const flagged = article?.damage.map(({ start, end }) => damaged.text.slice(start, end));
    expect(flagged).toEqual(expect.arrayContaining([',,', 'whenled', 'parliament.,']));
  });

  test('has the stray label as furniture', () => {
    expect(ledger[0]).toMatchObject({ text: ' date ', outcome: 'removed', rule: 'furniture/field-label' });
  });
});

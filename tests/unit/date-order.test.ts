import { describe, expect, test } from 'vitest';
import { clean, type CapturedPage } from '../../src/clean/clean.ts';
import { orderOfHost, orderOfLanguage } from '../../src/clean/date/date-order-of-place.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';

const english = [
  'The council has decided to keep the old bridge open until the end of the year, its mayor said on Friday.',
  'Engineers had warned that the bridge needs new bearings, and that the work will cost more than the town has.',
  'The mayor answered that the money will be found, and that nobody should have to take the long way round.',
];
const german = [
  'Der Stadtrat hat beschlossen, die alte Brücke bis zum Ende des Jahres offen zu halten, sagte die Bürgermeisterin.',
  'Ingenieure hatten gewarnt, dass die Brücke neue Lager braucht und dass die Arbeiten mehr kosten, als die Stadt hat.',
  'Die Bürgermeisterin antwortete, dass sich das Geld finden werde und niemand den langen Weg nehmen müsse.',
];

function articleOf(date: string, known: Partial<CapturedPage> = {}, prose: readonly string[] = english) {
  const text = ['Home', 'The old bridge stays open', date, ...prose].join('\n\n');
  return clean({ id: 'x.txt', text, ...known }).article;
}

const stated = (field: 'language' | 'address', value: string) => ({ statements: [{ field, value, from: 'test' }] });

describe('a date written as numbers', () => {
  test.each([
    {
      by: 'its language',
      known: {},
      prose: german,
      day: '2019-04-03',
      why: 'Dates in its language (de) have the day first.',
    },
    {
      by: 'the language that the page states',
      ...{ known: stated('language', 'en-GB'), prose: english, day: '2019-04-03' },
      why: 'Dates in its language (en-GB) have the day first.',
    },
    {
      by: 'the country of its site',
      ...{ known: stated('address', 'https://news.example.co.uk/a'), prose: english, day: '2019-04-03' },
      why: 'Sites under .uk write the day first.',
    },
    {
      by: 'the country of its site',
      ...{ known: stated('address', 'https://example.us/a'), prose: english, day: '2019-03-04' },
      why: 'Sites under .us write the month first.',
    },
  ] as const)('is read by $by', ({ known, prose, day, why }) => {
    const published = articleOf('03/04/2019', known, prose)?.fields.published;
    expect(published).toMatchObject({ value: day, inferred: false, rule: 'date/published' });
    expect(published?.reason.endsWith(` ${why}`)).toBe(true);
  });

  test('says in the ledger what told its day from its month', () => {
    const text = ['The old bridge stays open', '03/04/2019', ...german].join('\n\n');
    const { ledger } = clean({ id: 'x.txt', text });
    expect(ledger.find(({ role }) => role === 'date')?.why).toBe('Dates in its language (de) have the day first.');
  });

  test.each([
    ['nothing but English is known', {}],
    ['the page states what systems state by themselves', stated('language', 'en-US')],
    ['the site’s ending is no country’s', stated('address', 'https://example.com/a')],
    [
      'language and country disagree',
      {
        statements: [
          { field: 'language', value: 'en-GB', from: 'a' },
          { field: 'address', value: 'https://example.us/a', from: 'b' },
        ],
      } as const,
    ],
  ] as const)('is kept as it is written where %s', (_, known) => {
    const article = articleOf('03/04/2019', known);
    expect(article?.fields.published).toBeNull();
    expect(article?.ambiguousDate).toMatchObject({ value: '03/04/2019', rule: 'date/ambiguous' });
  });

  test.each([
    ['de', 'day-first'],
    ['en-AU', 'day-first'],
    ['en_GB', 'day-first'],
    ['en-Latn-GB', 'day-first'],
    ['en-PH', 'month-first'],
    ['en', null],
    ['en-US', null],
    ['en-CA', null],
    ['ja', null],
    ['zh-Hant-TW', null],
    ['', null],
  ])('in %j: %s', (language, order) => {
    expect(orderOfLanguage(language)).toBe(order);
  });

  test.each([
    ['www.example.de', 'day-first'],
    ['example.co.uk', 'day-first'],
    ['example.US', 'month-first'],
    ['example.co', null],
    ['example.com', null],
    ['Example News', null],
  ])('on %s: %s', (host, order) => {
    expect(orderOfHost(host)).toBe(order);
  });
});

describe('the other captures of a source', () => {
  const page = (n: number, date: string, source = 'example.com') =>
    captureOf(
      [
        `Bridge number ${n} stays open`,
        date,
        ...english.map((line) => `${line} So it was with ${n}.`),
        `Also on ${source} Council sells the town hall of ${n}`,
      ].join('\n\n'),
      `${n}.txt`,
    );
  const published = async (...of: ReturnType<typeof page>[]) => {
    const { captures } = await editionOf(of);
    return captures.map(({ article }) => article.fields.published?.value ?? article.ambiguousDate?.value);
  };

  test('tell the day from the month', async () => {
    const { captures, stories } = await editionOf([page(1, '03/04/2019'), page(2, '29/04/2019')]);
    expect(captures[0]?.article.fields.published).toMatchObject({
      value: '2019-04-03',
      reason: expect.stringMatching(/Other captures of its source write the day first\.$/) as string,
    });
    expect(stories.filter(({ ambiguousDate }) => ambiguousDate !== null)).toEqual([]);
  });

  test('tell nothing where they disagree, or are of another source', async () => {
    expect((await published(page(1, '03/04/2019'), page(2, '29/04/2019'), page(3, '04/30/2019')))[0]).toBe(
      '03/04/2019',
    );
    expect((await published(page(1, '03/04/2019'), page(2, '29/04/2019', 'example.org')))[0]).toBe('03/04/2019');
  });
});

describe('two captures of one story', () => {
  const page = (date: string, id: string) =>
    captureOf(['The old bridge stays open', date, ...english].join('\n\n'), id);
  const story = async (...dates: string[]) => {
    const { stories } = await editionOf(dates.map((date, at) => page(date, `${at}.txt`)));
    return stories[0];
  };

  test('tell the day from the month where one writes it out', async () => {
    const found = await story('03/04/2019', '3 April 2019');
    expect(found?.fields.published?.value).toBe('2019-04-03');
    expect(found).toMatchObject({ ambiguousDate: null, conflicts: [] });
  });

  test('are both quoted where neither reading is what the other writes', async () => {
    const found = await story('03/04/2019', '5 May 2019');
    expect(found?.fields.published?.value).toBe('2019-05-05');
    expect(found?.conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['published', ['2019-05-05', '03/04/2019']],
    ]);
  });

  test('show the date as it is written where neither tells', async () => {
    expect((await story('03/04/2019'))?.ambiguousDate).toMatchObject({ value: '03/04/2019', capture: '0.txt' });
  });
});

describe('the time of the capture', () => {
  test('makes a later date none of the article’s', () => {
    const text = ['The old bridge stays open', '29 March 2019', ...english].join('\n\n');
    const late = clean({ id: 'x.txt', text, captured: '2019-03-20T10:00+00:00' });
    expect(late.article?.fields.published).toBeNull();
    expect(late.ledger.find(({ text: line }) => line.startsWith('29'))?.rule).toBe('furniture/date-after-capture');
    const next = clean({ id: 'x.txt', text, captured: '2019-03-28T23:00+00:00' });
    expect(next.article?.fields.published?.value).toBe('2019-03-29');
  });

  test.each(['2 hours ago', 'Published yesterday', 'By Jane Doe | 3 hours ago', 'gestern, 18:58 Uhr'])(
    'dates what says %j',
    (date) => {
      expect(articleOf(date, { captured: '2019-03-30T01:30+00:00' })?.fields.published).toMatchObject({
        value: '2019-03-29',
        inferred: true,
        rule: 'date/relative',
      });
      expect(articleOf(date)?.fields.published).toBeNull();
    },
  );

  test.each(['Give Today', 'See today’s rates', 'Jane Doe USA TODAY', '3 days ago'])('does not date %j', (line) => {
    expect(articleOf(line, { captured: '2019-03-30T01:30+00:00' })?.fields.published).toBeNull();
  });
});

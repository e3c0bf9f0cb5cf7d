import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';

const prose = (about: string) =>
  `The council met on Friday to talk about ${about}, which had divided the town for months. Nobody left before midnight.`;

const page = (...lines: string[]) => clean({ id: 'x.txt', text: lines.join('\n') });

describe('clean', () => {
  test('finds the article between a page’s menus, and says what it left out', () => {
    const { article, ledger } = page(
      ...['Home', 'World', 'Business', 'Council keeps the old bridge', 'By Jane Doe', '29 March 2019', 'Share'],
      ...[prose('the bridge'), prose('its cost'), 'What happens next', prose('the summer')],
      ...['Most read', 'Storm reaches the coast', 'Ten recipes for rain', '© 2019 Example Media'],
    );
    expect(article).toMatchObject({
      headline: { value: 'Council keeps the old bridge', inferred: false },
      fields: {
        byline: { value: 'Jane Doe' },
        published: { value: '2019-03-29' },
        source: { value: 'Example Media', inferred: true },
      },
    });
    expect(article?.passages.map(({ role }) => role)).toEqual(['standfirst', 'paragraph', 'subheading', 'paragraph']);
    expect(ledger.find(({ text }) => text.startsWith('Storm'))?.rule).toBe('furniture/outside-article');
  });

  test('keeps what no rule claims between the article’s paragraphs', () => {
    const { article } = page(prose('one'), 'a caption of some kind, unfinished', prose('two'));
    expect(article?.passages.map(({ text }) => text)).toContain('a caption of some kind, unfinished');
  });

  test('keeps every line of a capture without a single sentence', () => {
    const { article } = page('Arsenal 2 Chelsea 1', 'Leeds 0 Everton 0');
    expect(article?.passages).toHaveLength(2);
    expect(article?.headline.inferred).toBe(true);
  });

  test('finds no article in furniture alone', () => {
    const { article, ledger } = page('Home', 'Sign in', 'Share on Facebook', 'Advertisement', '12 comments');
    expect(article).toBeNull();
    expect(ledger.every(({ outcome }) => outcome === 'removed')).toBe(true);
  });

  test('takes a name and a date on one line for byline and date', () => {
    const { article } = page(
      ...['Home', 'World', 'The old bridge stays', 'Chris Davies - Nov 19, 2019, 10:31 pm CST', '0'],
      ...[prose('the bridge'), prose('its cost'), prose('the summer')],
    );
    expect(article).toMatchObject({
      headline: { value: 'The old bridge stays' },
      fields: { byline: { value: 'Chris Davies' }, published: { value: '2019-11-19T22:31-06:00' } },
    });
  });

  test('finds a headline that has a stop in it', () => {
    const headline = 'The VW ID. SPACE VIZZION is a weird wagon with a secret message for the town';
    const { article } = page('Home', headline, prose('the wagon'), prose('its secret message'));
    expect(article?.headline).toMatchObject({ value: headline, inferred: false });
    expect(article?.passages).toHaveLength(2);
  });

  test.each(['By The Nissan Xperience', 'By The Numbers', 'BY COMPANY TYPE', 'By Use Case'])(
    'does not take %j for a byline',
    (line) => {
      expect(page(line, prose('one'), prose('two')).article?.fields.byline).toBeNull();
    },
  );

  test('shows the first of two credits and says what became of the other', () => {
    const { article, ledger } = page('© Jane Doe', 'Photo: Richard Roe', prose('one'));
    expect(article?.fields.credit?.value).toBe('Jane Doe');
    expect(ledger[1]).toMatchObject({ outcome: 'removed', rule: 'furniture/further-field' });
  });

  test('keeps the copy in the body of a passage that a teaser has, too', () => {
    const teasers = Array.from({ length: 12 }, (_, index) => `Teaser number ${index}`);
    const { article } = page(prose('the bridge'), ...teasers, prose('the bridge'), prose('its cost'), prose('rain'));
    const kept = article?.passages.map(({ text }) => text) ?? [];
    expect(kept.slice(-3)).toEqual([prose('the bridge'), prose('its cost'), prose('rain')]);
    expect(kept.indexOf(prose('the bridge'))).toBe(kept.length - 3);
  });

  test.each([
    ['😀'.repeat(100), '😀'.repeat(45)],
    ['The bridge in the U.S. was closed on Friday', 'The bridge in the U.S. was closed on Friday'],
    ['The bridge… was closed on Friday. Nobody saw it', 'The bridge… was closed on Friday'],
  ])('infers a headline from %j', (line, headline) => {
    const found = page(line).article?.headline;
    expect(found?.value.replace(/(?<=😀)…$/, '')).toBe(headline);
    expect(line.slice(found?.start, found?.end)).toBe(headline);
  });

  test('publishes a repeated headline and a repeated paragraph once', () => {
    const headline = 'The council keeps the bridge open for months';
    const { article, ledger } = page(headline, prose('it'), headline, prose('it'), prose('us'));
    expect(article?.passages).toHaveLength(2);
    expect(ledger.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['repeat/headline', 'repeat/passage']));
  });

  test('takes the first date before the body, and leaves a date that divides it', () => {
    const { article, ledger } = page('1 May 2019', '2 May 2019', prose('a'), '3 May 2019', prose('b'), '4 May 2019');
    expect(article?.fields.published?.value).toBe('2019-05-01');
    expect(article?.passages.map(({ text }) => text)).toContain('3 May 2019');
    expect(ledger.filter(({ rule }) => rule === 'furniture/further-date')).toHaveLength(2);
  });

  test('gives a date that can be read in two ways as it is written', () => {
    const { article, ledger } = page('03/04/2019', prose('a'));
    expect(article?.fields.published).toBeNull();
    expect(article?.ambiguousDate).toMatchObject({ value: '03/04/2019', rule: 'date/ambiguous', inferred: false });
    expect(ledger[0]).toMatchObject({ rule: 'date/ambiguous', outcome: 'moved' });
  });

  test('takes the site that most pointers name for the source', () => {
    const pointer = (site: string) => `Also on ${site} Storm reaches the coast`;
    const { article } = page(pointer('a.com'), prose('a'), pointer('b.com'), prose('b'), pointer('b.com'), prose('c'));
    expect(article?.fields.source).toMatchObject({ value: 'b.com', inferred: true });
    expect(article?.related).toHaveLength(3);
  });

  test.each([
    ['de', 'Der Rat kam am Freitag zusammen, um über die Brücke zu sprechen, die die Stadt seit Monaten entzweit. '],
    ['ru', 'Совет собрался в пятницу, чтобы поговорить о мосте, который месяцами разделял город и его жителей. '],
  ])('tells the language: %s', (language, sentence) => {
    expect(clean({ id: 'x.txt', text: sentence.repeat(4) }).article?.language).toBe(language);
  });

  test('does not guess the language of a few words', () => {
    expect(page('Arsenal 2 Chelsea 1').article?.language).toBeNull();
  });

  test('flags joined words only where the dictionary knows the language', () => {
    const english = `${prose('the bridge')} It was a time whenled by nobody the town slept. ${prose('the tower')}`;
    expect(page(english).article?.damage.map(({ rule }) => rule)).toEqual(['damage/joined-words']);
    expect(page('Am Freitag withoutled kam der Rat zusammen. '.repeat(8)).article?.damage).toEqual([]);
  });
});

describe('the fields of an article', () => {
  const fieldsOf = (...lines: string[]) => page(...lines).article?.fields;
  const head = 'Council keeps the old bridge';

  test('come from a line that runs them together, all in one block', () => {
    const line = 'By Jane Doe, Staff writer | Published March 3, 2020 | Updated March 5, 2020';
    expect(fieldsOf('Home', head, line, prose('the bridge'), prose('its cost'))).toMatchObject({
      byline: { value: 'Jane Doe', rule: 'byline/with-date' },
      published: { value: '2020-03-03' },
      updated: { value: '2020-03-05' },
    });
  });

  test('do not take the date of a change for that of publication', () => {
    const fields = fieldsOf('Home', head, 'Last updated: March 5, 2020', prose('the bridge'), prose('its cost'));
    expect(fields).toMatchObject({ published: null, updated: { value: '2020-03-05' } });
  });

  test('do not take a comment’s date, nor the day of the capture above the menu', () => {
    const menu = ['Sunday, November 22, 2026', 'World', 'Business', 'Sport', 'Culture', 'Weather', 'Letters'];
    const comment = ['Richard Roe says:', 'June 3, 2024 at 4:36 pm', 'I was there.'];
    expect(fieldsOf(...menu, head, prose('the bridge'), prose('its cost'), ...comment)?.published).toBeNull();
  });

  test('read a numeric date by the order that another date of the page shows', () => {
    const other = ['Most read', '25/03/2019'];
    const fields = fieldsOf('Home', head, '03/04/2019', prose('the bridge'), prose('its cost'), ...other);
    expect(fields?.published?.value).toBe('2019-04-03');
  });

  test('take no byline where a further name stands apart from it', () => {
    expect(fieldsOf('Home', head, 'By', 'Jane Doe', ', and', 'Richard Roe', prose('a'), prose('b'))?.byline).toBeNull();
  });

  test('have the section that the page’s path names', () => {
    expect(fieldsOf('Home > Politics > Council', head, prose('the bridge'), prose('its cost'))?.section).toMatchObject({
      value: 'Politics',
      rule: 'section/breadcrumb',
    });
  });

  test('have the source where it first appeared', () => {
    const fields = fieldsOf(head, prose('a'), prose('b'), 'This article first appeared on Example News.');
    expect(fields?.source).toMatchObject({ value: 'Example News', inferred: false });
  });
});

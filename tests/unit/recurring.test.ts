import { describe, expect, test } from 'vitest';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';

const bodies = [
  'The harbour was closed on Friday after the storm, which had torn two cranes from their rails.\n\nThe council said that it would stay closed until an engineer had checked every crane.',
  'Trains stop again in the middle of town, nine years after the roof of the old hall came down.\n\nA brass band met the first passengers, few of whom had known that they would be the first.',
  'Anglers may return to the pier from Monday, but only to its northern side and only by day.\n\nDivers found that the southern piles are worn to half of what they were in the plans of 1934.',
  'Snow fell on the market for the first time in eleven years, and the stalls sold out of gloves.\n\nBy noon the mayor had asked for the loan of a plough from the next town, which has two.',
];
const headlines = [
  'Harbour closed after storm',
  'Station reopens at last',
  'Pier opens once more',
  'Snow on the market',
];
const strays = 'Tidings of the coast, daily at noon';

const page = (index: number, source: string, id = `${index}.txt`) =>
  captureOf(
    [
      ...['Weather', headlines[index] ?? '', 'By Jane Doe', '29 March 2019', bodies[index] ?? ''],
      ...[strays, `Elsewhere: ${headlines[0]}`, `© 2019 ${source}`],
    ].join('\n'),
    id,
  );

async function entryOf(of: ReturnType<typeof page>[], id: string, text: string) {
  const { captures } = await editionOf(of);
  return captures.find((capture) => capture.id === id)?.ledger.find((entry) => entry.text.trim() === text);
}

describe('a line that recurs', () => {
  test('in captures of three stories of one source is furniture, and says in how many it stands', async () => {
    const captures = [0, 1, 2, 3].map((index) => page(index, 'Coast Courier'));
    expect(await entryOf(captures, '1.txt', strays)).toMatchObject({
      outcome: 'removed',
      rule: 'furniture/recurs',
      why: 'In captures of several stories of Coast Courier.',
    });
  });

  test('in captures of other sources, or of one story, does not', async () => {
    const others = [0, 1, 2].map((index) => page(index, `Courier ${'ABC'.charAt(index)}`));
    expect((await entryOf(others, '1.txt', strays))?.rule).not.toBe('furniture/recurs');
    const oneStory = [0, 1, 2].map((index) => page(0, 'Coast Courier', `${index}.txt`));
    expect((await entryOf(oneStory, '1.txt', strays))?.rule).not.toBe('furniture/recurs');
  });

  test('is not furniture where it is the capture’s own headline, date or byline', async () => {
    const captures = [0, 1, 2, 3].map((index) => page(index, 'Coast Courier'));
    const { stories } = await editionOf(captures);
    expect(stories).toHaveLength(4);
    for (const { fields } of stories) expect(fields.published?.value).toBe('2019-03-29');
    expect(stories.map(({ headline }) => headline.value).sort()).toEqual([...headlines].sort());
  });
});

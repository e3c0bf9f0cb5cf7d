import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/capture/capture.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';
import { generatedFiles } from '../support/generated-captures.ts';

/** Bodies of different stories. */
const bodies: Readonly<Record<string, string>> = {
  harbour:
    'The harbour was closed on Friday after the storm, which had torn two cranes from their rails.\n\nThe council said that it would stay closed until an engineer had checked every crane.',
  station:
    'Trains stop again in the middle of town, nine years after the roof of the old hall came down.\n\nA brass band met the first passengers, few of whom had known that they would be the first.',
  pier: 'Anglers may return to the pier from Monday, but only to its northern side and only by day.\n\nDivers found that the southern piles are worn to half of what they were in the plans of 1934.',
};
const body = (about: string) => bodies[about] ?? '';

describe('the pipeline', () => {
  test('links a pointer to our own story with that headline', async () => {
    const harbour = captureOf(`Harbour closed after storm\n29 March 2019\n${body('harbour')}`, 'harbour.txt');
    const station = captureOf(
      `Station reopens at last\n30 March 2019\n${body('station')}\nREAD MORE: HARBOUR closed after storm!`,
      'station.txt',
    );
    const { stories } = await editionOf([station, harbour]);
    expect(stories.map(({ slug, relatedSlugs }) => [slug, relatedSlugs])).toEqual([
      ['harbour-closed-after-storm', []],
      ['station-reopens-at-last', ['harbour-closed-after-storm']],
    ]);
  });

  test('does not link a pointer that could mean two stories, nor one to its own story', async () => {
    const same = ['harbour', 'station'].map((name) =>
      captureOf(`Closed after the storm\n${body(name)}`, `${name}.txt`),
    );
    const pointer = captureOf(
      `Pier opens once more\n${body('pier')}\nRELATED: Closed after the storm\nRELATED: Pier opens once more`,
    );
    const { stories } = await editionOf([...same, pointer]);
    expect(stories.find(({ slug }) => slug.startsWith('pier'))?.relatedSlugs).toEqual([null, null]);
  });

  test('names for each story those that are most like it', async () => {
    const again =
      'Two cranes that the storm tore from their rails are back at the harbour, the engineer of the council said.\n\nThe harbour opens on Monday, and every crane will have been checked by then.';
    const captures = [
      captureOf(`Harbour opens on Monday\n2 April 2019\n${again}`, 'again.txt'),
      ...['harbour', 'station', 'pier'].map((name) =>
        captureOf(`${name} news of the day\n29 March 2019\n${body(name)}`, `${name}.txt`),
      ),
    ];
    const { stories } = await editionOf(captures);
    const similar = stories.map(({ slug, similar }) => [slug, similar]);
    expect(Object.fromEntries(similar)).toEqual({
      'harbour-opens-on-monday': ['harbour-news-of-the-day'],
      'harbour-news-of-the-day': ['harbour-opens-on-monday'],
      'station-news-of-the-day': [],
      'pier-news-of-the-day': [],
    });
  });

  test('puts the stories in order, those without a date first', async () => {
    const dated = (name: string, date: string) =>
      captureOf(`${name} is in the news again\n${date}\n${body(name)}`, `${name}.txt`);
    const { stories } = await editionOf([
      ...[dated('pier', 'today'), dated('harbour', '1 May 2019'), dated('station', '2 May 2019 08:00')],
    ]);
    expect(stories.map(({ fields }) => fields.published?.value)).toEqual([undefined, '2019-05-01', '2019-05-02T08:00']);
  });

  test('names a capture that is furniture alone, and goes on with the rest', async () => {
    const { problems, stories, captures } = await editionOf(
      [captureOf('Home\nSign in\nShare', 'menu.txt'), captureOf(body('harbour'), 'harbour.txt')],
      { folder: 'content/captures' },
    );
    expect(problems.map(problemLine)).toEqual([
      'content/captures/menu.txt: There is no article in this capture: all of it is furniture. Capture the page again, or delete the file.',
    ]);
    expect(stories).toHaveLength(1);
    expect(captures.map(({ id }) => id)).toEqual(['harbour.txt']);
  });

  test('does not depend on the order of the captures', async () => {
    const captures = ['harbour', 'station', 'pier'].map((name) =>
      captureOf(`${name} news of the day\n${body(name)}`, `${name}.txt`),
    );
    expect(await editionOf(captures.toReversed())).toEqual(await editionOf(captures));
  });

  test.each([
    ['word changed', (text: string) => [text.replace(' came to talk ', ' came to argue ')]],
    ['capture less', () => []],
  ])('changes of other stories nothing but whether they name it: one %s', async (_, change) => {
    const files = await Array.fromAsync(generatedFiles(14, ['.txt']));
    const texts = files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)] as const);
    const [[name, text] = ['', ''], ...rest] = texts;
    const others = rest.map(([file, content]) => captureOf(content, file));
    const edition = (changed: readonly string[]) =>
      editionOf([...others, ...changed.map((content) => captureOf(content, name))]);
    const [before, after] = [await edition([text]), await edition(change(text))];
    const it = before.stories.find(({ captures }) => captures.includes(name))?.slug ?? '';
    expect(before.stories).toHaveLength(texts.length);
    expect(after.stories.find(({ slug }) => slug === it)).not.toEqual(before.stories.find(({ slug }) => slug === it));
    const listing = before.stories.filter(({ similar }) => similar.includes(it));
    expect(listing.length).toBeGreaterThan(0);
    expect(listing.length).toBeLessThan(others.length);
    for (const story of before.stories.filter(({ slug }) => slug !== it)) {
      const now = after.stories.find(({ slug }) => slug === story.slug);
      const named = [story, now].some((one) => one?.similar.includes(it));
      // The last of five makes room for it, or comes up where it leaves.
      const withoutIt = (similar: readonly string[] = []) => similar.filter((slug) => slug !== it).slice(0, 4);
      if (named) expect(withoutIt(now?.similar)).toEqual(withoutIt(story.similar));
      expect(now).toEqual(named ? { ...story, similar: now?.similar } : story);
    }
  });
});

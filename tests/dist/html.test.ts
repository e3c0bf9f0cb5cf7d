import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files-in.ts';
import { htmlErrors } from '../support/html-errors.ts';
import { siteOf } from '../support/sites.ts';

/** Of the many pages of one kind some. */
const ofMany = [
  ...['', 'page/2', '2020/05/page/2', 'archive/undated/page/2', 'sources/unknown'],
  ...['brent-bridge-closed-and-shut-today', 'an-old-headline', 'another-one'].flatMap((slug) => [
    `stories/${slug}`,
    `stories/${slug}/provenance`,
  ]),
].map((page) => join(siteOf('many').dist, page, 'index.html'));

test('every page is valid HTML and CSS, says the Nu HTML checker', async () => {
  const pagesOf = async (dist: string, pattern: RegExp) =>
    (await filesIn(dist)).filter((file) => pattern.test(file)).map((file) => join(dist, file));
  const shipped = await pagesOf('dist', /\.html$/);
  const stories = await pagesOf(
    siteOf('formats').dist,
    /^\/(?:changes|stories\/[^/]+(?:\/provenance|\/history)?)\/index\.html$/,
  );
  expect(shipped.length).toBeGreaterThan(10);
  expect(stories.length).toBeGreaterThan(20);
  // One run for all of them: most of its time the checker starts.
  expect(htmlErrors([...shipped, ...stories, ...ofMany])).toEqual([]);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files-in.ts';
import { htmlErrors } from '../support/html-errors.ts';

test('every page is valid HTML and CSS, says the Nu HTML checker', async () => {
  const pages = (await filesIn('dist')).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  expect(htmlErrors(pages.map((page) => join('dist', page)))).toEqual([]);
});

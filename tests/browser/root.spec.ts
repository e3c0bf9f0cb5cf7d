import { serveSite } from '../support/serve.ts';
import { base } from '../support/sites.ts';
import { expect, headline, test } from './checked-page.ts';

/** All other tests are of sites below a path. */
test('at the root of a host, too, leads from the front page to a story, its account and a search', async ({
  browser,
}) => {
  await using site = await serveSite('dist', '/');
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (response) => {
    if (!response.ok()) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(site.address);
  await page.getByRole('link', { name: headline }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.getByRole('link', { name: 'How this copy was made' }).first().click();
  await expect(page.locator('h1')).toContainText(headline);
  await page.goto(`${site.address}search/?q=helicopter`);
  await expect(page.getByRole('status')).toHaveText('One story found.');
  expect(page.url()).not.toContain(base);
  expect(wrong).toEqual([]);
  await page.close();
});

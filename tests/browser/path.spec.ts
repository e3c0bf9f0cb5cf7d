import { serveSite } from '../support/serve.ts';
import { base, siteOf } from '../support/sites.ts';
import { expect, test } from './checked-page.ts';

/** The site of most other tests is at the root of its host. */
test('below a path, too, leads from the front page to a story, its account and a search', async ({ browser }) => {
  await using site = await serveSite(siteOf('languages').dist, base);
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (response) => {
    if (!response.ok() || !new URL(response.url()).pathname.startsWith(base)) {
      wrong.push(`${response.status()} ${response.url()}`);
    }
  });
  const headline = 'Bridge number 13 is opened by the mayor of Town13';
  await page.goto(site.address);
  await page.getByRole('link', { name: headline }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.getByRole('link', { name: 'How this copy was made' }).first().click();
  await expect(page.locator('h1')).toContainText(headline);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox', { name: 'Search the stories' }).fill('zebra');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('One story found.');
  expect(wrong).toEqual([]);
  await page.close();
});

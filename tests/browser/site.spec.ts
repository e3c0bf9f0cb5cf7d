import type { Page } from 'playwright/test';
import { expect, headline, pages, test } from './checked-page.ts';

/** Presses Tab until the focus is on a link of that name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole('link', { name });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached the link ${name}.`);
}

test('leads from the front page to the story to its provenance by keyboard', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, headline);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pages.story);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);

  await tabTo(page, 'How this copy was made');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pages.provenance);

  await tabTo(page, 'Gap 5');
  await page.keyboard.press('Enter');
  await expect(page.locator('#missing-5')).toBeInViewport();
});

test('lets a keyboard skip the masthead, with a focus that shows', async ({ page }) => {
  await page.goto(pages.story);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect((await skip.boundingBox())?.width).toBeGreaterThan(80);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('offers the raw capture under its own name', async ({ page }) => {
  await page.goto(pages.provenance);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '2019-03-30-russia-venezuela-military-cooperation.txt' }).click();
  expect((await download).suggestedFilename()).toBe('2019-03-30-russia-venezuela-military-cooperation.txt');
});

test('names the search for a related headline for what it is', async ({ page }) => {
  await page.goto(pages.story);
  const related = page.getByRole('complementary', { name: 'Related' });
  await expect(related.getByRole('listitem')).toHaveCount(3);
  const search = related.getByRole('link', { name: /^Search rt\.com for this headline ?: 'Get out of Syria first'/ });
  await expect(search).toHaveAttribute('href', /^https:\/\/duckduckgo\.com\/\?q=site:rt\.com\+%22'Get%20out/);
});

test('answers an address that does not exist with a page that helps', async ({ page }) => {
  const response = await page.goto(pages.missing);
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'The newest stories' }).click();
  await expect(page).toHaveURL(pages.front);
});

test('prints the story without what only a screen needs', async ({ page }) => {
  await page.goto(pages.story);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.prose > p')).toHaveCount(8);
  for (const name of ['Archive', 'RSS', 'How this copy was made', 'Markdown']) {
    await expect(page.getByText(name, { exact: true })).toBeHidden();
  }
  await expect(page.getByText(`Printed from http://localhost:4321${pages.story}`)).toBeVisible();
  await expect(page.getByText('Search rt.com').first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(0, 0, 0)');
});

test('is all there without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: headline }).click();
  await expect(page.locator('.prose > p')).toHaveCount(8);
  await page.getByRole('link', { name: 'How this copy was made' }).click();
  await expect(page.getByRole('heading', { name: 'Capture 2, word for word' })).toBeVisible();
  await context.close();
});

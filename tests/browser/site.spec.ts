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
  // Keys follow each other faster here than the page glides to what has the focus.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(pages.front);
  await tabTo(page, headline);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pages.story);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);

  await tabTo(page, 'How this copy was made');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pages.provenance);

  await tabTo(page, /^Gap 5$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#missing-5')).toBeInViewport();
});

test('filters the captures by role with the keyboard, and says where nothing is left', async ({ page }) => {
  await page.goto(pages.provenance);
  const lines = page.locator('.text > p:visible');
  await page.getByRole('radio', { name: 'Everything' }).focus();
  await expect(lines).toHaveCount(25);

  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Article, kept: 15 lines' })).toBeChecked();
  await expect(lines).toHaveCount(15);

  await page.getByRole('radio', { name: 'Related links, moved: 3 lines' }).check();
  await expect(lines).toHaveCount(3);
  await expect(page.locator('#capture-2').getByText('Related links: none in this capture.')).toBeVisible();
  await expect(page.locator('#capture-1 .none:visible')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Lost words, restored or marked: 7 places' }).check();
  await expect(lines).toHaveCount(5);
  await expect(page.locator('ins[id]:visible')).toHaveCount(7);
});

test('shows a gap that was asked for, whatever the filter', async ({ page }) => {
  await page.goto(pages.provenance);
  await page.getByRole('radio', { name: 'Furniture' }).check();
  await expect(page.locator('#missing-3')).toBeHidden();
  await page.getByRole('link', { name: 'Gap 3', exact: true }).click();
  await expect(page.locator('#missing-3')).toBeInViewport();
  await expect(page.locator('#missing-3')).toHaveCSS('outline-style', 'solid');
});

test('sets two captures side by side where there is room, and else one after the other', async ({ page }) => {
  const places = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pages.provenance);
    return Promise.all([1, 2].map((number) => page.locator(`#capture-${number}`).boundingBox()));
  };
  const [left, right] = await places(1440);
  expect(left?.y).toBe(right?.y);
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  const [above, below] = await places(390);
  expect(above?.x).toBe(below?.x);
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});

test('prints the provenance with everything open and nothing filtered', async ({ page }) => {
  await page.goto(pages.provenance);
  const folded = page.getByText('icon bookmark-bicon');
  await expect(folded).toBeHidden();
  await page.getByRole('radio', { name: 'Related links' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
  await expect(page.getByText('A comma right after a full stop').first()).toBeVisible();
  await expect(page.getByText('What weighed').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(`Printed from http://localhost:4321${pages.provenance}`)).toBeVisible();
  for (const summary of await page.locator('summary:visible').all())
    await expect(summary).toHaveCSS('list-style', /none/);
  await expect(page.locator('.text > p:visible')).toHaveCount(26);
  await expect(page.getByRole('radio', { includeHidden: true }).first()).toBeHidden();
});

test('prints notes below their lines, in one column', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(pages.provenance);
  await page.emulateMedia({ media: 'print' });
  const pairs = await page.locator('.pair').all();
  expect(pairs.length).toBeGreaterThan(10);
  for (const pair of pairs) {
    const [text, notes] = await Promise.all(['.text', '.notes'].map((part) => pair.locator(part).boundingBox()));
    expect(notes?.y).toBeGreaterThanOrEqual((text?.y ?? Infinity) + (text?.height ?? 0));
  }
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
  const search = related.getByRole('link', {
    name: /^Search rt\.com for this headline at duckduckgo\.com ?: 'Get out of Syria first'/,
  });
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
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('is all there without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(pages.front);
  await page.getByRole('link', { name: headline }).click();
  await expect(page.locator('.prose > p')).toHaveCount(8);
  await page.getByRole('link', { name: 'How this copy was made' }).click();
  await expect(page.getByRole('heading', { name: 'Capture 2' })).toBeVisible();
  await page.getByRole('radio', { name: 'Furniture' }).check();
  await expect(page.getByText('Speaking outside the White House').first()).toBeHidden();
  await expect(page.getByText('Think your friends would be interested?')).toBeVisible();
  await context.close();
});

test('has pages that are whole without JavaScript, and offer nothing that needs it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(address);
    expect((await page.getByRole('main').innerText()).trim().length, name).toBeGreaterThan(40);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await expect(page.locator('.script-only:visible'), name).toHaveCount(0);
    await expect(page.getByRole('button'), name).toHaveCount(0);
  }
  await context.close();
});

for (const name of ['front', 'story'] as const) {
  test(`${name} page: one request for all of it`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pages[name], { waitUntil: 'networkidle' });
    // The icon is the browser's own wish, for its tab.
    expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toHaveLength(1);
  });
}

import type { Page } from 'playwright/test';
import { expect, headline, pages, test } from './checked-page.ts';

/** How the page looks now, by the style that a choice changes. */
function look(page: Page) {
  return page.evaluate(() => {
    const prose = document.querySelector('.prose');
    if (!prose) throw new Error('There is no prose on this page.');
    const { fontSize, lineHeight, fontFamily, hyphens, maxInlineSize } = getComputedStyle(prose);
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return {
      size: parseFloat(fontSize),
      leading: parseFloat(lineHeight) / parseFloat(fontSize),
      fontFamily,
      hyphens,
      width: parseFloat(maxInlineSize),
      paper: backgroundColor,
    };
  });
}

async function openChoices(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reading choices' }).click();
  await expect(page.getByRole('form', { name: 'Reading choices' })).toBeVisible();
}

test('keeps every reading choice, on other pages and before the first paint', async ({ page }) => {
  await page.goto(pages.story);
  const before = await look(page);
  await openChoices(page);
  await page.getByLabel('Text size').fill('130');
  await page.getByLabel('Line width').fill('50');
  await page.getByLabel('Line height').fill('200');
  await page.getByLabel('Theme').selectOption('Sepia');
  await page.getByLabel('Typeface').selectOption('Sans serif');
  await page.getByLabel('Hyphens').selectOption('None');
  const chosen = await look(page);
  expect(chosen.size).toBeGreaterThan(before.size * 1.2);
  expect(chosen.leading).toBeGreaterThan(before.leading + 0.4);
  expect(chosen.width / chosen.size).toBeLessThan(before.width / before.size - 5);
  expect(chosen.paper).toBe('rgb(246, 236, 217)');
  expect(chosen.fontFamily).toMatch(/^system-ui/);
  expect([before.hyphens, chosen.hyphens]).toEqual(['auto', 'manual']);

  await page.reload();
  await expect.poll(() => look(page)).toEqual(chosen);
  await openChoices(page);
  await expect(page.getByLabel('Text size')).toHaveValue('130');
  await expect(page.getByLabel('Theme')).toHaveValue('sepia');

  await page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => look(page)).toEqual(before);
  await expect(page.getByLabel('Text size')).toHaveValue('100');
  await page.reload();
  await expect.poll(() => look(page)).toEqual(before);
});

test('has the choices before there is a body to paint', async ({ page }) => {
  await page.goto(pages.front);
  await page.evaluate(() => localStorage.setItem('faircopy-reading', '{"theme":"dark"}'));
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.setAttribute('data-at-body', document.documentElement.dataset['theme'] ?? 'none');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(pages.story);
  await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
});

test('opens, changes and closes the choices by keyboard', async ({ page }) => {
  await page.goto(pages.story);
  await page.getByRole('button', { name: 'Reading choices' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Text size')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Text size')).toHaveValue('110');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('form', { name: 'Reading choices' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Reading choices' })).toBeFocused();
});

test('closes the choices when the focus goes on, so that it is never hidden', async ({ page }) => {
  await page.goto(pages.story);
  await openChoices(page);
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('form', { name: 'Reading choices' })).toBeHidden();
});

test('names every choice whole, on a phone with large letters', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(pages.story);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await openChoices(page);
  for (const name of ['Theme', 'Typeface', 'Hyphens']) {
    const select = page.getByLabel(name);
    expect((await select.boundingBox())?.width).toBeGreaterThan(250);
  }
});

test.describe('with what the browser has kept', () => {
  for (const kept of ['not JSON', 'null', '[1,2]', '"text"', '{"theme":"no such theme"}']) {
    test(`${kept}: the page is whole`, async ({ page }) => {
      await page.addInitScript((value) => localStorage.setItem('faircopy-reading', value), kept);
      await page.goto(pages.story);
      await expect(page.locator('.prose > p')).toHaveCount(8);
      await openChoices(page);
      await page.getByLabel('Theme').selectOption('Dark');
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 22, 23)');
    });
  }
});

test('copies the address and the citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`${pages.story}#main`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Copied');
  await expect.poll(copied).toMatch(new RegExp(`^http://localhost:\\d+${pages.story}$`));

  await page.getByText('Cite this story').click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(copied).toContain(`“${headline}”. [rt.com], 29 March 2019, 18:58.`);
  await page.getByRole('button', { name: 'Copy as CSL-JSON' }).click();
  await expect.poll(async () => (JSON.parse(await copied()) as { title: string }[])[0]?.title).toBe(headline);
});

test('shares where the system can, and does not offer it elsewhere', async ({ page }) => {
  await page.goto(pages.story);
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = `shared ${data.title} ${data.url}`;
        return Promise.reject(new Error('The reader closed the sheet.'));
      },
    });
  });
  await page.reload();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(new RegExp(`^shared ${headline} http://.*/$`));
});

test('shows how far the reader is, unless less motion is asked for', async ({ page }) => {
  const done = () =>
    page
      .locator('.progress')
      .evaluate((element) => Math.round(new DOMMatrix(getComputedStyle(element).transform).a * 100));
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(pages.story);
  await expect.poll(done).toBe(0);
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(done).toBe(100);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(done).toBe(0);
});

test('honours forced colours and more contrast', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await page.goto(pages.story);
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await page.emulateMedia({ contrast: null, forcedColors: 'active' });
  await expect(page.locator('.prose > p')).toHaveCount(8);
  await expect(page.getByRole('button', { name: 'Reading choices' })).toBeVisible();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, pages, test, themes, useTheme } from './checked-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa', 'best-practice'];
const widths = { phone: 390, desk: 1440 };

/** Colours are all that a theme changes. */
const ofColour = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

for (const [device, width] of Object.entries(widths)) {
  for (const [name, address] of Object.entries(pages)) {
    test(`${name} page, ${device}: no barrier in any theme`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const theme of themes) {
        await useTheme(page, theme);
        await page.goto(address);
        const axe = new AxeBuilder({ page });
        const { violations } = await (theme === 'light' ? axe.withTags(tags) : axe.withRules(ofColour)).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect(found, theme).toEqual([]);
      }
    });
  }
}

/** A desk's window of 1280 pixels at 100 %, 200 % and 400 %, and two devices: a width in CSS pixels each. */
const zooms = { '100 %': 1280, '200 %': 640, '400 %': 320, phone: 390, tablet: 820 };

for (const [name, address] of Object.entries(pages)) {
  test(`${name} page: no sideways scroll, at any zoom and in large type`, async ({ page }) => {
    await page.goto(address);
    for (const [zoom, width] of Object.entries(zooms)) {
      await page.setViewportSize({ width, height: 800 });
      for (const rootSize of ['100%', '200%']) {
        const scrollWidth = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          return document.documentElement.scrollWidth;
        }, rootSize);
        expect(scrollWidth, `${zoom}, root at ${rootSize}`).toBeLessThanOrEqual(width);
        for (const link of await page.getByRole('navigation', { name: 'Site' }).getByRole('link').all()) {
          const lines = await link.evaluate((element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
          });
          expect(lines, `${zoom}, root at ${rootSize}: ${await link.textContent()}`).toBe(1);
        }
      }
    }
  });
}

/** A sheet of A4 between its margins, in CSS pixels. */
const paper = { width: 529, height: 940 };

for (const [name, address] of Object.entries(pages)) {
  test(`${name} page: fits on paper`, async ({ page }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  });
}

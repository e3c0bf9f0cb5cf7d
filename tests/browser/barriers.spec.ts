import AxeBuilder from '@axe-core/playwright';
import { expect, pages, test, themes, useTheme } from './checked-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa', 'best-practice'];
const widths = { phone: 390, desk: 1440 };

/** Colours are all that a theme changes. */
const ofColour = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

for (const [name, address] of Object.entries(pages)) {
  test(`${name} page: no barrier on a phone or a desk, in any theme`, async ({ page }) => {
    // Pages with frames need another mode, which opens a window at each look.
    const barriers = async (rules: (axe: AxeBuilder) => AxeBuilder) => {
      const { violations } = await rules(new AxeBuilder({ page }).setLegacyMode()).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    await page.goto(address);
    for (const [device, width] of Object.entries(widths)) {
      await page.setViewportSize({ width, height: 900 });
      expect(await barriers((axe) => axe.withTags(tags)), device).toEqual([]);
    }
    // A theme gives the same colours at any width.
    for (const theme of themes.filter((other) => other !== 'light')) {
      await useTheme(page, theme);
      await page.reload();
      expect(await barriers((axe) => axe.withRules(ofColour)), theme).toEqual([]);
    }
  });
}

/** A sheet of A4 between its margins, in CSS pixels. */
const paper = { width: 529, height: 940 };

/** A desk's window of 1280 pixels at 100 %, 200 % and 400 %, and two devices: a width in CSS pixels each. */
const zooms = { '100 %': 1280, '200 %': 640, '400 %': 320, phone: 390, tablet: 820 };

for (const [name, address] of Object.entries(pages)) {
  test(`${name} page: no sideways scroll, at any zoom, in large type and on paper`, async ({ page }) => {
    await page.goto(address);
    for (const [zoom, width] of Object.entries(zooms)) {
      await page.setViewportSize({ width, height: 800 });
      for (const rootSize of ['100%', '200%']) {
        const { scrollWidth, broken } = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          const links = [...document.querySelectorAll('nav[aria-label=Site] a')];
          const linesOf = (link: Element) => {
            const range = document.createRange();
            range.selectNodeContents(link);
            return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
          };
          if (links.length === 0) throw new Error('There is no navigation.');
          const broken = links.filter((link) => linesOf(link) > 1).map((link) => link.textContent);
          return { scrollWidth: document.documentElement.scrollWidth, broken };
        }, rootSize);
        expect(scrollWidth, `${zoom}, root at ${rootSize}`).toBeLessThanOrEqual(width);
        expect(broken, `${zoom}, root at ${rootSize}`).toEqual([]);
      }
    }
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width);
  });
}

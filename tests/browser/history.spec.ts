import AxeBuilder from '@axe-core/playwright';
import { changedSlugs } from '../support/changed-stories.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { siteOf } from '../support/sites.ts';
import { expect, test as base } from 'playwright/test';
import { themes, useTheme } from './checked-page.ts';

const test = base.extend<{ site: ServedSite }>({
  site: async ({}, use) => {
    await using site = await serveSite(siteOf('formats').dist, '/');
    await use(site);
  },
});

const pages = {
  story: `stories/${changedSlugs.quarry}/`,
  history: `stories/${changedSlugs.quarry}/history/`,
  'history of no known order': `stories/${changedSlugs.lighthouse}/history/`,
  provenance: `stories/${changedSlugs.quarry}/provenance/`,
  changes: 'changes/',
};

for (const [name, address] of Object.entries(pages)) {
  test(`${name} of a changed story: no barrier and no sideways scroll, in any theme`, async ({ page, site }) => {
    for (const theme of themes) {
      await useTheme(page, theme);
      await page.goto(site.address + address);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        theme,
      ).toEqual([]);
    }
  });
}

test('words struck out and put in are told apart without colour, on paper and in forced colours', async ({
  page,
  site,
}) => {
  await page.goto(site.address + pages.history);
  const lines = () =>
    page.evaluate(() =>
      ['.corrected del', '.corrected ins', '.added ins', '.withdrawn del'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).textDecorationLine : null;
      }),
    );
  const expected = ['line-through', 'underline', 'underline', 'line-through'];
  expect(await lines()).toEqual(expected);
  await page.emulateMedia({ media: 'print' });
  expect(await lines()).toEqual(expected);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  expect(await lines()).toEqual(expected);
});

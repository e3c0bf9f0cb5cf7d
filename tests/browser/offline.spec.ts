import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base, type Page } from 'playwright/test';
import { newFolder } from '../support/astro.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { base as sitePath, siteOf } from '../support/sites.ts';

const test = base.extend<{ site: ServedSite }>({
  site: async ({}, use) => {
    await using site = await serveSite(siteOf('archive').dist, sitePath);
    await use(site);
  },
});

const read = 'stories/harbour-closed-and-shut-today/';
const unread = 'stories/station-roof-comes-down/';

/** Opens a page, and waits until the worker keeps it. */
async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.waitForFunction(async (url) => (await caches.match(url)) !== undefined, address);
}

test('opens a page that was read, the first one too, when there is no network', async ({ page, site }) => {
  await openAndKeep(page, site.address + read);
  await openAndKeep(page, site.address);
  site.serve(null);
  await page.goto(`${site.address}${read}?from=feed`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour closed & "shut" <today>');
  await page.goto(site.address);
  await expect(page.getByRole('link', { name: 'Station roof comes down' })).toBeVisible();
});

test('says of a page that was not read that it is not here', async ({ page, site }) => {
  await openAndKeep(page, site.address);
  site.serve(null);
  await page.goto(site.address + unread);
  await expect(page.getByText('This page has not been read before on this device')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'The newest stories' }).click();
  await expect(page).toHaveURL(site.address);
});

test('shows what the host has, as soon as it has it', async ({ page, site }) => {
  await openAndKeep(page, site.address + read);
  const next = await newFolder();
  await cp(siteOf('archive').dist, next, { recursive: true });
  const file = join(next, read, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Harbour closed &amp;', 'Harbour open &amp;'));
  site.serve(next);
  const reloaded = async () => {
    await page.reload();
    return page.getByRole('heading', { level: 1 }).textContent();
  };
  // A network that takes seconds is not waited for.
  await expect.poll(async () => (await reloaded())?.trim()).toBe('Harbour open & "shut" <today>');
  await page.waitForFunction(
    async (url) => (await (await caches.match(url))?.text())?.includes('Harbour open') === true,
    site.address + read,
  );
  site.serve(null);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour open & "shut" <today>');
  await rm(next, { recursive: true });
});

test('is gone from the browser after the setting is turned off', async ({ page, site }) => {
  await openAndKeep(page, site.address + read);
  await page.evaluate(() => caches.open('somebody else’s'));
  site.serve(siteOf('languages').dist);
  await page.goto(site.address);
  // The browser looks for a new worker when it has nothing else to do.
  const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations).toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['somebody else’s']);
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('keeps no more than so many pages', async ({ page, site }) => {
  await openAndKeep(page, site.address);
  const kept = await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.endsWith('pages')) ?? '';
    const cache = await caches.open(name);
    for (let number = 0; number < 210; number++) await cache.put(`/news/old/${number}/`, new Response('old'));
    return cache.keys().then((keys) => keys.length);
  });
  expect(kept).toBeGreaterThan(200);
  await openAndKeep(page, site.address + read);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open((await caches.keys()).find((key) => key.endsWith('pages')) ?? '');
        return (await cache.keys()).length;
      }),
    )
    .toBe(200);
  expect(await page.evaluate(async (url) => (await caches.match(url)) !== undefined, site.address + read)).toBe(true);
});

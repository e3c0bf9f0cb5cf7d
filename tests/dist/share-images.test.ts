import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { Store } from '../../src/pipeline/store.ts';
import { drawShareImage } from '../../src/share-image/draw.ts';
import { canSet } from '../../src/share-image/fonts.ts';
import { shareImagePng } from '../../src/share-image/share-image.ts';
import { filesIn } from '../support/files-in.ts';

const files = await filesIn('dist');

describe('the pictures for shares', () => {
  const pictures = files.filter((file) => /^\/(?:share|stories\/[^/]+)\.png$/.test(file));

  test('are there for the site and its story', () => expect(pictures).toHaveLength(2));

  test('are named by each page', async () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const address = load(await readFile(join('dist', file), 'utf8'))('meta[property="og:image"]').attr('content');
      const isStory = /^\/stories\/[^/]+\/index\.html$/.test(file);
      expect(address, file).toBe(
        `http://localhost:4321${pictures.find((name) => name.includes('stories') === isStory)}`,
      );
    }
  });

  test.each(pictures)('%s has the size that is agreed on, and few bytes', async (file) => {
    const content = await readFile(join('dist', file));
    expect(await sharp(content).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(content.length).toBeLessThan(60_000);
  });
});

describe('a picture', () => {
  const draw = (headline: string) =>
    drawShareImage({ nameplate: 'Faircopy', headline, source: 'The Example', date: '1 May 2020' });
  const within = { left: 64, top: 154, width: 1072, height: 352 };
  const around = {
    left: { left: 0, top: 0, width: 63, height: 630 },
    right: { left: 1137, top: 0, width: 63, height: 630 },
    above: { left: 0, top: 124, width: 1200, height: 26 },
    below: { left: 0, top: 508, width: 1200, height: 30 },
  };

  test('is the same, byte for byte, when it is drawn again', async () => {
    expect(await draw('Rain in the north')).toEqual(await draw('Rain in the north'));
  });

  test.each([
    ['of many words', 'The minister said that the committee would look into it again and again. '.repeat(9)],
    ['of one long word', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(9)],
  ])('keeps a headline %s within its room', async (_, headline) => {
    const picture = await draw(headline);
    for (const [name, place] of Object.entries(around)) {
      const { channels } = await sharp(await sharp(picture).extract(place).toBuffer()).stats();
      expect(
        channels.every(({ min }) => min > 240),
        name,
      ).toBe(true);
    }
    const { channels } = await sharp(await sharp(picture).extract(within).toBuffer()).stats();
    expect(channels.some(({ min }) => min < 60)).toBe(true);
  });
});

describe('the fonts', () => {
  test.each(['Łódź – “naïve” ẞ €', 'Россия, Україна ґ', 'Ελλάδα', 'Việt Nam ký'])('have %s', async (text) => {
    expect(await canSet(text)).toBe(true);
  });

  test.each(['العلاقات', '中国', '日本語の', 'ไทย', 'שלום', 'Rain 😀'])('do not have %s', async (text) => {
    expect(await canSet(text)).toBe(false);
  });
});

test('a picture is drawn once, and then found in the store', async () => {
  const text = { nameplate: 'Faircopy', headline: `Drawn once by ${process.pid} at ${Date.now()}` };
  using put = vi.spyOn(Store.prototype, 'put');
  const pictures = [await shareImagePng(text), await shareImagePng(text)];
  expect(put.mock.calls.flatMap(([entries]) => entries.map(({ key }) => key))).toEqual([
    expect.stringMatching(/^share-image:/),
  ]);
  expect(pictures[1]).toEqual(pictures[0]);
  expect(pictures[0]).toEqual(await drawShareImage(text));
});

describe('the icons', () => {
  test('are those that the manifest names, in their sizes', async () => {
    const manifest = JSON.parse(await readFile('dist/manifest.webmanifest', 'utf8')) as {
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({ name: 'Faircopy', lang: 'en-GB', start_url: '/', scope: '/' });
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      ...['192x192 any', '512x512 any', '512x512 maskable'],
    ]);
    for (const { src, sizes } of [...manifest.icons, { src: '/icon-180.png', sizes: '180x180' }]) {
      const { width, height } = await sharp(join('dist', src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});

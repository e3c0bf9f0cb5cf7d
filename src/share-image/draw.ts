import satori from 'satori';
import sharp from 'sharp';
import { fonts } from './fonts.ts';
import {
  cutHeadlineElement,
  headlineElement,
  headlineLines,
  headlineRoom,
  headlineSizes,
  shareImage,
  size,
  type LayoutElement,
  type ShareText,
} from './layout.ts';

/** Draws a picture for shares as a PNG, its headline as large as there is room. */
export async function drawShareImage(text: ShareText): Promise<Buffer> {
  const svg = await draw(shareImage(text, await fittingHeadline(text.headline)), size);
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, compressionLevel: 9, effort: 10 }).toBuffer();
}

async function fittingHeadline(headline: string): Promise<LayoutElement> {
  for (const fontSize of headlineSizes) {
    if (await fits(headline, fontSize)) return headlineElement(headline, fontSize);
  }
  return cutHeadlineElement(headline, headlineSizes[headlineSizes.length - 1] ?? 0);
}

/** Whether there is room for a headline in a size, with no word parted. */
async function fits(headline: string, fontSize: number): Promise<boolean> {
  const words = headline.split(/[\s-]+/).sort((a, b) => b.length - a.length);
  const lineHeight = await heightOf('x', fontSize);
  if ((await heightOf(words[0] ?? '', fontSize)) > lineHeight) return false;
  return (await heightOf(headline, fontSize)) <= lineHeight * headlineLines(fontSize);
}

async function heightOf(headline: string, fontSize: number): Promise<number> {
  const svg = await draw(headlineElement(headline, fontSize), { width: headlineRoom.width });
  return Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
}

async function draw(element: LayoutElement, frame: { width: number; height?: number }): Promise<string> {
  return satori(element as never, { ...frame, fonts: [...(await fonts)] });
}

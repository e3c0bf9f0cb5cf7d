import satoriPackage from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { storeOfPages } from '../pipeline/project.ts';
import { digest } from '../text/digest.ts';
import { drawShareImage } from './draw.ts';
import { canSet } from './fonts.ts';
import { headlineElement, headlineSizes, shareImage, type ShareText } from './layout.ts';

/** A picture for shares as a PNG, drawn once: all that it is made of tells which one it is. */
export async function shareImagePng(text: ShareText): Promise<Buffer> {
  const headline = headlineSizes.map((size) => headlineElement(text.headline, size));
  const makers = { satori: satoriPackage.version, sharp: sharp.versions };
  const key = JSON.stringify([headline.map((element) => shareImage(text, element)), makers]);
  return Buffer.from(
    await storeOfPages().recordOr<Uint8Array>(`share-image:${digest(key)}`, () => drawShareImage(text)),
  );
}

/** Whether the fonts have all letters of a text; Arabic and Chinese ones, for example, they have not. */
export function isSettable(text: ShareText): Promise<boolean> {
  return canSet(Object.values(text).join(''));
}

import { drawIcon } from '../share-image/icon.ts';
import { size } from '../share-image/layout.ts';
import { isSettable, shareImagePng } from '../share-image/share-image.ts';
import { siteShareText } from '../site/share-images.ts';

/** The site's picture for shares, where a page has none of its own: in words, or the icon where the fonts lack letters. */
export async function GET(): Promise<Response> {
  const text = siteShareText();
  const png = (await isSettable(text)) ? await shareImagePng(text) : await drawIcon({ ...size, icon: 400 });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

import type { APIContext } from 'astro';
import { basename } from 'node:path';
import { drawIcon } from '../share-image/icon.ts';
import { icons } from '../site/icons.ts';
import { withKeys } from '../site/paths.ts';

type Props = (typeof icons)[number];

export function getStaticPaths() {
  return withKeys(icons.map((icon) => ({ params: { icon: basename(icon.address, '.png') }, props: icon })));
}

/** An icon of the site, drawn from the one drawing that there is. */
export async function GET({ props: { size, scale } }: APIContext<Props>): Promise<Response> {
  const icon = await drawIcon({ width: size, height: size, icon: Math.round(size * scale) });
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
}

import type { APIContext, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { rawCapture } from '../../raw-capture.ts';
import { captureFile } from '../../site/addresses.ts';
import { withKeys } from '../../site/paths.ts';

export const getStaticPaths = (async () => {
  const captures = await getCollection('captures');
  // Captures of the same bytes, as when a row stands twice in a data set, have one address.
  const files = new Map(captures.map(({ data, filePath = '' }) => [data.sha256, filePath]));
  return withKeys(
    [...files].map(([sha256, filePath]) => ({ params: { file: captureFile(sha256) }, props: { sha256, filePath } })),
  );
}) satisfies GetStaticPaths;

/** A raw capture, byte for byte. Whatever it is, it is text to a browser: a stranger's page must not run as one of ours. */
export async function GET({ props }: APIContext<{ sha256: string; filePath: string }>): Promise<Response> {
  return new Response(await rawCapture(props), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

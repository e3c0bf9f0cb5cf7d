import type { APIContext, GetStaticPaths } from 'astro';
import { getCollection, getLiveEntry } from 'astro:content';
import { captureFile } from '../../site/addresses.ts';
import { withKeys } from '../../site/paths.ts';

export const getStaticPaths = (async () => {
  const captures = await getCollection('captures');
  // Captures of the same bytes, as when a row stands twice in a data set, have one address.
  const hashes = [...new Set(captures.map(({ data }) => data.sha256))];
  return withKeys(hashes.map((sha256) => ({ params: { file: captureFile(sha256) }, props: { sha256 } })));
}) satisfies GetStaticPaths;

/** A raw capture, byte for byte. Whatever it is, it is text to a browser: a stranger's page must not run as one of ours. */
export async function GET({ props }: APIContext<{ sha256: string }>): Promise<Response> {
  const { entry, error } = await getLiveEntry('rawCaptures', props.sha256);
  if (!entry) throw error;
  return new Response(entry.data.bytes, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

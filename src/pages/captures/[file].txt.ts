import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { APIContext, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { captureFile } from '../../site/addresses.ts';

export const getStaticPaths = (async () => {
  const captures = await getCollection('captures');
  return captures.map(({ data, filePath }) => ({
    params: { file: captureFile(data.sha256) },
    props: { filePath },
  }));
}) satisfies GetStaticPaths;

/** A raw capture, byte for byte. */
export async function GET({ props }: APIContext<{ filePath: string }>): Promise<Response> {
  const bytes = await readFile(resolve(props.filePath));
  return new Response(bytes, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

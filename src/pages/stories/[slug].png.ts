import type { APIContext } from 'astro';
import { shareImagePng } from '../../share-image/share-image.ts';
import { withKeys } from '../../site/paths.ts';
import { shareTextOf, storiesWithShareImage } from '../../site/share-images.ts';
import type { StoryEntry } from '../../site/stories.ts';

export async function getStaticPaths() {
  const stories = await storiesWithShareImage();
  return withKeys(stories.map((story) => ({ params: { slug: story.id }, props: { story } })));
}

/** The picture of a story for shares. */
export async function GET({ props }: APIContext<{ story: StoryEntry }>): Promise<Response> {
  return new Response(new Uint8Array(await shareImagePng(shareTextOf(props.story))), {
    headers: { 'Content-Type': 'image/png' },
  });
}

import type { APIContext } from 'astro';
import { markdownFile } from '../../site/front-matter.ts';
import { fullStory } from '../../site/full-story.ts';
import { storyPaths } from '../../site/paths.ts';
import type { StoryEntry } from '../../site/stories.ts';

export const getStaticPaths = storyPaths;

/** A story as Markdown, with its fields as front matter. */
export async function GET({ props }: APIContext<{ story: StoryEntry }>): Promise<Response> {
  const { story } = await fullStory(props.story);
  const { headline, published, updated, byline, credit, section, source, address, language, captures } = story.data;
  const inferred = [...(headline.inferred ? ['title'] : []), ...(source?.inferred ? ['source'] : [])];
  const frontMatter = {
    title: headline.value,
    published: published?.value,
    updated: updated?.value,
    byline: byline?.value,
    credit: credit?.value,
    section: section?.value,
    source: source?.value,
    address: address?.value,
    inferred: inferred.length > 0 ? inferred : undefined,
    language: language ?? undefined,
    captures: captures.map(({ capture }) => capture.id),
  };
  return new Response(markdownFile(frontMatter, story.body ?? ''), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}

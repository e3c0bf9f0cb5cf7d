import type { APIContext } from 'astro';
import { stringify } from 'yaml';
import { storyPaths } from '../../site/paths.ts';
import type { StoryEntry } from '../../site/stories.ts';
import { wholeStory } from '../../site/whole-story.ts';

export const getStaticPaths = storyPaths;

/** A story as Markdown, with its fields as front matter. Fields that no capture tells are left out. */
export async function GET({ props }: APIContext<{ story: StoryEntry }>): Promise<Response> {
  const { story } = await wholeStory(props.story);
  const { data } = story;
  const { headline, published, updated, byline, credit, section, source, address, language, captures } = data;
  const inferred = Object.entries({ headline, source }).filter(([, field]) => field?.inferred);
  const frontMatter = {
    headline: headline.value,
    published: published?.value,
    updated: updated?.value,
    byline: byline?.value,
    credit: credit?.value,
    section: section?.value,
    source: source?.value,
    address: address?.value,
    inferred: inferred.length > 0 ? inferred.map(([name]) => name) : undefined,
    language: language ?? undefined,
    captures: captures.map(({ capture }) => capture.id),
  };
  return new Response(`---\n${stringify(frontMatter)}---\n\n${data.markdown}`, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { readableSlug } from '../../../src/text/slug.ts';
import type { MadeStory } from './collection.ts';

/**
 * What Hugo and Eleventy build of the same stories: a plain template of the same parts. For each story a page (the head's
 * metadata, JSON-LD and citation, style and script in it, masthead, headline, a line of facts, the text, related links, the
 * stories before and after, a footer), a page with its capture line by line in place of the account of every word, and the
 * Markdown; lists of twenty of all stories, of each year, month and source; RSS of all and of each source; a sitemap; the
 * captures. What they need not do: decode, clean, match, reconcile, find what is alike, account for anything, index for a search.
 */
export interface PlainStory extends MadeStory {
  readonly slug: string;
  /** The file of its first capture, and what stands in it. */
  readonly capture: { readonly name: string; readonly text: string };
}

/** The bytes that both have in each page, taken from a page of ours: as much style and script as we have. */
export interface Inlined {
  readonly style: string;
  readonly script: string;
}

/** The style and the script of a story's page of ours. */
export async function inlinedIn(dist: string, slug: string): Promise<Inlined> {
  const $ = load(await readFile(join(dist, 'stories', slug, 'index.html'), 'utf8'));
  const textOf = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text())
      .join('\n');
  return { style: textOf('style'), script: textOf('script:not([src], [type])') };
}

/** Stories with the addresses and captures that a plain site needs. */
export function plainStories(
  stories: readonly MadeStory[],
  captures: ReadonlyMap<number, PlainStory['capture']>,
): PlainStory[] {
  return stories.map((story) => ({
    ...story,
    slug: `${readableSlug(story.headline, 'en')}-${story.number}`,
    capture: captures.get(story.number) ?? { name: '', text: '' },
  }));
}

/** A story as a Markdown file with JSON as its front matter, which both read. */
export function markdownOf({
  slug,
  headline,
  published,
  byline,
  source,
  address,
  paragraphs,
  related,
  capture,
}: PlainStory): string {
  const front = {
    ...{ title: headline, date: published, slug, byline, address, related, capture: capture.name },
    ...{
      description: paragraphs[0]?.slice(0, 200),
      sources: [source],
      years: [published.slice(0, 4)],
      months: [published.slice(0, 7)],
    },
  };
  return `${JSON.stringify(front, null, 1)}\n\n${paragraphs.join('\n\n')}\n`;
}

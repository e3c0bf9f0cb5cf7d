import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Root } from 'mdast';
import type { Body } from '../story/body.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { writeDamageMark } from './damage-mark.ts';
import { storyTree, type Notes } from './story-tree.ts';
import { writeText } from './write-text.ts';

/** A story's body in the two published forms. */
export interface Written {
  readonly markdown: string;
  readonly html: string;
}

const markdown = remark()
  .data('settings', { handlers: { damageMark: writeDamageMark, text: writeText } })
  .data('toMarkdownExtensions', [gfmStrikethroughToMarkdown()])
  .freeze();
const html = remark().use(remarkRehype).use(rehypeSanitize, sanitizeSchema).use(rehypeStringify).freeze();

/**
 * Writes a body as Markdown and, from the same tree, as sanitized HTML.
 *
 * @param notes inline markup, and the places where words may be missing
 */
export function writeStory(body: Body, notes: Notes = {}): Written {
  const tree = storyTree(body, notes);
  return { markdown: markdown.stringify(tree), html: writeHtml(tree) };
}

/** Renders a Markdown tree as sanitized HTML. */
export function writeHtml(tree: Root): string {
  return html.stringify(html.runSync(tree));
}

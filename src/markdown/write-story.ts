import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Root } from 'mdast';
import type { Body } from '../story/body.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { storyTree } from './story-tree.ts';

/** A story's body in the two forms that are published. */
export interface Written {
  readonly markdown: string;
  readonly html: string;
}

const markdown = remark();
const html = remark().use(remarkRehype).use(rehypeSanitize, sanitizeSchema).use(rehypeStringify).freeze();

/** Writes a body as Markdown and, from the same tree, as HTML that holds nothing but what the allow-list names. */
export function writeStory(body: Body): Written {
  const tree = storyTree(body);
  return { markdown: markdown.stringify(tree), html: writeHtml(tree) };
}

/** The HTML of a Markdown tree, sanitized. */
export function writeHtml(tree: Root): string {
  return html.stringify(html.runSync(tree));
}

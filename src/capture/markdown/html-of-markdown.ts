import MarkdownIt from 'markdown-it';
import type { Refusal } from '../capture.ts';
import { showWikiLinks } from './wiki-links.ts';

/**
 * CommonMark with tables and struck-out words. HTML in it stays: what follows reads it as a browser would, scripts and all
 * else that is not seen aside.
 */
const markdownIt = new MarkdownIt({ html: true }).use(showWikiLinks);

/** The library leaves out what stands in more quotations and lists than this. */
const deepest = 100;
markdownIt.set({ maxNesting: deepest });

// Which addresses a link may have, the reader of the HTML decides, as of any page.
markdownIt.validateLink = () => true;

/** Writes Markdown as HTML. */
export function htmlOfMarkdown(markdown: string): string | Refusal {
  const tokens = markdownIt.parse(markdown, {});
  const tooDeep = tokens.find(({ level }) => level >= deepest - 1);
  if (!tooDeep) return markdownIt.renderer.render(tokens, markdownIt.options, {});
  const message = 'There are more quotations or lists within each other than a page can show. Take some of them out.';
  return { ok: false, line: null, message };
}

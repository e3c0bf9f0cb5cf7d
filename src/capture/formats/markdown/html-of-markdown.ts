import MarkdownIt from 'markdown-it';
import type { Refusal } from '../../capture.ts';
import { countUpTo, refuseLines } from '../../refuse-length.ts';
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

/** Of links, pictures, emphasis and code. For each the library looks whether it is closed, and by what. */
const mostMarks = 100_000;

/** Writes Markdown as HTML. */
export function htmlOfMarkdown(markdown: string): string | Refusal {
  const tooMany = refuseLines(markdown);
  if (tooMany) return tooMany;
  if (countUpTo(mostMarks + 1, markdown, /[[*_~`]/g) > mostMarks) {
    return refuse(
      'There are more links and emphasized words than any article has. Clip the page again, or take some of them out.',
    );
  }
  const tokens = markdownIt.parse(markdown, {});
  const tooDeep = tokens.find(({ level }) => level >= deepest - 1);
  if (!tooDeep) return markdownIt.renderer.render(tokens, markdownIt.options, {});
  return refuse('There are more quotations or lists within each other than a page can show. Take some of them out.');
}

function refuse(message: string): Refusal {
  return { ok: false, line: null, message };
}

import MarkdownIt from 'markdown-it';
import type { Refusal } from '../../capture.ts';
import { countUpTo, refuseLines } from '../../text-limits.ts';
import { showWikiLinks } from './wiki-links.ts';

/**
 * CommonMark with tables and strikethrough. HTML is passed on: it is read as a browser would, and scripts and hidden
 * parts are dropped then.
 */
const markdownIt = new MarkdownIt({ html: true }).use(showWikiLinks);

/** The library silently drops deeper quotations and lists. */
const deepest = 100;
markdownIt.set({ maxNesting: deepest });

// All addresses pass here; the HTML reader checks them, as for any page.
markdownIt.validateLink = () => true;

/** Limits links, pictures, emphasis and code: the library searches for the end of each. */
const mostMarks = 100_000;

/** Renders Markdown as HTML. */
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

import type { Decoded, Hints, PageFormat, Refusal } from '../../capture.ts';
import { decodeBytes } from '../../encoding/decode-bytes.ts';
import { refuseCount, refuseLongLine } from '../../text-limits.ts';
import { tidyStatements } from '../tidy-statements.ts';
import { webAddress } from '../html/address.ts';
import { readLayout } from '../html/read-layout.ts';
import { readMarkup, type Extractor } from '../html/read-markup.ts';
import { parsePage } from '../html/tree.ts';
import { readFrontMatter } from './front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { htmlOfMarkdown } from './html-of-markdown.ts';

/** An article as a web clipper or a reading list saves it: Markdown, usually with front matter. */
export const markdownPage: PageFormat = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  decode,
};

/** A clipper has already extracted the article. */
const clipper: Extractor = { name: 'Markdown', isArticle: () => true };

function decode(bytes: Uint8Array, hints: Hints = {}): Decoded {
  const decoded = decodeBytes(bytes, hints.charset);
  if (!decoded.ok) return decoded;
  const { text: markdown, encoding, reason, confidence } = decoded;
  const { yaml, body } = splitFrontMatter(markdown);
  const front = readFrontMatter(yaml);
  if ('message' in front) return front;
  const html = htmlOfMarkdown(body);
  if (typeof html !== 'string') return html;

  const said = front.statements.find(({ field }) => field === 'address')?.value ?? '';
  const base = webAddress(said, null) ?? hints.address ?? null;
  const layout = readLayout(parsePage(html), base);
  const tooMany = refuseCount(layout.blocks.length);
  if (tooMany) return tooMany;
  const { text, repairs, markup } = readMarkup(layout, clipper);
  if (markup.blocks.length === 0) {
    return refuse('There is no text below the front matter. Clip the page again, or delete the file.');
  }
  const long = refuseLongLine(text);
  if (long) return refuse(long.message);
  // Relative addresses in front matter name files beside the note, not on the web.
  const statements = tidyStatements(front.statements, null);
  const decoding = { encoding, reason, confidence, repairs };
  return { ok: true, text, decoding, markup, statements, captured: front.captured };
}

function refuse(message: string): Refusal {
  return { ok: false, line: null, message };
}

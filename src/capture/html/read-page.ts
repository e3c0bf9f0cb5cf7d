import type { PageText, Refusal, Repair } from '../capture.ts';
import { baseOf } from './base.ts';
import { readLayout } from './read-layout.ts';
import { readMarkup } from './read-markup.ts';
import { parsePage, TooManyElements, type Document } from './tree.ts';

/** What a page's HTML says, how its bytes became HTML aside. */
export interface PageOfHtml extends Omit<PageText, 'decoding'> {
  readonly repairs: readonly Repair[];
}

/**
 * Reads a page's HTML.
 *
 * @param address where it was fetched from, where that is known
 */
export function readPage(html: string, address: string | null): PageOfHtml | Refusal {
  const document = parse(html);
  if (!document) {
    return refuse('The page’s markup opens more elements than it has tags. Save the page again from a browser.');
  }
  const writer = readLayout(document, baseOf(document, address));
  const { text, repairs, markup } = readMarkup(writer, null);
  if (markup.blocks.length === 0) {
    return refuse('The page shows no text. Save it again once the browser shows the article, or delete the file.');
  }
  return { text, repairs, markup, statements: [], captured: null };
}

function parse(html: string): Document | null {
  try {
    return parsePage(html);
  } catch (cause) {
    if (cause instanceof TooManyElements) return null;
    throw cause;
  }
}

function refuse(message: string): Refusal {
  return { ok: false, line: null, message };
}

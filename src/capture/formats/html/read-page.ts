import type { PageText, Refusal, Repair, Statement } from '../../capture.ts';
import { refuseCount, refuseLongLine } from '../../text-limits.ts';
import { tidyStatements } from '../tidy-statements.ts';
import { webAddress } from './address.ts';
import { baseOf } from './base.ts';
import { readSaved } from './captured.ts';
import { readLayout } from './read-layout.ts';
import { readMarkup } from './read-markup.ts';
import { placesOf } from './places.ts';
import { readStatements } from './statements.ts';
import { parsePage, TooManyElements, type Document } from './tree.ts';
import { askReadability } from './readability.ts';

/** A page read from HTML, without how it was decoded. */
export interface PageOfHtml extends Omit<PageText, 'decoding'> {
  readonly repairs: readonly Repair[];
}

/**
 * Reads an HTML page.
 *
 * @param address where it was fetched from, if known
 */
export function readPage(html: string, address: string | null): PageOfHtml | Refusal {
  const document = parse(html);
  if (!document) {
    return refuse('The page’s markup opens more elements than it has tags. Save the page again from a browser.');
  }
  const saved = readSaved(html);
  const from = address ?? webAddress(saved.address ?? '', null);
  const base = baseOf(document, from);
  const places = placesOf(document);
  const layout = readLayout(document, base, places);
  const tooMany = refuseCount(layout.blocks.length);
  if (tooMany) return tooMany;
  const { text, repairs, markup } = readMarkup(layout, askReadability(document, places));
  if (markup.blocks.length === 0) {
    return refuse('The page shows no text. Save it again once the browser shows the article, or delete the file.');
  }
  const long = refuseLongLine(text);
  if (long) return refuse(long.message);
  const statements = tidyStatements([...readStatements(document, base), ...savedFrom(saved.address)], base);
  return { text, repairs, markup, statements, captured: saved.captured };
}

function savedFrom(address: string | null): Statement[] {
  return address === null ? [] : [{ field: 'address', value: address, from: 'saved from' }];
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

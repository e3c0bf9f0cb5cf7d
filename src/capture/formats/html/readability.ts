import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Extractor } from './read-markup.ts';
import type { Document, TextNode } from './tree.ts';
import type { Places } from './places.ts';
import { numberAttribute, copyMarkup, type MarkupCopy } from './copy-markup.ts';

/**
 * Larger pages are no articles, or an attack. Evidence: of 60 news pages, the largest has 2,487 elements, a depth of
 * 32, and 457 children in one element.
 */
const most = { elements: 15_000, depth: 256, children: 3_000 };

/** Asks Readability which text of a page is its article. `null` if it finds nothing, or everything. */
export function askReadability(page: Document, places: Places): Extractor | null {
  const copy = copyMarkup(page, most, places);
  if (!copy) return null;
  const found = articleTexts(copy);
  if (found.size === 0 || found.size === copy.texts.length) return null;
  return { name: 'Readability', isArticle: (node) => found.has(node) };
}

function articleTexts({ markup, texts }: MarkupCopy): ReadonlySet<TextNode> {
  const elements = extract(markup)?.getElementsByTagName('span') ?? [];
  return new Set(
    Array.from(elements).flatMap((element) => texts[Number(element.getAttribute(numberAttribute) ?? NaN)] ?? []),
  );
}

/** The library may throw any error on unexpected input. Then the page is read without it. */
function extract(markup: string): globalThis.Element | null {
  try {
    const document = new JSDOMParser().parse(markup);
    const reader = new Readability<globalThis.Element>(document, {
      disableJSONLD: true,
      serializer: (node) => node as globalThis.Element,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

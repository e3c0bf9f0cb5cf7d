import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Witness } from './read-markup.ts';
import type { Document, TextNode } from './tree.ts';
import { numberAttribute, witnessCopy, type WitnessCopy } from './witness-copy.ts';

/**
 * Pages beyond this are no articles, or made to keep a program busy. Of 60 news pages that we measured, the largest has
 * 2,487 elements, 32 of them within each other, and 457 nodes in one.
 */
const most = { elements: 15_000, depth: 256, children: 3_000 };

/** Asks Readability which of a page's text is its article. `null` where it finds none, or takes all of the page for it. */
export function askWitness(page: Document): Witness | null {
  const copy = witnessCopy(page, most);
  if (!copy) return null;
  const found = articleTexts(copy);
  if (found.size === 0 || found.size === copy.texts.length) return null;
  return { name: 'Readability', isArticle: (node) => found.has(node) };
}

function articleTexts({ markup, texts }: WitnessCopy): ReadonlySet<TextNode> {
  const elements = extract(markup)?.getElementsByTagName('span') ?? [];
  return new Set(
    Array.from(elements).flatMap((element) => texts[Number(element.getAttribute(numberAttribute) ?? NaN)] ?? []),
  );
}

/** A library that meets what it never met before may throw anything; the page is read without it then. */
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

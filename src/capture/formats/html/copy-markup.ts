import type { Places } from './places.ts';
import { isShown } from './read-layout.ts';
import { attribute, isElement, isText, textOf, walk, type Document, type Element, type TextNode } from './tree.ts';

/** A clean copy of a page's visible markup, for an extraction library. Texts are numbered. */
export interface MarkupCopy {
  /** Every element is closed and all special characters are escaped, so that any parser reads it alike. */
  readonly markup: string;
  /** The page's own text nodes, by number. */
  readonly texts: readonly TextNode[];
}

/** Limits for a page: the number of elements, their depth, and the children of one element. */
export interface Limits {
  readonly elements: number;
  readonly depth: number;
  readonly children: number;
}

/** The attribute that numbers a text. */
export const numberAttribute = 'data-text';

/** The attributes that extraction libraries use. Of a link they only need whether it stays on the page. */
const copiedAttributes: ReadonlySet<string> = new Set(
  'class id role rel itemprop itemscope itemtype aria-hidden aria-modal dir lang'.split(' '),
);

/** Elements without text that extraction libraries use. */
const emptyElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

/** Elements that a page hides from screen readers while a box stands over it. */
const coveredElements: ReadonlySet<string> = new Set(['article', 'body', 'div', 'main', 'section']);

/**
 * Copies the visible part of a page without its boxes, and what a box covers as if it were not there. `null` if it
 * exceeds the limits: a library's time grows faster than the page.
 */
export function copyMarkup(page: Document, most: Limits, { boxes }: Places): MarkupCopy | null {
  const parts: string[] = [];
  const texts: TextNode[] = [];
  let [elements, depth, isTooMuch] = [0, 0, false];
  walk(page, {
    enter: (node) => {
      if (isText(node)) parts.push(copyText(node, texts));
      if (!isElement(node)) return 'childNodes' in node;
      if (!isCopied(node) || isTooMuch || boxes.has(node)) return false;
      elements += 1;
      isTooMuch = elements > most.elements || depth >= most.depth || node.childNodes.length > most.children;
      if (node.tagName === 'title') parts.push(`<title>${escape(textOf(node))}</title>`);
      else parts.push(openingTag(node, boxes.size > 0 && coveredElements.has(node.tagName)));
      if (emptyElements.has(node.tagName) || node.tagName === 'title') return false;
      depth += 1;
      return true;
    },
    leave: (element) => {
      depth -= 1;
      parts.push(`</${safeName(element.tagName)}>`);
    },
  });
  return isTooMuch ? null : { markup: parts.join(''), texts };
}

function isCopied(element: Element): boolean {
  const { tagName } = element;
  return tagName === 'head' || tagName === 'title' || emptyElements.has(tagName) || isShown(element);
}

function copyText(node: TextNode, texts: TextNode[]): string {
  if (node.value.trim() === '') return ' ';
  texts.push(node);
  return `<span ${numberAttribute}="${texts.length - 1}">${escape(node.value)}</span>`;
}

function openingTag(element: Element, isCovered: boolean): string {
  const kept = element.attrs.filter(({ name }) => copiedAttributes.has(name) && !(isCovered && name === 'aria-hidden'));
  const attributes = kept.map(({ name, value }) => ` ${name}="${escape(value)}"`);
  const href = element.tagName === 'a' ? ` href="${attribute(element, 'href').startsWith('#') ? '#x' : '/'}"` : '';
  return `<${safeName(element.tagName)}${attributes.join('')}${href}${emptyElements.has(element.tagName) ? '/' : ''}>`;
}

/** Parsers accept names such as `a"b`; the library need not. */
function safeName(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : 'span';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

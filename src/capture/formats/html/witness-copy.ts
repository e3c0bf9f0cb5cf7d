import { isShown } from './read-layout.ts';
import { attribute, isElement, isText, textOf, walk, type Document, type Element, type TextNode } from './tree.ts';

/** A page's markup as an extraction library wants it, its shown text numbered. */
export interface WitnessCopy {
  /** Every element closed, every character that means something else written as an entity: any parser reads it alike. */
  readonly markup: string;
  /** The page's own nodes, by their number. */
  readonly texts: readonly TextNode[];
}

/** What a page may have: elements in all, elements around one, nodes in one. */
export interface Limits {
  readonly elements: number;
  readonly depth: number;
  readonly children: number;
}

/** The attribute that numbers text. */
export const numberAttribute = 'data-text';

/** What extraction libraries look at. Of an address it is enough whether it stays on the page; it may be long. */
const attributesKept: ReadonlySet<string> = new Set(
  'class id role rel itemprop itemscope itemtype aria-hidden aria-modal dir lang'.split(' '),
);

/** Elements without text of their own which tell an extraction library something. */
const emptyElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

/**
 * Copies what is shown of a page. `null` where it has more than a library made for articles should be given: its time
 * grows faster than the page.
 */
export function witnessCopy(page: Document, most: Limits): WitnessCopy | null {
  const parts: string[] = [];
  const texts: TextNode[] = [];
  let [elements, depth, isTooMuch] = [0, 0, false];
  walk(page, {
    enter: (node) => {
      if (isText(node)) parts.push(copyText(node, texts));
      if (!isElement(node)) return 'childNodes' in node;
      if (!isCopied(node) || isTooMuch) return false;
      elements += 1;
      isTooMuch = elements > most.elements || depth >= most.depth || node.childNodes.length > most.children;
      if (node.tagName === 'title') parts.push(`<title>${escape(textOf(node))}</title>`);
      else parts.push(openingTag(node));
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

function openingTag(element: Element): string {
  const kept = element.attrs.filter(({ name }) => attributesKept.has(name));
  const attributes = kept.map(({ name, value }) => ` ${name}="${escape(value)}"`);
  const href = element.tagName === 'a' ? ` href="${attribute(element, 'href').startsWith('#') ? '#x' : '/'}"` : '';
  return `<${safeName(element.tagName)}${attributes.join('')}${href}${emptyElements.has(element.tagName) ? '/' : ''}>`;
}

/** A parser takes `<a"b>` for an element; no library has to. */
function safeName(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : 'span';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Template = DefaultTreeAdapterTypes.Template;
export type Document = DefaultTreeAdapterTypes.Document;

/** A page whose markup makes a parser write more elements than it has tags. */
export class TooManyElements extends Error {}

/**
 * A tag takes three characters at least, but a parser opens what is left open, such as `<b>`, anew in every paragraph. No
 * real page comes near this; a page made for it would fill the memory.
 */
const elementsBesidesTags = 100_000;

/**
 * Reads HTML as browsers do.
 *
 * @throws {TooManyElements}
 */
export function parsePage(html: string): Document {
  let left = elementsBesidesTags + html.length / 3;
  return parse(html, {
    // Browsers that show text run no scripts: what stands in <noscript> is kept apart either way.
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        left -= 1;
        if (left < 0) throw new TooManyElements();
        return defaultTreeAdapter.createElement(...given);
      },
    },
  });
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

/** An element's attribute; empty where it has none of that name. */
export function attribute(element: Element, name: string): string {
  return attributeOrNull(element, name) ?? '';
}

export function attributeOrNull(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** What a walk tells: an element or other node as it is met, and an element again once all in it was met. */
export interface Visitor {
  /** Whether the walk shall go into an element. Asked of every node. */
  readonly enter: (node: Node) => boolean;
  /** Told of each element that was gone into. */
  readonly leave?: (element: Element) => void;
}

/** Walks a tree in the order of its text, however deep it is. */
export function walk(root: Node, { enter, leave }: Visitor): void {
  const open: { node: Node; next: number }[] = [];
  if (enter(root)) open.push({ node: root, next: 0 });
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = childrenOf(top.node)[top.next];
    top.next += 1;
    if (child === undefined) {
      open.pop();
      if (isElement(top.node)) leave?.(top.node);
    } else if (enter(child)) {
      open.push({ node: child, next: 0 });
    }
  }
}

function childrenOf(node: Node): readonly Node[] {
  if (isElement(node) && isShadowRoot(node)) return defaultTreeAdapter.getTemplateContent(node).childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/**
 * Whether an element holds what its parent shows of itself, as browsers and SingleFile write down a page of web components.
 * What else is in the parent comes behind it here, though a browser may show it in the middle. Source: the HTML Standard,
 * "The template element"; `shadowroot` is its former name.
 */
export function isShadowRoot(element: Element): element is Template {
  return element.tagName === 'template' && /^(?:open|closed)$/i.test(shadowMode(element));
}

function shadowMode(element: Element): string {
  return attributeOrNull(element, 'shadowrootmode') ?? attribute(element, 'shadowroot');
}

const noText = /^(?:script|style|template)$/;

/** The text in an element, with runs of white space as one blank, and without the text of an element in it. */
export function textOf(element: Node, without?: Element): string {
  const parts: string[] = [];
  walk(element, {
    enter: (node) => {
      if (isText(node)) parts.push(node.value);
      if (!isElement(node)) return true;
      if (node.tagName === 'br') parts.push(' ');
      return node !== without && !noText.test(node.tagName);
    },
  });
  return collapse(parts.join(''));
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How far up a tree is looked. */
const farthest = 64;

/** Whether elements of these names stand around an element, the first of them inside the next. */
export function isWithin(element: Element, ...names: readonly string[]): boolean {
  const [left, up] = [[...names], { node: element.parentNode }];
  for (let steps = 0; steps < farthest && up.node !== null && 'parentNode' in up.node && left.length > 0; steps += 1) {
    if (up.node.nodeName === left[0]) left.shift();
    up.node = up.node.parentNode;
  }
  return left.length === 0;
}

import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Template = DefaultTreeAdapterTypes.Template;
export type Document = DefaultTreeAdapterTypes.Document;

/** The parser created far more elements than the page has tags. */
export class TooManyElements extends Error {}

/**
 * A tag takes at least three characters, but parsers reopen unclosed elements such as `<b>` in every paragraph. No real
 * page comes near this limit; a malicious one would fill the memory.
 */
const elementsBesidesTags = 100_000;

/**
 * Parses HTML as browsers do.
 *
 * @throws {TooManyElements}
 */
export function parsePage(html: string): Document {
  let left = elementsBesidesTags + html.length / 3;
  return parse(html, {
    // <noscript> is hidden anyway, so the parser's scripting flag does not matter.
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

/** An element's attribute; empty if it has none. */
export function attribute(element: Element, name: string): string {
  return attributeOrNull(element, name) ?? '';
}

export function attributeOrNull(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Callbacks of a walk. */
export interface Visitor {
  /** Called for every node. Returns whether to visit its children. */
  readonly enter: (node: Node) => boolean;
  /** Called after the children of each element that was entered. */
  readonly leave?: (element: Element) => void;
}

/** Walks a tree in document order. Not recursive, so any depth works. */
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
 * Whether an element holds its parent's shadow root, as browsers and SingleFile serialize it. The parent's other
 * content follows it here, although a browser may slot it in between. Source: the HTML Standard, "The template
 * element"; `shadowroot` is the attribute's former name.
 */
export function isShadowRoot(element: Element): element is Template {
  return element.tagName === 'template' && /^(?:open|closed)$/i.test(shadowMode(element));
}

function shadowMode(element: Element): string {
  return attributeOrNull(element, 'shadowrootmode') ?? attribute(element, 'shadowroot');
}

const noText = /^(?:script|style|template)$/;

/** The text of an element, white space collapsed, without the text of one inner element. */
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

/** Levels searched upwards. */
const farthest = 64;

/** Whether an element is inside elements with these names, the first of them inside the next. */
export function isInside(element: Element, ...names: readonly string[]): boolean {
  const [left, up] = [[...names], { node: element.parentNode }];
  for (let steps = 0; steps < farthest && up.node !== null && 'parentNode' in up.node && left.length > 0; steps += 1) {
    if (up.node.nodeName === left[0]) left.shift();
    up.node = up.node.parentNode;
  }
  return left.length === 0;
}

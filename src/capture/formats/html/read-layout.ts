import type { MarkupBlock } from '../../capture.ts';
import { absoluteAddress } from './address.ts';
import {
  cellElements,
  enclosureOf,
  hiddenElements,
  hidesItself,
  lineEnds,
  markOf,
  preformattedElements,
  regionOf,
} from './elements.ts';
import { nowhere, type Places } from './places.ts';
import { PageWriter, type OpenEnclosure, type OpenMark, type Setting } from './page-writer.ts';
import { attribute, attributeOrNull, isElement, isShadowRoot, isText, walk, type Element, type Node } from './tree.ts';

const plain: Setting = { kind: 'text', level: 0, region: null, inside: [], marks: [], preformatted: false };

/** Levels of lists and quotations that are recorded. Readers' pages show no more. */
const deepestEnclosure = 16;

/**
 * Writes the visible text of a page as a browser's `innerText` does: inline elements in one line, paragraphs separated
 * by an empty line, cells by a tab.
 *
 * @param base what relative addresses are relative to; `null` if unknown
 * @param places the page's article and boxes, if it is a page
 */
export function readLayout(root: Node, base: string | null, places: Places = nowhere): PageWriter {
  const writer = new PageWriter();
  const settings: Setting[] = [places.article ? { ...plain, isInArticle: false } : plain];
  walk(root, {
    enter: (node) => {
      const setting = settings.at(-1) ?? plain;
      if (isText(node)) writer.write(node, setting);
      if (!isElement(node)) return 'childNodes' in node;
      if (!isShown(node)) return false;
      if (node.tagName === 'br') writer.breakLine();
      startElement(writer, node);
      settings.push({ ...settingIn(node, setting, base), ...placeOf(node, setting, places) });
      return true;
    },
    leave: (element) => {
      settings.pop();
      const ends = lineEnds(element.tagName, attribute(element, 'style'));
      if (ends > 0) writer.endBlock(ends);
    },
  });
  writer.endBlock(0);
  return writer;
}

/** Whether a browser shows an element. Scripts and style sheets are not run, so what only they hide counts as shown. */
export function isShown(element: Element): boolean {
  const { tagName } = element;
  if (hiddenElements.has(tagName) && !isShadowRoot(element)) return false;
  if (tagName === 'dialog' && attributeOrNull(element, 'open') === null) return false;
  if (tagName === 'rp' || tagName === 'annotation') return false;
  const hidden = attributeOrNull(element, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return false;
  return !hidesItself(attribute(element, 'style'));
}

function startElement(writer: PageWriter, element: Element): void {
  const ends = lineEnds(element.tagName, attribute(element, 'style'));
  if (ends > 0) writer.endBlock(ends);
  else if (cellElements.has(element.tagName)) writer.nextCell();
}

function settingIn(element: Element, around: Setting, base: string | null): Setting {
  const { tagName } = element;
  const mark = newMark(element, around, base);
  const enclosure = newEnclosure(tagName, around);
  return {
    ...kindOf(element, around),
    region: around.region ?? regionOf(tagName, attribute(element, 'role').toLowerCase()),
    inside: enclosure ? [...around.inside, enclosure] : around.inside,
    marks: mark ? [...around.marks, mark] : around.marks,
    preformatted: around.preformatted || preformattedElements.has(tagName),
  };
}

function placeOf(element: Element, around: Setting, { article, boxes }: Places): Pick<Setting, 'box' | 'isInArticle'> {
  const box = around.box ?? boxes.get(element);
  return { box, isInArticle: element === article ? true : around.isInArticle };
}

function kindOf(element: Element, around: Setting): { kind: MarkupBlock['kind']; level: number } {
  const { tagName } = element;
  const level = headingLevel(element);
  if (level !== null) return { kind: 'heading', level };
  if (isCaption(element)) return { kind: 'caption', level: 0 };
  if (preformattedElements.has(tagName)) return { kind: 'code', level: 0 };
  return around;
}

function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag !== undefined) return Number(tag);
  if (attribute(element, 'role') !== 'heading') return null;
  const level = Number(attribute(element, 'aria-level'));
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

/** A picture's caption. A table's caption is ordinary text. WordPress's classic editor uses `wp-caption-text`. */
function isCaption(element: Element): boolean {
  if (element.tagName === 'figcaption') return true;
  return /(?:^|\s)wp-caption-text(?:\s|$)/.test(attribute(element, 'class'));
}

/** The mark of an element. Nested marks of one kind count once. */
function newMark(element: Element, around: Setting, base: string | null): OpenMark | null {
  const kind = Object.hasOwn(markOf, element.tagName) ? markOf[element.tagName] : undefined;
  if (kind === undefined || around.marks.some((mark) => mark.kind === kind)) return null;
  if (kind === 'code' && around.preformatted) return null;
  if (kind !== 'link') return { kind };
  const href = attributeOrNull(element, 'href');
  if (href === null) return null;
  const address = absoluteAddress(href, base);
  return address === null ? { kind } : { kind, address };
}

function newEnclosure(tagName: string, around: Setting): OpenEnclosure | null {
  const kind = Object.hasOwn(enclosureOf, tagName) ? enclosureOf[tagName] : undefined;
  if (kind === undefined || around.inside.length >= deepestEnclosure) return null;
  if (kind === 'item' && !around.inside.some((outer) => outer.kind === 'list' || outer.kind === 'orderedList')) {
    return null;
  }
  return { kind };
}

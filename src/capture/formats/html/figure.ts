import type { Statement } from '../../capture.ts';
import { attribute, isElement, isWithin, textOf, walk, type Element } from './tree.ts';

/** Words in a class or an `itemprop` of an element that names who made a picture. */
const creditWords = /(?:^|[\s_-])(?:credits?|copyright|copyrightholder|photographer|attribution)(?:$|[\s_-])/i;

/** A figure may hold a film or a table; behind so many of them there is no picture of the article's own. */
const figuresLookedAt = 8;

/** What the first figure of a page's article says: its caption, the credit in it, its picture's address. */
export function readFigure(elements: readonly Element[]): Statement[] {
  const figures = elements.filter((element) => element.tagName === 'figure' && isInArticle(element));
  const figure = figures.slice(0, figuresLookedAt).find((one) => has(one, 'img'));
  if (!figure) return [];
  const [caption] = find(figure, ({ tagName }) => tagName === 'figcaption');
  const [credit] = find(figure, isCredit);
  const [image] = find(figure, ({ tagName }) => tagName === 'img');
  return [
    // A caption's own words: a credit that stands in it is said apart.
    ...(caption ? [{ field: 'caption', value: textOf(caption, credit), from: 'figcaption' } as const] : []),
    ...(credit ? [{ field: 'credit', value: textOf(credit), from: 'figure credit' } as const] : []),
    ...(image ? [{ field: 'image', value: attribute(image, 'src'), from: 'figure img' } as const] : []),
  ];
}

function isCredit(element: Element): boolean {
  const said = `${attribute(element, 'class')} ${attribute(element, 'itemprop')}`;
  return element.tagName !== 'figure' && element.tagName !== 'figcaption' && creditWords.test(said.slice(0, 300));
}

function isInArticle(figure: Element): boolean {
  return isWithin(figure, 'article') || isWithin(figure, 'main');
}

function has(element: Element, tagName: string): boolean {
  return find(element, (inner) => inner.tagName === tagName).length > 0;
}

function find(root: Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, {
    enter: (node) => {
      if (isElement(node) && fits(node)) found.push(node);
      return found.length === 0;
    },
  });
  return found;
}

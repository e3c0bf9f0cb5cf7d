import type { Statement } from '../../capture.ts';
import { attribute, isElement, isInside, textOf, walk, type Element } from './tree.ts';

/** Words in the class or `itemprop` of a picture credit. */
const creditWords = /(?:^|[\s_-])(?:credits?|copyright|copyrightholder|photographer|attribution)(?:$|[\s_-])/i;

/** The first figures may hold a video or a table. A figure after these is not the article's main picture. */
const figuresLookedAt = 8;

/** Reads the first figure in the article: caption, credit and the picture's address. */
export function readFigure(elements: readonly Element[]): Statement[] {
  const figures = elements.filter((element) => element.tagName === 'figure' && isInArticle(element));
  const figure = figures.slice(0, figuresLookedAt).find((one) => has(one, 'img'));
  if (!figure) return [];
  const [caption] = find(figure, ({ tagName }) => tagName === 'figcaption');
  const [credit] = find(figure, isCredit);
  const [image] = find(figure, ({ tagName }) => tagName === 'img');
  return [
    // The caption without a credit inside it.
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
  return isInside(figure, 'article') || isInside(figure, 'main');
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

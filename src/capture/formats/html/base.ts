import { webAddress } from './address.ts';
import { attribute, attributeOrNull, isElement, walk, type Document } from './tree.ts';

/**
 * The base for relative addresses: the page's `<base>`, or else where it was fetched from, or else its canonical
 * address. `null` if there is none.
 */
export function baseOf(document: Document, address: string | null): string | null {
  let [base, canonical] = ['', ''];
  walk(document, {
    enter: (node) => {
      if (!isElement(node)) return true;
      if (node.tagName === 'base') base ||= attribute(node, 'href');
      if (node.tagName === 'link' && attribute(node, 'rel').toLowerCase() === 'canonical') {
        canonical ||= attribute(node, 'href');
      }
      if (attributeOrNull(node, 'property') === 'og:url') canonical ||= attribute(node, 'content');
      return true;
    },
  });
  const page = address ?? webAddress(canonical, null);
  return base === '' ? page : (webAddress(base, page) ?? page);
}

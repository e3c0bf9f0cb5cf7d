import { webAddress } from './address.ts';
import { attribute, attributeOrNull, isElement, walk, type Document } from './tree.ts';

/**
 * What a page's relative addresses are relative to: its `<base>`, else where it was fetched from, else what it says its own
 * address is. `null` where nothing tells.
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

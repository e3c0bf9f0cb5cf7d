import type { Enclosure, Mark } from '../../capture.ts';

/** Elements that a browser does not show, or whose content is not text. */
export const hiddenElements: ReadonlySet<string> = new Set(
  (
    'applet area audio base basefont canvas datalist embed frame frameset head iframe img input link meta noembed noframes ' +
    'noscript object param picture progress meter rp script source style svg template textarea title track video'
  ).split(' '),
);

/** Elements that start on a new line. Source: the HTML Standard, 15.3, "Rendering". */
const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre ' +
    'search section select summary table tbody tfoot thead tr ul xmp'
  ).split(' '),
);

/** Elements that preserve white space. */
export const preformattedElements: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/** Cells of a row share a line. */
export const cellElements: ReadonlySet<string> = new Set(['td', 'th']);

/** The mark for each inline element. */
export const markOf: Readonly<Record<string, Mark['kind']>> = {
  a: 'link',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
};

export const enclosureOf: Readonly<Record<string, Enclosure['kind']>> = {
  blockquote: 'quote',
  ul: 'list',
  menu: 'list',
  dir: 'list',
  ol: 'orderedList',
  li: 'item',
};

const navigationRoles: ReadonlySet<string> = new Set(['navigation', 'menu', 'menubar', 'tablist', 'toolbar']);
const controlElements: ReadonlySet<string> = new Set(['button', 'select', 'label', 'output', 'legend', 'search']);
const controlRoles: ReadonlySet<string> = new Set(['button', 'search', 'searchbox', 'switch', 'checkbox', 'combobox']);

/** The part of the page that an element is, if it cannot hold an article. */
export function regionOf(name: string, role: string): 'navigation' | 'control' | null {
  if (name === 'nav' || navigationRoles.has(role)) return 'navigation';
  return controlElements.has(name) || controlRoles.has(role) ? 'control' : null;
}

/**
 * The line breaks that `innerText` puts around an element: two for a paragraph, one for another block, none for an
 * inline element. Source: the HTML Standard, "The innerText getter".
 */
export function lineEnds(name: string, style: string): 0 | 1 | 2 {
  const display = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (display?.startsWith('inline')) return 0;
  if (name === 'p') return 2;
  return blockElements.has(name) || /^(?:block|flex|grid|list-item|table)$/.test(display ?? '') ? 1 : 0;
}

/** Whether an element's own style hides it. */
export function hidesItself(style: string): boolean {
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style);
}

import { attribute, attributeOrNull, isElement, textOf, walk, type Document, type Element } from './tree.ts';

/** A box over or beside the page: one on consent by its name, or any dialog. */
export type Box = 'consent' | 'dialog';

/** Where a page's parts are, by their elements. */
export interface Places {
  /** The page's only article; `null` if it has none or several. */
  readonly article: Element | null;
  /** What is a box. What holds an article is none. */
  readonly boxes: ReadonlyMap<Element, Box>;
}

/** A text without an article element and boxes. */
export const nowhere: Places = { article: null, boxes: new Map() };

/** Finds the article and the boxes of a page. */
export function placesOf(document: Document): Places {
  const articles: Element[] = [];
  const holders = new Set<unknown>();
  const boxes = new Map<Element, Box>();
  const headlines: Element[] = [];
  let title = '';
  let depth = 0;
  walk(document, {
    enter: (node) => {
      if (!isElement(node)) return 'childNodes' in node;
      if (node.tagName === 'title' && title === '') title = textOf(node).toLowerCase();
      if (node.tagName === 'h1') headlines.push(node);
      const box = boxOf(node);
      if (box) boxes.set(node, box);
      if (isArticle(node) || node.tagName === 'main') addHolders(node, holders);
      if (!isArticle(node)) return true;
      if (depth === 0) articles.push(node);
      depth += 1;
      return true;
    },
    leave: (node) => {
      if (isArticle(node)) depth -= 1;
    },
  });
  for (const headline of headlines.slice(0, mostHeadlines)) {
    const words = textOf(headline).toLowerCase();
    if (words.length >= shortestHeadline && title.includes(words)) addHolders(headline, holders);
  }
  for (const element of boxes.keys()) if (holders.has(element)) boxes.delete(element);
  return { article: articles.length === 1 ? (articles[0] ?? null) : null, boxes };
}

/** A page with more is a list. */
const mostHeadlines = 8;

/** In characters. A shorter one stands in a title by chance. */
const shortestHeadline = 12;

function isArticle(element: Element): boolean {
  return element.tagName === 'article' || attribute(element, 'role') === 'article';
}

/** Adds an element and all around it. Each element is added once, so this takes linear time. */
function addHolders(element: Element, holders: Set<unknown>): void {
  for (let up: unknown = element; isParent(up) && !holders.has(up); up = up.parentNode) holders.add(up);
}

function isParent(node: unknown): node is { readonly parentNode: unknown } {
  return typeof node === 'object' && node !== null && 'parentNode' in node;
}

function boxOf(element: Element): Box | null {
  const { tagName } = element;
  if (tagName === 'html' || tagName === 'body') return null;
  if (isConsentBox(element)) return 'consent';
  const role = attribute(element, 'role').toLowerCase();
  const isDialog = tagName === 'dialog' || role === 'dialog' || role === 'alertdialog';
  return isDialog || attributeOrNull(element, 'aria-modal') === 'true' ? 'dialog' : null;
}

/** Names that consent boxes have, whole words of an `id` or a class: what it is about, then what it is. */
const consentName =
  /(?:^|[_-])(?:(?:eu|site|page|global|gdpr|privacy|data)[_-]?)?(?:cookies?|consent|gdpr|dsgvo|rgpd|ccpa|privacy)[_-]?(?:law|policy|consent|control|settings|cookies?|gdpr|privacy)?[_-]?(?:banner|bar|notices?|notification|box|pop-?up|modal|dialog|overlay|warning|info|message|msg|wall|layer|disclaimer|alert|hint|hinweis|container|wrapper|manager|prompt|root|ui|sheet|disclosure)$/;
const consentVendor =
  /^(?:cookies?|consent|gdpr|cookie-?law|onetrust(?:-.{1,30})?|didomi-(?:host|popup|notice)|usercentrics-(?:root|cmp-ui)|cybotcookiebotdialog|qc-cmp2?-.{1,20}|sp_message_container_\w{1,12}|truste-consent-.{1,20}|borlabs-?cookie(?:box)?|cmplz-.{1,24}|cky-.{1,24}|klaro|cc-window|cc-banner|cc_banner|fc-consent-root|fc-dialog-.{1,20}|iubenda-cs-.{1,20}|osano-cm-.{1,20}|moove_gdpr_.{1,30}|tarteaucitron.{0,20}|axeptio_.{1,20}|cmpbox\d?|cmpwrapper|evidon-.{1,20}|_evidon.{0,20}|termly-.{1,24}|gdpr-?(?:lightbox|consent-tool.{0,10}))$/;

function isConsentBox(element: Element): boolean {
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`.trim().toLowerCase();
  if (names === '') return false;
  return names
    .split(/\s+/, mostNames)
    .some((name) => name.length <= longestName && (consentName.test(name) || consentVendor.test(name)));
}

const mostNames = 20;
const longestName = 60;

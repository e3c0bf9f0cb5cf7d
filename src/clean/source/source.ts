import type { Field } from '../article.ts';
import { firstStatement, textSpan, type Block, type Draft } from '../draft.ts';
import { relatedRules } from '../related/related-rules.ts';
import { wordsKey } from '../../text/words.ts';
import { addressIn } from '../address/page-address.ts';
import { selfMentionIn, titleMentionIn } from './self-mentions.ts';

export const sourceReasons = {
  pointers: {
    id: 'source/pointers-name-it',
    reason: 'Not stated: inferred from pointers to other articles that name the site they are on.',
  },
  appeared: { id: 'source/first-appeared', reason: 'The capture says where the article first appeared.' },
  mentions: {
    id: 'source/names-itself',
    reason: 'Not stated: inferred from lines that name the site they are on.',
  },
  title: {
    id: 'source/behind-headline',
    reason: 'Not stated: inferred from the name that the page’s title has behind the headline.',
  },
  address: { id: 'source/of-address', reason: 'The site of the page’s own address.' },
  copyright: {
    id: 'source/copyright-notice',
    reason: 'Not stated: inferred from the copyright notice, which names who publishes the site.',
  },
} as const;

/** Where the article was published, as far as the capture shows. */
export function findSource(draft: Draft): Field | null {
  const host = fromAddress(draft);
  const holder = fromCopyright(draft);
  // A name that fits the address says more than the address; a publisher of many sites says less.
  const last = holder && (!host || isNamedIn(host.value, holder.value)) ? holder : host;
  return fromPointers(draft) ?? firstAppeared(draft) ?? fromTitle(draft) ?? fromMentions(draft) ?? last;
}

/** The host of the page's own address: in the text, or else stated. */
function fromAddress(draft: Draft): Field | null {
  const block = draft.blocks.find(({ role }) => role === 'address');
  const stated = firstStatement(draft, 'address');
  const { hostname } = URL.parse((block ? addressIn(block.text)?.value : stated?.value) ?? '') ?? { hostname: '' };
  if (!hostname.includes('.')) return null;
  const found = { value: hostname.replace(/^www\./, ''), inferred: false, ...reasonFor('address') };
  if (block) return { ...found, ...textSpan(block, draft) };
  return { ...found, start: 0, end: 0, ...(stated && { from: stated.from }) };
}

const legalForm = /,?\s(?:inc|llc|ltd|limited|gmbh|ag|s\.?a|corp|co|media|group)\.?$/i;

/** Whether a host contains a name's letters or initials. */
function isNamedIn(host: string, name: string): boolean {
  const own = name
    .replace(legalForm, '')
    .replace(/^the\s/i, '')
    .toLowerCase();
  const initials = own.replace(/([\p{L}\p{N}])[\p{L}\p{N}]*/gu, '$1').replace(/[^\p{L}\p{N}]/gu, '');
  const letters = own.replace(/[^\p{L}\p{N}]/gu, '');
  return (
    letters !== '' && (host.replace(/[^\p{L}\p{N}]/gu, '').includes(letters) || host.split('.').includes(initials))
  );
}

/** The site's name after the headline in the page's title: "Council keeps the old bridge | Example News". */
function fromTitle(draft: Draft): Field | null {
  const found = titleMentionIn(draft);
  return found && { ...evidence(draft, found), inferred: true, ...reasonFor('title') };
}

/** The site's name in lines around the article, by at least two different phrases. */
function fromMentions(draft: Draft): Field | null {
  const found = selfMentionIn(draft);
  if (!found) return null;
  const { rule, reason } = reasonFor('mentions');
  const quoted = found.quotes.map((quote) => `“${quote}”`).join(', ');
  return { ...evidence(draft, found), inferred: true, rule, reason: `${reason} They say ${quoted}.` };
}

interface Named {
  readonly block: Block;
  readonly site: string;
}

/** The site that the capture's pointers name most often; the first one on a tie. */
function fromPointers(draft: Draft): Field | null {
  const named = draft.blocks.flatMap((block) => {
    const rule = relatedRules.find(({ id }) => id === block.rule);
    const site = rule?.pattern.exec(block.text)?.groups?.['source'];
    return site === undefined ? [] : [{ block, site: site.toLowerCase() }];
  });
  const times = Map.groupBy(named, ({ site }) => site);
  const most = [...times.values()].reduce<Named[]>((a, b) => (b.length > a.length ? b : a), [])[0];
  return most ? { ...evidence(draft, most), inferred: true, ...reasonFor('pointers') } : null;
}

const appeared =
  /^(?:this|the) (?:article|story|post|piece|column) (?:(?:was )?(?:originally|first) (?:appeared|published|ran)|(?:appeared|was published|ran) (?:originally|first)) (?:on|in|at|by) (?<site>[\p{L}\d][^,;:!?()]{1,40}?)[.,]?$/iu;

/** "This article first appeared on Example News." */
function firstAppeared(draft: Draft): Field | null {
  for (const block of draft.blocks) {
    const site = block.text.length < 120 ? appeared.exec(block.text)?.groups?.['site'] : undefined;
    if (site !== undefined && !/\d{4}/.test(site)) {
      return { ...evidence(draft, { block, site }), inferred: false, ...reasonFor('appeared') };
    }
  }
  return null;
}

const name = String.raw`(?!All\b|Privacy\b|Terms\b|Copyright\b)[\p{Lu}\d][^\s.|•·,;:()©]{0,24}(?:\.(?:com|org|net|[a-z]{2}))?(?:\s(?:of|and|the|for|&|[\p{Lu}\d][^\s.|•·,;:()©]{0,24})){0,5}`;
const holder = new RegExp(
  String.raw`^(?:[Cc]opyright|COPYRIGHT|©|\([cC]\)|\s){1,6}(?:(?:19|20)\d\d\s?[-–]\s?)?(?:(?:19|20)\d\d|present),?\s{1,3}(?:by\s)?(?<site>${name})(?:[.,|•·;]|\s[-–|•·]|\s(?:[Aa]ll|ALL) |\s(?:unless|or|and its)\s|$)`,
  'u',
);

/** The holder in the page's copyright notices, if all name the same. */
function fromCopyright(draft: Draft): Field | null {
  const named = draft.blocks.flatMap((block) => {
    const site = block.rule === 'furniture/copyright-notice' ? holder.exec(block.text)?.groups?.['site'] : undefined;
    return site === undefined || !/^[\p{Lu}\d]/u.test(site)
      ? []
      : [{ block, site: site.replace(/\s(?:all rights.*|the|of|and|for|&)$/i, '') }];
  });
  const [first] = named;
  if (!first || new Set(named.map(({ site }) => wordsKey(site))).size > 1) return null;
  return { ...evidence(draft, first), inferred: true, ...reasonFor('copyright') };
}

function evidence(draft: Draft, { block, site }: Named) {
  return { value: site, ...textSpan(block, draft) };
}

function reasonFor(kind: keyof typeof sourceReasons): { rule: string; reason: string } {
  const { id: rule, reason } = sourceReasons[kind];
  return { rule, reason };
}

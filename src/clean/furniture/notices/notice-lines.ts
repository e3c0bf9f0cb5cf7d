import type { Block, Draft } from '../../draft.ts';
import { countHits, findHits, findWords, type Beginnings, type Concept, type Found, type Hit } from './find-words.ts';
import { noticeButtons } from './notice-buttons.ts';
import { noticeKinds, noticePart, type NoticeKind, type Needs } from './notice-kinds.ts';
import { plainWords } from './plain-words.ts';

/** A block that no rule has labelled, or one that is known to be a notice, and what it speaks of. */
export interface Line {
  readonly block: Block;
  /** The block's index in the draft. */
  readonly index: number;
  readonly words: number;
  readonly found: Found;
  /** The kind of notice that it may be. */
  readonly kind: NoticeKind | undefined;
  /** Whether a button stands right below it: a line that reads like one, or one of a form. */
  readonly isAboveButton: boolean;
  /** Whether it is a notice only because of what that button says. */
  readonly isByButton: boolean;
}

/** Reads the lines of a draft. */
export function linesOf({ blocks }: Draft): Line[] {
  const beginnings: Beginnings = new Map();
  return blocks.flatMap((block, index) => {
    const known = knownKinds.get(block.rule);
    if (block.role !== null && !known) return [];
    const read = readWords(block.text, beginnings);
    const own = known ?? kindOf(read, ({ needs }) => needs);
    const next = blocks[index + 1];
    const byButton = !own && next && isButton(next) ? kindOf(read, ({ aboveButton = [] }) => aboveButton) : undefined;
    const { words, found } = read;
    const isAboveButton = next !== undefined && (isButton(next) || next.part?.region === 'control');
    return [{ block, index, words, found, kind: own ?? byButton, isAboveButton, isByButton: byButton !== undefined }];
  });
}

/** Rules of other tables, and of the markup, that label notices of a kind. */
const knownKinds: ReadonlyMap<string | null, NoticeKind | undefined> = new Map(
  Object.entries({
    'furniture/cookie-note': 'furniture/consent-notice',
    'furniture/in-consent-box': 'furniture/consent-notice',
    'furniture/newsletter-prompt': 'furniture/newsletter-offer',
  }).map(([rule, kind]) => [rule, noticeKinds.find(({ id }) => id === kind)]),
);

const ids: ReadonlySet<string | null> = new Set([
  ...[...noticeKinds, noticePart].map(({ id }) => id),
  ...knownKinds.keys(),
  'furniture/in-dialog',
]);

/** Whether a block was labelled as a notice or as a part of one. */
export function isNotice({ rule }: Block): boolean {
  return ids.has(rule);
}

/** The kind of notice that a text is by its own words. */
export function noticeKindOf(text: string): NoticeKind | undefined {
  return kindOf(readWords(text, new Map()), ({ needs }) => needs);
}

/** Whether a block is what the button of a notice says. */
export function isButton({ text }: Block): boolean {
  return text.length <= longestButton && noticeButtons.has(plainWords(text).words.join(' '));
}

/** In characters. */
const longestButton = 60;

/** Whether a block is a button to agree, to refuse or to choose. */
export function isConsentButton(block: Block): boolean {
  return isButton(block) && (/^ok(?:ay)?$/i.test(block.text) || has(findWords(block.text), 'consent'));
}

/** Whether a text speaks of something. */
export function has(found: Found, concept: Concept): boolean {
  return (found[concept] ?? 0) > 0;
}

/** Whether a text speaks to the reader, or of its own site. */
export function addresses(found: Found): boolean {
  return has(found, 'self') || has(found, 'reader');
}

/** Whether a text has somebody's words in quotation marks. A shorter quotation is the name of a button. */
export function hasQuotation(text: string): boolean {
  return /“[^”]{40}|«[^»]{40}|„[^“]{40}|"[^"]{40,200}"|「[^」]{20}/.test(text);
}

interface Words {
  readonly text: string;
  readonly words: number;
  readonly hits: readonly Hit[];
  readonly found: Found;
}

/** In characters. A text that is longer or shorter is no notice. */
const [shortest, longest] = [6, 2_400];

function readWords(text: string, beginnings: Beginnings): Words {
  if (text.length < shortest || text.length > longest) return { text, words: 0, hits: [], found: {} };
  const plain = plainWords(text);
  const hits = findHits(plain, beginnings);
  return { text, words: plain.count, hits, found: countHits(hits) };
}

function kindOf(
  { text, words, hits, found }: Words,
  needsOf: (kind: NoticeKind) => readonly Needs[],
): NoticeKind | undefined {
  if (hits.length === 0 || hasQuotation(text)) return undefined;
  return noticeKinds.find((kind) => {
    if (words > kind.longest || kind.without.some((concept) => has(found, concept))) return false;
    return needsOf(kind).some((needs) => meets(found, needs) && standTogether(hits, needs, kind.within));
  });
}

/** The parts of all needs: every line is held against each of them. */
const partsOf = new Map(
  noticeKinds
    .flatMap(({ needs, aboveButton = [] }) => [...needs, ...aboveButton])
    .map((needs) => [needs, Object.entries(needs) as [Concept, number][]]),
);

function meets(found: Found, needs: Needs): boolean {
  return partsOf.get(needs)?.every(([concept, count]) => (found[concept] ?? 0) >= count) ?? false;
}

/** Whether what is needed stands within so many words. */
function standTogether(hits: readonly Hit[], needs: Needs, within: number): boolean {
  const needed = hits.filter(({ concept }) => needs[concept] !== undefined);
  return needed.some(({ at }) => {
    const near = needed.filter((hit) => hit.at >= at && hit.at < at + within);
    return meets(countHits(near), needs);
  });
}

import { isBetween, type Run } from '../body/heaviest-run.ts';
import type { Block, Draft } from '../draft.ts';
import { headlinePart } from '../headline/headline-part.ts';
import { ownAddressLabel } from '../fields/field-labels.ts';
import { wordyAbove, wordyBelow } from '../fields/field-lines.ts';
import { headlineAgreement } from './headline-in-address.ts';
import { addressIn, addressKey, mayBeArticle, type AddressLine } from './page-address.ts';
import { sourceAgreement, type Agreement } from '../source/source-in-address.ts';
import { sourceOf } from '../source/source.ts';

/** What shows that an address is that of the page it stands on. */
export type AddressSign = 'labelled' | 'printed' | 'namesHeadline' | 'ofSource';

/** The block that holds the page's own address. */
export interface FoundAddress {
  readonly index: number;
  readonly sign: AddressSign;
  /** The address as comparisons see it. */
  readonly key: string;
}

interface Candidate extends AddressLine {
  readonly index: number;
  /** The address as comparisons see it. */
  readonly key: string;
  /** Whether the model takes the block for the article's. */
  readonly isBody: boolean;
  /** Whether it is on the site that the capture names as its source. */
  readonly source: Agreement;
}

/** Finds the captured page's own address; `null` where none is sure to be it, or where two may be. */
export function findAddress(draft: Draft): FoundAddress | null {
  const candidates = candidatesOf(draft);
  if (candidates.length === 0) return null;
  const signOf = signsOf(draft, isOne(candidates.filter(isOfSource)));
  const found = candidates.flatMap((candidate) => {
    const sign = signOf(candidate);
    return sign ? [{ ...candidate, sign }] : [];
  });
  const own = isOne(found) ? found : found.filter(isOfSource);
  return isOne(own) ? (own[0] ?? null) : null;
}

function isOne(candidates: readonly Candidate[]): boolean {
  return new Set(candidates.map(({ key }) => key)).size === 1;
}

function isOfSource({ source }: Candidate): boolean {
  return source === 'same';
}

/** The lines that are an address which may be an article's. */
function candidatesOf(draft: Draft): Candidate[] {
  const sourceOfAddress = sourceAgreement(sourceOf(draft)?.value);
  return draft.blocks.flatMap(({ role, text }, index) => {
    const address = role === null || role === 'furniture' ? addressIn(text) : null;
    if (!address || !mayBeArticle(address.value)) return [];
    const isBody = role === null && (draft.body[index]?.isBody ?? false);
    return [{ ...address, index, isBody, key: addressKey(address.value), source: sourceOfAddress(address.value) }];
  });
}

/**
 * Tells by what sign an address is the page's own, if by any: a wrong address is worse than none. What stands amid the article
 * is the article's. A place alone is no sign, for other pages' addresses stand in every place where a page's own does.
 */
function signsOf(draft: Draft, isOnlyOfSource: boolean): (candidate: Candidate) => AddressSign | null {
  const edges = edgesOf(draft);
  const headlineOf = headlineAgreement(headlineIn(draft));
  return (candidate) => {
    const { index, label, isPrinted, isBody, value, source } = candidate;
    if (isBody ? !isEdge(edges.body, index) : isBetween(draft.run, index) && !isPrinted) return null;
    if (isPrinted) return 'printed';
    if (label === 'own' || ownAddressLabel.test(draft.blocks[wordyAbove(draft, index)]?.text ?? '')) return 'labelled';
    const headline = headlineOf(value);
    if (source === 'other' || headline === 'other') return null;
    if (headline === 'same') return 'namesHeadline';
    const stands = isEdge(edges.page, index) || (!isBody && (label === 'source' || isBesideHeadline(draft, index)));
    return isOnlyOfSource && source === 'same' && stands ? 'ofSource' : null;
  };
}

function headlineIn({ blocks }: Draft): string {
  const block = blocks.find(({ role }) => role === 'headline');
  if (!block) return '';
  const { start, end } = headlinePart(block);
  return block.text.slice(start, end);
}

function isBesideHeadline(draft: Draft, index: number): boolean {
  const beside = [wordyAbove(draft, index), wordyBelow(draft, index)];
  return beside.some((at) => draft.blocks[at]?.role === 'headline');
}

/** The first and the last block of a page that say anything, and those of its article's body. */
function edgesOf({ blocks, body }: Draft): Record<'page' | 'body', Run> {
  const between = (is: (block: Block, index: number) => boolean) => ({
    first: blocks.findIndex(is),
    last: blocks.findLastIndex(is),
  });
  return {
    page: between(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    body: between(({ role }, index) => role === null && (body[index]?.isBody ?? false)),
  };
}

function isEdge({ first, last }: Run, index: number): boolean {
  return index === first || index === last;
}

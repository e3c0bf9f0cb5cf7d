import { isBetween, type Run } from '../body/heaviest-run.ts';
import type { Block, Draft } from '../draft.ts';
import { headlinePart } from '../headline/headline-part.ts';
import { ownAddressLabel } from '../fields/field-labels.ts';
import { wordyAbove, wordyBelow } from '../fields/field-lines.ts';
import { headlineAgreement } from './headline-in-address.ts';
import { addressIn, addressKey, mayBeArticle, type AddressLine } from './page-address.ts';
import { sourceAgreement, type Agreement } from '../source/source-in-address.ts';
import { findSource } from '../source/source.ts';

/** The evidence that an address is the page's own. */
export type AddressSign = 'labelled' | 'printed' | 'namesHeadline' | 'ofSource';

/** The block with the page's own address. */
export interface FoundAddress {
  readonly index: number;
  readonly sign: AddressSign;
  /** The normalized address, for comparison. */
  readonly key: string;
}

interface Candidate extends AddressLine {
  readonly index: number;
  /** The normalized address, for comparison. */
  readonly key: string;
  /** Whether the body model assigns the block to the article. */
  readonly isBody: boolean;
  /** Whether it is on the site that the capture names as its source. */
  readonly source: Agreement;
}

/** Finds the page's own address; `null` if none is certain, or if there are two. */
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

/** The lines that are an address which an article may have. */
function candidatesOf(draft: Draft): Candidate[] {
  const sourceOfAddress = sourceAgreement(findSource(draft)?.value);
  return draft.blocks.flatMap(({ role, text }, index) => {
    const address = role === null || role === 'furniture' ? addressIn(text) : null;
    if (!address || !mayBeArticle(address.value)) return [];
    const isBody = role === null && (draft.body[index]?.isBody ?? false);
    return [{ ...address, index, isBody, key: addressKey(address.value), source: sourceOfAddress(address.value) }];
  });
}

/**
 * Finds the evidence that a candidate is the page's own address, if any: a wrong address is worse than none. An address
 * within the article belongs to the article. Position alone is no evidence, since other pages' addresses stand in all
 * the same places.
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

/** The first and last block with words, of the page and of the article's body. */
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

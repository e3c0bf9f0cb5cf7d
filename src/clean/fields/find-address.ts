import { isBetween } from '../body/heaviest-run.ts';
import type { Draft } from '../draft.ts';
import { words } from '../words.ts';
import { addressLabel } from './field-labels.ts';
import { wordyAbove, wordyBelow } from './field-lines.ts';
import { addressKey, pageAddressIn, type PageAddress } from './page-address.ts';
import { sourceOf } from './source.ts';

/** What shows that an address is that of the page it stands on. */
export type AddressSign = 'labelled' | 'printed' | 'namesHeadline' | 'besideHeadline' | 'atEdge';

/** The block that holds the page's own address. */
export interface FoundAddress {
  readonly index: number;
  readonly sign: AddressSign;
}

interface Candidate extends PageAddress {
  readonly index: number;
  readonly key: string;
}

/** Finds the captured page's own address; `null` where none is sure to be it, or where two may be. */
export function findAddress(draft: Draft): FoundAddress | null {
  const candidates = candidatesOf(draft);
  const isOnly = new Set(candidates.map(({ key }) => key)).size === 1;
  const found = candidates.flatMap((candidate) => {
    const sign = signOf(draft, candidate) ?? (isOnly ? edgeSign(draft, candidate) : null);
    return sign ? [{ ...candidate, sign }] : [];
  });
  const own = new Set(found.map(({ key }) => key)).size > 1 ? found.filter(isOfSource(draft)) : found;
  const [first] = own;
  return first && own.every(({ key }) => key === first.key) ? first : null;
}

/** The addresses that stand outside of the body. */
function candidatesOf({ blocks, body, run }: Draft): Candidate[] {
  return blocks.flatMap(({ role, text }, index) => {
    const isOpen = role === 'furniture' || (role === null && !body[index]?.isBody);
    const address = isOpen ? pageAddressIn(text) : null;
    if (!address || (isBetween(run, index) && !address.isPrinted)) return [];
    return [{ ...address, index, key: addressKey(address.value) }];
  });
}

function signOf(draft: Draft, { index, isLabelled, isPrinted, value }: Candidate): AddressSign | null {
  const above = draft.blocks[wordyAbove(draft, index)];
  const below = draft.blocks[wordyBelow(draft, index)];
  if (isLabelled || (above && addressLabel.test(above.text))) return 'labelled';
  if (isPrinted) return 'printed';
  if (namesHeadline(draft, value)) return 'namesHeadline';
  return above?.role === 'headline' || below?.role === 'headline' ? 'besideHeadline' : null;
}

function edgeSign(draft: Draft, { index }: Candidate): AddressSign | null {
  return wordyAbove(draft, index) === -1 || wordyBelow(draft, index) === -1 ? 'atEdge' : null;
}

/** An address is made from a headline where it has half of its words, and no fewer than this. */
const fewestWords = 3;

function namesHeadline({ blocks }: Draft, value: string): boolean {
  const headline = blocks.find(({ role }) => role === 'headline');
  if (!headline) return false;
  const { pathname } = new URL(value);
  const named = new Set(words(decode(pathname)).map(({ key }) => key));
  const wanted = new Set(words(headline.text).map(({ key }) => key.replace(/'s$/, '')));
  const shared = wanted.intersection(named).size;
  return shared >= fewestWords && shared >= wanted.size / 2;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether an address is on the site that the capture names as its source. */
function isOfSource(draft: Draft): (candidate: Candidate) => boolean {
  const source = sourceOf(draft)
    ?.value.toLowerCase()
    .replace(/[^\p{L}\p{N}.]/gu, '');
  return ({ value }) => {
    const host = new URL(value).hostname.replace(/^www\./, '');
    return source !== undefined && (host === source || host.split('.')[0] === source);
  };
}

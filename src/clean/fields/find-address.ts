import { isBetween, type Run } from '../body/heaviest-run.ts';
import type { Block, Draft } from '../draft.ts';
import { words } from '../words.ts';
import { ownAddressLabel } from './field-labels.ts';
import { wordyAbove, wordyBelow } from './field-lines.ts';
import { addressIn, addressKey, mayBeArticle, type AddressLine } from './page-address.ts';
import { sourceOf } from './source.ts';

/** What shows that an address is that of the page it stands on. */
export type AddressSign = 'labelled' | 'printed' | 'namesHeadline' | 'besideHeadline' | 'atEdge' | 'source';

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
}

/** Finds the captured page's own address; `null` where none is sure to be it, or where two may be. */
export function findAddress(draft: Draft): FoundAddress | null {
  const candidates = candidatesOf(draft);
  if (candidates.length === 0) return null;
  const signOf = signsOf(draft, new Set(candidates.map(({ key }) => key)).size === 1);
  const found = candidates.flatMap((candidate) => {
    const sign = signOf(candidate);
    return sign ? [{ ...candidate, sign }] : [];
  });
  const own = new Set(found.map(({ key }) => key)).size > 1 ? found.filter(isOfSource(draft)) : found;
  const [first] = own;
  return first && own.every(({ key }) => key === first.key) ? first : null;
}

/** The lines that are an address which may be an article's. */
function candidatesOf({ blocks, body }: Draft): Candidate[] {
  return blocks.flatMap(({ role, text }, index) => {
    const address = role === null || role === 'furniture' ? addressIn(text) : null;
    if (!address || !mayBeArticle(address.value)) return [];
    const isBody = role === null && (body[index]?.isBody ?? false);
    return [{ ...address, index, isBody, key: addressKey(address.value) }];
  });
}

/** Tells by what sign an address is the page's own, if by any. What stands amid the article is the article's. */
function signsOf(draft: Draft, isOnly: boolean): (candidate: Candidate) => AddressSign | null {
  const { blocks, run } = draft;
  const edges = edgesOf(draft);
  const namesHeadline = headlineTest(blocks);
  return ({ index, label, isPrinted, isBody, value }) => {
    const [above, below] = [blocks[wordyAbove(draft, index)], blocks[wordyBelow(draft, index)]];
    if (isBody ? !isEdge(edges.body, index) : isBetween(run, index) && !isPrinted) return null;
    if (isPrinted) return 'printed';
    if (label === 'own' || ownAddressLabel.test(above?.text ?? '')) return 'labelled';
    if (namesHeadline(value)) return 'namesHeadline';
    if (!isBody && (above?.role === 'headline' || below?.role === 'headline')) return 'besideHeadline';
    if (isOnly && isEdge(edges.page, index)) return 'atEdge';
    return isOnly && !isBody && label === 'source' ? 'source' : null;
  };
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

/** An address is made from a headline where it has half of its words, and no fewer than this. */
const fewestWords = 3;

function headlineTest(blocks: readonly Block[]): (address: string) => boolean {
  const headline = blocks.find(({ role }) => role === 'headline')?.text ?? '';
  const wanted = new Set(words(headline).map(({ key }) => key.replace(/'s$/, '')));
  return (address) => {
    const named = new Set(words(decoded(new URL(address).pathname)).map(({ key }) => key));
    const shared = wanted.intersection(named).size;
    return shared >= fewestWords && shared >= wanted.size / 2;
  };
}

function decoded(path: string): string {
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
    const { hostname } = new URL(value);
    return (
      source !== undefined && [hostname.replace(/^www\./, ''), ...hostname.split('.').slice(0, -1)].includes(source)
    );
  };
}

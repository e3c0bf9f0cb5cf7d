import type { Draft } from '../draft.ts';
import { wordsKey } from '../../text/words.ts';
import { partsOf } from './parts.ts';

/** No real page states its headline in more ways. */
const mostStatements = 10;

/**
 * The block with the stated headline, headings first; or else the page's only first-level heading. `undefined` if there
 * is none.
 */
export function statedHeadline({ blocks, statements, run }: Draft): number | undefined {
  const open = blocks.flatMap((block, index) => (block.role === null ? [{ ...block, index }] : []));
  const stated = statements.filter(({ field }) => field === 'headline').slice(0, mostStatements);
  if (stated.length === 0 && !open.some(({ part }) => part)) return undefined;
  const end = run ? run.last : blocks.length;
  const candidates = open.filter(({ index, text }) => index <= end && text.length <= longestHeadline);
  const keyed = candidates.map(({ index, text, part }) => ({ index, key: wordsKey(text), isHeading: isHeading(part) }));
  for (const key of stated.flatMap(({ value }) => keysOf(value))) {
    const same = keyed.filter((block) => block.key === key);
    const found = same.find((block) => block.isHeading) ?? same[0];
    if (found) return found.index;
  }
  const [first, ...others] = open.filter(({ part, index }) => part?.level === 1 && index <= end);
  return first && others.length === 0 ? first.index : undefined;
}

/** In characters. Longer lines are paragraphs. */
const longestHeadline = 300;

function isHeading(part: { readonly kind: string } | undefined): boolean {
  return part?.kind === 'heading';
}

/** The words of a stated headline, and of its parts if it has the site's name. */
function keysOf(value: string): string[] {
  const keys = partsOf(value).map(({ start, end }) => wordsKey(value.slice(start, end)));
  return keys.filter((key) => key !== '');
}

import { label, type Block, type Step } from '../draft.ts';
import { endsLikeSentence, looksLikeProse } from '../../text/prose.ts';
import type { Reason } from '../rule.ts';
import { countWords } from '../../text/words.ts';

export const proseReasons = {
  standfirst: { id: 'standfirst/first-paragraph', role: 'standfirst', reason: 'The article’s first paragraph.' },
  paragraph: {
    id: 'paragraph/in-article',
    role: 'paragraph',
    reason: 'More like a part of the article than like furniture, by itself and by what stands around it.',
  },
  subheading: {
    id: 'subheading/short-line',
    role: 'subheading',
    reason: 'A short line of the article without a stop, before a paragraph.',
  },
  heading: { id: 'subheading/marked', role: 'subheading', reason: 'A heading of the article, by the page’s markup.' },
  quote: { id: 'quote/marked', role: 'quote', reason: 'A quotation set apart, by the page’s markup.' },
  outside: {
    id: 'furniture/outside-article',
    role: 'furniture',
    reason: 'More like furniture than like a part of the article, by itself and by what stands around it.',
  },
} as const satisfies Record<string, Reason>;

/** In words. Longer lines without a full stop are more often captions or unfinished sentences. */
const longestSubheading = 10;

/** Labels all remaining blocks by the model's decision: body, or else furniture. */
export const labelProse: Step = (draft) => {
  const { blocks, body } = draft;
  const inBody = blocks.map(({ role }, index) => role === null && (body[index]?.isBody ?? false));
  const first = blocks.some(({ role }) => role === 'standfirst') ? -1 : inBody.indexOf(true);
  const next = nextBodyBlocks(inBody);
  return label(draft, (block, index) => ({
    ...reasonFor(block, { isBody: inBody[index] ?? false, isFirst: index === first, next: blocks[next[index] ?? -1] }),
    why: body[index]?.why ?? '',
  }));
};

interface Place {
  readonly isBody: boolean;
  readonly isFirst: boolean;
  /** The next block of the body. */
  readonly next: Block | undefined;
}

function reasonFor(block: Block, { isBody, isFirst, next }: Place): Reason {
  if (!isBody) return proseReasons.outside;
  const { kind, inside = [] } = block.part ?? {};
  if (kind === 'heading') return proseReasons.heading;
  if (inside.some((enclosure) => enclosure.kind === 'quote')) return proseReasons.quote;
  if (isFirst) return proseReasons.standfirst;
  if (kind === 'code' || inside.length > 0) return proseReasons.paragraph;
  return isSubheading(block, next) ? proseReasons.subheading : proseReasons.paragraph;
}

/** The index of the next body block after each block, or -1. */
function nextBodyBlocks(inBody: readonly boolean[]): number[] {
  const next = new Array<number>(inBody.length).fill(-1);
  for (let at = inBody.length - 2; at >= 0; at -= 1) next[at] = inBody[at + 1] ? at + 1 : (next[at + 1] ?? -1);
  return next;
}

function isSubheading({ text }: Block, next: Block | undefined): boolean {
  const mayEndSo = !endsLikeSentence(text) || text.endsWith('?');
  return (
    mayEndSo &&
    /^["“'‘]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !/[,;:]$/.test(text) &&
    countWords(text, longestSubheading + 1) <= longestSubheading &&
    next !== undefined &&
    looksLikeProse(next.text)
  );
}

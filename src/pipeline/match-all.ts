import { candidatePairs, groupPairs, type Pair } from '../story/match/match-captures.ts';
import type { ArticleOutline, CaptureOutline } from '../story/outline.ts';
import type { StoryRelation } from '../story/match/relate-stories.ts';
import { commonPassages } from '../story/match/common-passages.ts';
import { timed } from './timings.ts';
import type { Work } from './work.ts';

/** Two captures that were compared, and how they stand to each other. */
export interface Related extends StoryRelation {
  readonly captures: readonly [string, string];
}

/** Captures grouped by story. */
export interface Matching {
  readonly groups: readonly (readonly ArticleOutline[])[];
  /** The pairs that were compared in full. */
  readonly related: readonly Related[];
}

/** Groups captures by story. Those that may be of one are compared in full, by tasks. Keeps the order of the input. */
export function matchAll(captures: readonly CaptureOutline[], work: Work): Promise<Matching> {
  return timed('match', async () => {
    const all = captures.flatMap(({ article, ...rest }) => (article ? [{ ...rest, article }] : []));
    const articles = all.map(({ article }) => article);
    const pairs = candidatePairs(articles);
    const common = commonPassages(all, pairs);
    const relations = await work.relate(
      pairs.map(([a, b]) => ({ keys: [all[a]?.key ?? '', all[b]?.key ?? ''], common: common(a, b) })),
    );
    const related = pairs.map(([a, b], index): Related => {
      const relation = relations[index] as StoryRelation;
      return { captures: [articles[a]?.capture ?? '', articles[b]?.capture ?? ''], ...relation };
    });
    return {
      groups: groupPairs(
        articles,
        pairs.filter((_: Pair, index) => relations[index]?.isOne),
      ),
      related,
    };
  });
}

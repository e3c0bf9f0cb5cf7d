import type { Article } from '../../src/clean/article.ts';
import { candidatePairs, groupPairs, type Matchable } from '../../src/story/match/match-captures.ts';
import { relateStories } from '../../src/story/match/relate-stories.ts';
import { storyEvidence } from '../../src/story/match/story-evidence.ts';

/** Groups articles by story as the pipeline does, in this thread and without a store. */
export function matchArticles<One extends Article & Matchable>(articles: readonly One[]): One[][] {
  const pairs = candidatePairs(articles).filter(([a, b]) => {
    const [one, other] = [articles[a], articles[b]];
    return one && other && relateStories(storyEvidence(one, other)).isOne;
  });
  return groupPairs(articles, pairs);
}

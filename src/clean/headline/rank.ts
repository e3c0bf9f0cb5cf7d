import type { Run } from '../body/heaviest-run.ts';
import type { Block } from '../draft.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import type { HeadlineFeature } from './feature.ts';
import { formFeatures } from './form-features.ts';
import { headlinePageOf } from './page.ts';
import { placeFeatures } from './place-features.ts';
import { inputOf, standingOf, type FeatureInput } from './standing.ts';
import { topicFeatures } from './topic-features.ts';

/** All features of the headline model. */
export const headlineFeatures: readonly HeadlineFeature[] = [...topicFeatures, ...placeFeatures, ...formFeatures];

/** The trained model: the weight of each feature, and the score that the headline must exceed. */
export interface HeadlineModel {
  readonly none: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The chosen headline. */
export interface Chosen {
  readonly candidate: Candidate;
  /** One sentence with the heaviest features. */
  readonly why: string;
}

/** The candidates around the body's start, with all that the features need. */
export function inputsOf(blocks: readonly Block[], body: Run): FeatureInput[] {
  const page = headlinePageOf(blocks, body);
  const candidates = candidatesOf(page);
  const standing = standingOf(page, candidates);
  return candidates.map((candidate) => inputOf(candidate, page, standing));
}

/** The most likely headline; `null` if having none is more likely. */
export function chooseHeadline(inputs: readonly FeatureInput[], model: HeadlineModel): Chosen | null {
  const weights = headlineFeatures.map(({ name }) => model.weights[name] ?? 0);
  const parts = inputs.map((input) => headlineFeatures.map(({ of }, at) => (weights[at] ?? 0) * of(input)));
  const scores = parts.map((part) => part.reduce((a, b) => a + b, 0));
  const index = mostLikely(inputs, scores, model.none);
  const chosen = inputs[index];
  if (!chosen) return null;
  return { candidate: chosen.candidate, why: whyOf(parts[index] ?? [], parts) };
}

/**
 * The index of the best candidate, or -1. Odds of candidates with the same words are added up. Among those the best
 * score wins; whole lines come before parts.
 */
function mostLikely(inputs: readonly FeatureInput[], scores: readonly number[], none: number): number {
  const highest = scores.reduce((a, b) => Math.max(a, b), none);
  const odds = new Map<string, number>();
  inputs.forEach(({ candidate: { key } }, at) => {
    odds.set(key, (odds.get(key) ?? 0) + Math.exp((scores[at] ?? 0) - highest));
  });
  const [best] = [...odds].reduce((a, b) => (b[1] > a[1] ? b : a), ['', Math.exp(none - highest)]);
  const places = inputs.flatMap(({ candidate: { key } }, at) => (best !== '' && key === best ? [at] : []));
  const lines = places.filter((at) => inputs[at]?.candidate.rest.length === 0);
  const among = lines.length > 0 ? lines : places;
  return among.reduce((a, at) => (a === -1 || (scores[at] ?? 0) > (scores[a] ?? 0) ? at : a), -1);
}

/** The number of features in a reason. */
const mostNamed = 3;

/** The features that count most for a candidate, compared with the page's others. */
function whyOf(own: readonly number[], all: readonly (readonly number[])[]): string {
  const named = headlineFeatures.flatMap(({ says }, at) => {
    const part = own[at] ?? 0;
    if (says === '' || part <= 0) return [];
    return [{ says, lead: part - all.reduce((sum, other) => sum + (other[at] ?? 0), 0) / all.length }];
  });
  const most = named.sort((a, b) => b.lead - a.lead).slice(0, mostNamed);
  return most.length === 0 ? '' : `It ${list(most.map(({ says }) => says))}.`;
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

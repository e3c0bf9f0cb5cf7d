import { groupIndex, type Separation } from '../overrides/regroup.ts';
import type { OverriddenGroup } from '../overrides/override-groups.ts';
import type { StoryRelation } from '../story/match/relate-stories.ts';
import type { Related } from './match-all.ts';

/** Two captures of which it is not sure whether they are of one story, and what they were taken for. */
export interface Doubt extends Pick<StoryRelation, 'rule' | 'isOne'> {
  /** A capture of the story that has the doubt, and the other one. */
  readonly captures: readonly [string, string];
}

interface Said {
  readonly groups: readonly Pick<OverriddenGroup, 'articles' | 'versions'>[];
  readonly separations: readonly Separation[];
}

/** The doubts about each group of captures, in their order, without those that the keeper has settled. */
export function doubtsOf(related: readonly Related[], { groups, separations }: Said): Doubt[][] {
  const indexOf = groupIndex(groups.map(({ articles }) => articles));
  const apart = new Set(
    separations.flatMap(({ capture, from }) => from.flatMap((id) => [`${capture} ${id}`, `${id} ${capture}`])),
  );
  const doubts = groups.map((): Doubt[] => []);
  for (const { captures, rule, isOne, isSure } of related) {
    const [a, b] = captures.map(indexOf);
    if (isSure || a === undefined || b === undefined || isOne !== (a === b)) continue;
    const { order = [] } = groups[a]?.versions ?? {};
    const isSettled = isOne ? captures.every((id) => order.includes(id)) : apart.has(captures.join(' '));
    if (!isSettled) doubts[a]?.push({ captures, rule, isOne });
  }
  return doubts;
}

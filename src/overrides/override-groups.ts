import type { Problem } from '../capture/capture.ts';
import type { ArticleOutline } from '../story/outline.ts';
import type { Change } from './change.ts';
import type { TargetedOverride } from './find-targets.ts';
import type { Override } from './override.ts';
import { groupIndex, type Regrouped } from './regroup.ts';

/** The captures of one story and their overrides. */
export interface OverriddenGroup {
  readonly articles: readonly ArticleOutline[];
  /** The override of the story as a whole. */
  readonly override: Pick<Override, 'file' | 'said'> | null;
  readonly changes: readonly Change[];
  readonly isHidden: boolean;
}

interface OverridesOfGroups {
  readonly targeted: readonly TargetedOverride[];
  /** The changes to captures. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/** Assigns overrides to groups. A story has one override; if there are several, any of them can hide it. */
export function assignOverrides(
  { groups, regroupings }: Regrouped,
  { targeted, changes }: OverridesOfGroups,
): { readonly groups: readonly OverriddenGroup[]; readonly problems: readonly Problem[] } {
  const indexOf = groupIndex(groups);
  const places = targeted.map(({ override, target }) => {
    const captures = target.kind === 'capture' ? [target.id] : target.captures;
    const indexes = [...new Set(captures.flatMap((capture) => indexOf(capture) ?? []))];
    return { override, isOfStory: target.kind === 'story', captures, indexes };
  });
  const problems = places.flatMap(({ override, captures, indexes }) =>
    indexes.length > 1 ? [override.problem([], severalNow(captures[0] ?? ''))] : [],
  );
  const hidden = new Set(places.flatMap(({ override, indexes }) => (override.said.hidden ? indexes : [])));
  const files = Map.groupBy(
    places.filter(({ isOfStory, indexes }) => isOfStory && indexes.length === 1),
    ({ indexes }) => indexes[0],
  );
  const shown = Map.groupBy(regroupings, ({ capture }) => indexOf(capture));
  const overridden = groups.map((articles, index): OverriddenGroup => {
    const [first, ...others] = (files.get(index) ?? []).map(({ override }) => override);
    for (const other of others) problems.push(other.problem([], `${first?.path} is for the same story. ${makeOne}`));
    const moved = (shown.get(index) ?? []).map(({ change }) => change);
    const own = articles.flatMap(({ capture }) => changes.get(capture) ?? []);
    return { articles, override: first ?? null, changes: [...moved, ...own], isHidden: hidden.has(index) };
  });
  return { groups: overridden, problems };
}

const makeOne = 'Make one file of the two.';

function severalNow(capture: string): string {
  return `The captures of this story are several stories by other overrides. Say which one this is for: captures: [${capture}].`;
}

import type { Problem } from '../capture/capture.ts';
import type { ArticleOutline } from '../story/outline.ts';
import type { VersionsSaid } from '../story/versions/versions-said.ts';
import type { Change } from './change.ts';
import type { TargetedOverride } from './find-targets.ts';
import type { FoundVersions } from './find-versions.ts';
import type { Override } from './override.ts';
import { groupIndex, type Regrouped } from './regroup.ts';
import { versionsOfGroup } from './versions-of-group.ts';

/** The captures of one story and their overrides. */
export interface OverriddenGroup {
  readonly articles: readonly ArticleOutline[];
  /** The override of the story as a whole. */
  readonly override: Pick<Override, 'file' | 'said'> | null;
  readonly changes: readonly Change[];
  /** What overrides say of its versions. */
  readonly versions: VersionsSaid;
  readonly isHidden: boolean;
}

interface OverridesOfGroups {
  readonly targeted: readonly TargetedOverride[];
  /** The changes to captures. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** What the files of captures say of versions. */
  readonly versions: FoundVersions['ofCapture'];
}

/** Assigns overrides to groups. A story has one override; if there are several, any of them can hide it. */
export function assignOverrides(
  { groups, regroupings }: Regrouped,
  { targeted, changes, versions: ofCapture }: OverridesOfGroups,
): { readonly groups: readonly OverriddenGroup[]; readonly problems: readonly Problem[] } {
  const indexOf = groupIndex(groups);
  const places = targeted.map(({ override, target }) => {
    const captures = target.kind === 'capture' ? [target.id] : target.captures;
    const indexes = [...new Set(captures.flatMap((capture) => indexOf(capture) ?? []))];
    const isListed = target.kind === 'story' && target.isListed;
    return { override, isOfStory: target.kind === 'story', isListed, captures, indexes };
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
    const [first = null, ...others] = files.get(index) ?? [];
    if (first) problems.push(...others.map((other) => sameStory(first, other)));
    const said = versionsOfGroup(articles, first?.isListed ? first : null, ofCapture);
    problems.push(...said.problems);
    const moved = (shown.get(index) ?? []).map(({ change }) => change);
    const own = articles.flatMap(({ capture }) => changes.get(capture) ?? []);
    return {
      articles,
      override: first?.override ?? null,
      changes: [...moved, ...said.changes, ...own],
      versions: said.versions,
      isHidden: hidden.has(index),
    };
  });
  return { groups: overridden, problems };
}

/** An override and the captures that its file lists or is named for. */
interface Placed {
  readonly override: Override;
  readonly isListed: boolean;
  readonly captures: readonly string[];
}

/** What is wrong with a second file for a story. */
function sameStory(first: Placed, second: Placed): Problem {
  const path = first.override.path;
  return first.isListed && second.isListed && isOtherOrder(first.captures, second.captures)
    ? second.override.problem(
        ['captures'],
        `${path} is for the same story, and lists its captures in another order. Make one file of the two.`,
      )
    : second.override.problem([], `${path} is for the same story. Make one file of the two.`);
}

function isOtherOrder(one: readonly string[], other: readonly string[]): boolean {
  const [own, shared] = [one.filter((id) => other.includes(id)), other.filter((id) => one.includes(id))];
  return own.some((id, index) => id !== shared[index]);
}

function severalNow(capture: string): string {
  return `The captures of this story are several stories by other overrides. Say which one this is for: captures: [${capture}].`;
}

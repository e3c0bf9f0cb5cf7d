import type { Problem } from '../capture/capture.ts';
import type { ArticleOutline } from '../story/outline.ts';
import type { Change } from './change.ts';
import type { TargetedOverride } from './find-targets.ts';

/** Articles, grouped by story. */
export type Groups = readonly (readonly ArticleOutline[])[];

/** Groups articles by story. */
export type Match = (articles: readonly ArticleOutline[]) => Promise<Groups>;

/** The groups after overrides. */
export interface Regrouped {
  readonly groups: Groups;
  /** The changes that had an effect, each with a capture of the story that shows it. */
  readonly regroupings: readonly { readonly capture: string; readonly change: Change }[];
  readonly separations: readonly Separation[];
  readonly problems: readonly Problem[];
}

/** Separates captures that matching has grouped, then joins those that a story's override lists. */
export async function regroup(
  matched: Groups,
  targeted: readonly TargetedOverride[],
  match: Match,
): Promise<Regrouped> {
  const separations = targeted.flatMap(({ target, notWith: from, override }) =>
    target.kind === 'capture' && from.length > 0 ? [{ capture: target.id, from, override }] : [],
  );
  const wereOne = areOneIn(matched);
  const split = separations.length > 0 ? await splitGroups(matched, separations, match) : matched;
  const splits = separations
    .filter(({ capture, from }) => from.some((id) => wereOne(id, capture)))
    .map(({ capture, from, override: { file, said } }) => {
      const change: Change = { kind: 'split', file, note: said.note ?? null, capture, from };
      return { capture, change };
    });
  const { groups, joins } = joinListed(split, targeted);
  const areOne = areOneIn(groups);
  const problems = separations.flatMap(({ capture, from, override }) =>
    from
      .filter((id) => areOne(id, capture))
      .map((id) => override.problem(['not-with'], `Another override makes ${capture} and ${id} one story. ${undoOne}`)),
  );
  return { groups, regroupings: [...splits, ...joins], separations, problems };
}

const undoOne = 'Take one of the two back.';

/** Finds the group of a capture. */
export function groupIndex(groups: Groups): (capture: string) => number | undefined {
  const indexes = new Map(groups.flatMap((group, index) => group.map(({ capture }) => [capture, index] as const)));
  return (capture) => indexes.get(capture);
}

function areOneIn(groups: Groups): (a: string, b: string) => boolean {
  const index = groupIndex(groups);
  return (a, b) => index(a) !== undefined && index(a) === index(b);
}

function joinListed(
  parted: Groups,
  targeted: readonly TargetedOverride[],
): Pick<Regrouped, 'groups'> & { joins: Regrouped['regroupings'] } {
  let groups = parted;
  const joins = targeted.flatMap(({ target, override: { file, said } }) => {
    if (target.kind === 'capture' || !target.isListed || target.captures.length < 2) return [];
    const { captures } = target;
    const joined = joinGroups(groups, new Set(captures));
    if (joined.length === groups.length) return [];
    groups = joined;
    const change: Change = { kind: 'join', file, note: said.note ?? null, captures };
    return captures.slice(0, 1).map((capture) => ({ capture, change }));
  });
  return { groups, joins };
}

/** A capture that an override separates from others. */
export interface Separation {
  readonly capture: string;
  readonly from: readonly string[];
}

/**
 * Removes captures from groups that contain one they are separated from. The removed captures and the rest of each
 * group are matched again among themselves.
 */
export async function splitGroups(
  groups: Groups,
  partings: readonly Separation[],
  match: Match,
): Promise<(readonly ArticleOutline[])[]> {
  const apart = new Map(partings.map(({ capture, from }) => [capture, new Set(from)]));
  const split: (readonly ArticleOutline[])[] = [];
  for (const group of groups) split.push(...(await splitGroup(group, apart, match)));
  return split;
}

type Apart = ReadonlyMap<string, ReadonlySet<string>>;

async function splitGroup(group: readonly ArticleOutline[], apart: Apart, match: Match): Promise<Groups> {
  let left = [...group];
  const out: ArticleOutline[] = [];
  for (const article of group) {
    if (!apart.has(article.capture)) continue;
    if (!left.some((other) => other !== article && isApart(apart, article, other))) continue;
    left = left.filter((other) => other !== article);
    out.push(article);
  }
  if (out.length === 0) return [left];
  const rest: (readonly ArticleOutline[])[] = [];
  for (const together of await match(out)) {
    if (together.length < group.length) rest.push(...(await splitGroup(together, apart, match)));
    else rest.push(...together.map((article) => [article]));
  }
  return [...(await match(left)), ...rest];
}

/** Whether the first capture's override separates it from the second. */
function isApart(apart: Apart, { capture }: ArticleOutline, other: ArticleOutline): boolean {
  return apart.get(capture)?.has(other.capture) ?? false;
}

/** Joins all groups that contain one of these captures. */
export function joinGroups(
  groups: readonly (readonly ArticleOutline[])[],
  captures: ReadonlySet<string>,
): (readonly ArticleOutline[])[] {
  const isMeant = (group: readonly ArticleOutline[]) => group.some(({ capture }) => captures.has(capture));
  const first = groups.findIndex(isMeant);
  const all = groups.filter(isMeant).flat();
  return groups.flatMap((group, index) => (index === first ? [all] : isMeant(group) ? [] : [group]));
}

import type { Published } from '../published.ts';

/** A story before and after. */
export interface Changed {
  readonly then: Published;
  readonly now: Published;
}

/** How what is published differs between two revisions. */
export interface Comparison {
  readonly added: readonly Published[];
  /** Stories that are no more, and the slug of the one that has their captures now. */
  readonly gone: readonly { readonly story: Published; readonly nowIn: string | null }[];
  readonly changed: readonly Changed[];
  readonly unchanged: number;
}

/** Pairs stories by their captures, those first that share the most, and finds what differs. */
export function comparePublished(then: readonly Published[], now: readonly Published[]): Comparison {
  const pairs = pairUp(then, now);
  const paired = new Set(pairs.values());
  const pairsInOrder = now.flatMap((story) => {
    const before = pairs.get(story);
    return before ? [{ then: before, now: story }] : [];
  });
  const changed = pairsInOrder.filter((pair) => isChanged(pair));
  const holder = new Map(now.flatMap((story) => story.captures.map((hash) => [hash, story.slug])));
  return {
    added: now.filter((story) => !pairs.has(story)),
    gone: then
      .filter((story) => !paired.has(story))
      .map((story) => ({ story, nowIn: story.captures.map((hash) => holder.get(hash)).find(Boolean) ?? null })),
    changed,
    unchanged: pairsInOrder.length - changed.length,
  };
}

function pairUp(then: readonly Published[], now: readonly Published[]): Map<Published, Published> {
  const holders = new Map(then.flatMap((story) => story.captures.map((hash) => [hash, story])));
  const candidates = now.flatMap((story) => {
    const shared = Map.groupBy(
      story.captures.flatMap((hash) => holders.get(hash) ?? []),
      (before) => before,
    );
    return [...shared].map(([before, hashes]) => ({ story, before, shared: hashes.length }));
  });
  const pairs = new Map<Published, Published>();
  const taken = new Set<Published>();
  for (const { story, before } of candidates.sort((a, b) => b.shared - a.shared)) {
    if (pairs.has(story) || taken.has(before)) continue;
    pairs.set(story, before);
    taken.add(before);
  }
  return pairs;
}

function isChanged({ then, now }: Changed): boolean {
  return then.markdown !== now.markdown || changedFields({ then, now }).length > 0;
}

/** A field that is told otherwise; `null` where it was not known, or is not any more. */
export interface FieldChange {
  readonly name: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** The headline and the fields that differ. */
export function changedFields({ then, now }: Changed): FieldChange[] {
  const names = new Set([...Object.keys(then.fields), ...Object.keys(now.fields)]);
  const fields = [...names].map((name) => ({ name, was: then.fields[name] ?? null, is: now.fields[name] ?? null }));
  const headline = { name: 'headline', was: then.headline, is: now.headline };
  return [headline, ...fields].filter(({ was, is }) => was !== is);
}

import type { Article } from '../../clean/article.ts';
import { compareTimes } from './compare-times.ts';

/** An article, and when its capture was made. */
export interface Witness extends Article {
  /** ISO 8601 with only what is known; `null` or left out if unknown, or if the stated time was still to come. */
  readonly captured?: string | null;
}

/** The times that captures of one version state, ISO 8601 with only what is known. */
export interface Times {
  /** The latest stated update. */
  readonly updated: string | null;
  /** When the version was first captured. */
  readonly captured: string | null;
  readonly published: string | null;
}

/** The times of a version's captures. */
export function timesOf(witnesses: readonly Witness[]): Times {
  const stated = (name: 'updated' | 'published') =>
    witnesses.flatMap(({ fields }) => {
      const field = fields[name];
      return field && !field.inferred ? [field.value] : [];
    });
  return {
    updated: last(stated('updated')),
    captured: first(witnesses.flatMap(({ captured }) => captured ?? [])),
    published: first(stated('published')),
  };
}

function first(times: readonly string[]): string | null {
  return times.toSorted(compareTimes)[0] ?? null;
}

function last(times: readonly string[]): string | null {
  return times.toSorted(compareTimes).at(-1) ?? null;
}

/**
 * Which of two versions is newer, by stated update, then by time of capture, then by time of publication. Positive if
 * the first is, negative if the second is, 0 if nothing tells.
 */
export function compareAge(a: Times, b: Times): number {
  return byUpdate(a, b) || between(a.captured, b.captured) || between(a.published, b.published);
}

function byUpdate(a: Times, b: Times): number {
  if (a.updated !== null && b.updated !== null) return compareTimes(a.updated, b.updated);
  if (a.updated !== null) return updatedAfter(a.updated, b);
  return b.updated === null ? 0 : -updatedAfter(b.updated, a);
}

/** Whether an update came after another version, which states none: 1, or 0 if that cannot be told. */
function updatedAfter(updated: string, { captured, published }: Times): number {
  const before = captured ?? published;
  return before !== null && compareTimes(updated, before) > 0 ? 1 : 0;
}

function between(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : compareTimes(a, b);
}

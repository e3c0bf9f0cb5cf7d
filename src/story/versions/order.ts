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
  return Number(isUpdateOf(a, b)) - Number(isUpdateOf(b, a));
}

/** Whether a version states an update that another, which states none, cannot have had. */
function isUpdateOf({ updated, published }: Times, other: Times): boolean {
  if (updated === null || other.updated !== null) return false;
  // Whatever their zones, an update comes after the publication that both state.
  const isOfOneTime =
    published !== null && other.published !== null && minuteOf(published) === minuteOf(other.published);
  if (other.captured === null && isOfOneTime) return minuteOf(updated) !== minuteOf(published);
  const before = other.captured ?? other.published;
  return before !== null && compareTimes(updated, before) > 0;
}

function minuteOf(time: string): string {
  return time.slice(0, 16);
}

function between(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : compareTimes(a, b);
}

import { areOfTwoOutlets } from '../outlets.ts';
import { compareCaptures, type CaptureComparison, type Lacking } from './compare-captures.ts';
import { compareTimes } from './compare-times.ts';
import { compareAge, timesOf, type Witness } from './order.ts';

/** How two captures of one story stand to each other, and why. */
export interface Relation {
  readonly isSameVersion: boolean;
  /** The id of the rule that decided. */
  readonly rule: keyof typeof relationReasons;
  readonly comparison: CaptureComparison;
}

/** Why two captures are, or are not, of one version. */
export const relationReasons = {
  'version/same-words': 'Both have the same words.',
  'version/two-outlets': 'Two outlets carry the same text, each in its own form.',
  'version/changed-words': 'A sentence that both have says something else in each.',
  'version/updated': 'One states a later update, and sentences stand in one of them only.',
  'version/same-update': 'Both state the same update, so what one lacks was lost.',
  'version/later': 'One was captured later, neither looks damaged, and sentences stand in one of them only.',
  'version/damaged': 'They differ by losses alone.',
} as const;

/** Tells whether two captures of one story differ by damage alone. */
export function relate(a: Witness, b: Witness): Relation {
  const comparison = compareCaptures(a, b);
  const rule = ruleFor(a, b, comparison);
  const isOther = rule === 'version/changed-words' || rule === 'version/updated' || rule === 'version/later';
  return { isSameVersion: !isOther, rule, comparison };
}

function ruleFor(a: Witness, b: Witness, { changed, ours, theirs }: CaptureComparison): Relation['rule'] {
  const lacking = ours.sentences.length + theirs.sentences.length;
  if (changed.length + lacking + ours.broken.length + theirs.broken.length === 0) return 'version/same-words';
  if (areOfTwoOutlets(a, b)) return 'version/two-outlets';
  if (changed.length > 0) return 'version/changed-words';
  const update = compareUpdates(a, b);
  if (update === 'same') return 'version/same-update';
  if (update === 'other' && lacking > 0) return 'version/updated';
  const isLater = Boolean(a.captured && b.captured && compareTimes(a.captured, b.captured) !== 0);
  const isWhole = !hasLosses(a, ours) && !hasLosses(b, theirs);
  return isLater && isWhole && lacking > 0 ? 'version/later' : 'version/damaged';
}

/** `other` where one states an update that is later than what the other states; `unknown` where none is stated. */
function compareUpdates(a: Witness, b: Witness): 'same' | 'other' | 'unknown' {
  const [ours, theirs] = [timesOf([a]), timesOf([b])];
  if (ours.updated === null && theirs.updated === null) return 'unknown';
  if (ours.updated !== null && ours.updated === theirs.updated) return ours.updated.length > 10 ? 'same' : 'unknown';
  return compareAge({ ...ours, captured: null }, { ...theirs, captured: null }) === 0 ? 'unknown' : 'other';
}

/** One broken sentence may be an edit; more are losses. */
const fewestLosses = 2;

/** Whether a capture shows, by itself or beside another, that it lost words. */
export function hasLosses({ damage }: Witness, { broken, isCutOff }: Lacking): boolean {
  return isCutOff || damage.length + broken.length >= fewestLosses;
}

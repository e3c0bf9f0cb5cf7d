import { areOfTwoOutlets } from '../match/outlets.ts';
import { headlinesOf } from '../match/story-evidence.ts';
import { compareCaptures, type CaptureComparison, type LackedSentence, type Lacking } from './compare-captures.ts';
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
  'version/denied': 'Neither looks damaged, and a sentence says the opposite in one of them.',
  'version/own-sentences': 'Neither looks damaged, and each has sentences of its own.',
  'version/same-update': 'Both state the same update, so what one lacks was lost.',
  'version/updated': 'One states a later update, and sentences stand in one of them that the other did not lose.',
  'version/later': 'One was captured later, neither looks damaged, and sentences stand in one of them only.',
  'version/headline': 'One is later than the other, and has another headline.',
  'version/damaged': 'They differ by losses alone.',
} as const;

/** The reasons by which two captures are of two versions. */
const otherVersion: ReadonlySet<string> = new Set<Relation['rule']>([
  ...(['version/changed-words', 'version/denied', 'version/own-sentences'] as const),
  ...(['version/updated', 'version/later', 'version/headline'] as const),
]);

/** Tells whether two captures of one story differ by damage alone. */
export function relate(a: Witness, b: Witness): Relation {
  const comparison = compareCaptures(a, b);
  const rule = ruleFor(a, b, comparison);
  return { isSameVersion: !otherVersion.has(rule), rule, comparison };
}

function ruleFor(a: Witness, b: Witness, { changed, ours, theirs }: CaptureComparison): Relation['rule'] {
  if (areOfTwoOutlets(a, b)) return 'version/two-outlets';
  const [ownOfUs, ownOfThem] = [theirs.sentences.length, ours.sentences.length];
  const lacking = ownOfUs + ownOfThem + ours.shortened.length + theirs.shortened.length;
  const update = compareUpdates(a, b);
  const isLater = Boolean(a.captured && b.captured && compareTimes(a.captured, b.captured) !== 0);
  const isOlder = update === 'other' || (isLater && update !== 'same');
  if (changed.length + lacking + ours.broken.length + theirs.broken.length === 0) {
    return isOlder && haveOtherHeadlines(a, b) ? 'version/headline' : 'version/same-words';
  }
  if (changed.length > 0) return 'version/changed-words';
  const isWhole = !hasLosses(a, ours) && !hasLosses(b, theirs);
  const isUnbroken = isWhole && a.damage.length + b.damage.length + ours.broken.length + theirs.broken.length === 0;
  if (isUnbroken && (ours.isDenied || theirs.isDenied)) return 'version/denied';
  if (update === 'same') return 'version/same-update';
  const isInside = [...ours.sentences, ...theirs.sentences].some(({ at }) => at === 'inside');
  if (isWhole && ownOfUs > 0 && ownOfThem > 0 && isInside) return 'version/own-sentences';
  const isShortened = isUnbroken && ours.shortened.length + theirs.shortened.length > 0;
  const isUpdate = isShortened || ((isEdited(a, ours) || isEdited(b, theirs)) && !areCutAtOtherEnds(ours, theirs));
  if (update === 'other' && isUpdate) return 'version/updated';
  if (isLater && isWhole && lacking > 0) return 'version/later';
  return isOlder && isWhole && haveOtherHeadlines(a, b) ? 'version/headline' : 'version/damaged';
}

function haveOtherHeadlines(a: Witness, b: Witness): boolean {
  const relation = headlinesOf(a, b);
  return relation === 'other' || relation === 'akin';
}

/** Whether what a capture lacks was taken out: damage takes whole sentences from the ends. */
function isEdited(witness: Witness, lacking: Lacking): boolean {
  return lacking.sentences.some(({ at }) => at === 'inside' || !hasLosses(witness, lacking));
}

function areCutAtOtherEnds(ours: Lacking, theirs: Lacking): boolean {
  const [here, there] = [ours, theirs].map(({ sentences }) => new Set(sentences.map(({ at }) => at)));
  const isAt = (places: ReadonlySet<string> | undefined, at: LackedSentence['at']) =>
    places?.size === 1 && places.has(at);
  return (isAt(here, 'start') && isAt(there, 'end')) || (isAt(here, 'end') && isAt(there, 'start'));
}

/**
 * `other` where one states an update that is later than what the other states; `unknown` where that cannot be told. An
 * update that only a page's markup states tells nothing of a capture whose form leaves markup out.
 */
function compareUpdates(a: Witness, b: Witness): 'same' | 'other' | 'unknown' {
  const [ours, theirs] = [a.fields.updated, b.fields.updated];
  if (ours && theirs && ours.value === theirs.value) return ours.value.length > 10 ? 'same' : 'unknown';
  const isSilent = (one: Witness, other: Witness) =>
    !one.fields.updated && other.fields.updated?.from !== undefined && one.fields.published?.from === undefined;
  if ((!ours && !theirs) || isSilent(a, b) || isSilent(b, a)) return 'unknown';
  return compareAge({ ...timesOf([a]), captured: null }, { ...timesOf([b]), captured: null }) === 0
    ? 'unknown'
    : 'other';
}

/** One may be an edit; more are losses. */
const fewestLosses = 2;

/** Whether a capture shows, by itself or beside another, that it lost words. */
export function hasLosses({ damage }: Witness, { broken, shortened, isCutOff }: Lacking): boolean {
  return isCutOff || damage.length + broken.length >= fewestLosses || shortened.length > fewestLosses;
}

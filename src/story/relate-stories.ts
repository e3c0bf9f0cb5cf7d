import type { StoryEvidence } from './story-evidence.ts';

/** Whether two captures are of one story, and why. */
export interface StoryRelation {
  readonly isOne: boolean;
  /** The id of the rule that decided. */
  readonly rule: StoryRule['id'];
  /** Whether the evidence points one way. */
  readonly isSure: boolean;
}

interface StoryRule {
  readonly id: `story/${string}`;
  readonly isOne: boolean;
  /** Why, in one sentence. */
  readonly reason: string;
  readonly holds: (evidence: StoryEvidence) => boolean;
}

/** Fewer shared words are a notice, or a stock sentence, unless they are nearly all that both have. */
const fewestWords = 20;

/** A text this long is not two outlets' by chance. */
const enoughWords = 60;

/** Whether something besides the text says that the two are not one. */
function isElsewhere({ day, place, headline }: StoryEvidence): boolean {
  return day === 'other' || place === 'two addresses' || headline === 'other' || headline === 'akin';
}

/** In order: the first that holds decides. */
const storyRules: readonly StoryRule[] = [
  {
    id: 'story/too-little',
    isOne: false,
    reason: 'They share too little.',
    holds: ({ sharedWords, share, shareOfLonger, place }) =>
      (sharedWords < fewestWords && shareOfLonger < 0.8) || share < (place === 'one address' ? 0.2 : 0.4),
  },
  {
    id: 'story/form',
    isOne: false,
    reason: 'They share a form, and fill it in with other facts.',
    holds: (evidence) => evidence.changedShare >= mostChanged(evidence),
  },
  {
    id: 'story/one-address',
    isOne: true,
    reason: 'Both were found at one address.',
    holds: ({ place }) => place === 'one address',
  },
  {
    id: 'story/one-headline',
    isOne: true,
    reason: 'Both have one headline and most of a text.',
    holds: ({ headline, day, share }) => headline === 'same' && (day !== 'other' || share >= 0.7),
  },
  {
    id: 'story/other-page',
    isOne: false,
    reason: 'One site has them at two addresses, under two headlines.',
    holds: ({ headline, place, day }) => headline === 'other' && place === 'two addresses' && day !== 'same',
  },
  {
    id: 'story/one-text',
    isOne: true,
    reason: 'Both begin with the same sentence and share most of a text.',
    holds: ({ lead, sharedWords, shareOfLonger, headline }) =>
      lead === 'shared' &&
      (headline === 'unknown' || sharedWords >= enoughWords || (headline === 'akin' && shareOfLonger >= 0.8)),
  },
  {
    id: 'story/lost-beginning',
    isOne: true,
    reason: 'One lost its beginning, and the other has the rest.',
    holds: ({ lead, headline, share, day }) =>
      headline === 'unknown' && lead !== 'own' && share >= 0.6 && day !== 'other',
  },
  {
    id: 'story/all-one-text',
    isOne: true,
    reason: 'Nearly all of both is one text.',
    holds: ({ sharedWords, shareOfLonger }) => sharedWords >= enoughWords && shareOfLonger >= 0.8,
  },
  {
    id: 'story/other-report',
    isOne: false,
    reason: 'They share sentences, but begin and are called otherwise.',
    holds: () => true,
  },
];

/** Of the sentences that both have, the share from which on changed ones are another story's facts. */
function mostChanged(evidence: StoryEvidence): number {
  const { place, day, headline, lead } = evidence;
  if (place === 'one address') return day === 'other' ? 0.3 : 1.1;
  if (isElsewhere(evidence)) return place === 'two outlets' ? 0.4 : lead === 'changed' ? 0.1 : 0.2;
  return day === 'same' && headline === 'same' ? 0.6 : 0.45;
}

/** Tells whether two captures are of one story. */
export function relateStories(evidence: StoryEvidence): StoryRelation {
  const rule = storyRules.find(({ holds }) => holds(evidence));
  if (!rule) throw new Error('The last rule holds of all.');
  const { id, isOne } = rule;
  return { isOne, rule: id, isSure: isOne ? !isElsewhere(evidence) : id !== 'story/other-report' };
}

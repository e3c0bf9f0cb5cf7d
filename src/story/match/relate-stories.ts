import type { StoryEvidence } from './story-evidence.ts';

/** Whether two captures are of one story, and why. */
export interface StoryRelation {
  readonly isOne: boolean;
  /** The id of the rule that decided. */
  readonly rule: StoryRule['id'];
  /** Whether the evidence points one way. */
  readonly isSure: boolean;
}

/** A rule by which two captures are of one story, or are not. */
interface StoryRule {
  readonly id: `story/${string}`;
  readonly isOne: boolean;
  /** Why, in one sentence. */
  readonly reason: string;
  readonly holds: (evidence: StoryEvidence) => boolean;
}

/** Fewer shared words are a stock sentence, unless headline and day are the same. */
const fewestWords = 20;

/** The words of a text that two pages do not share by chance, if it is most of both: longer than most notices. */
const enoughWords = 60;

/** In order: the first that holds decides. Thresholds by `npm run bench:relations`, seeds 1 to 3. */
const storyRules: readonly StoryRule[] = [
  {
    id: 'story/too-little',
    isOne: false,
    reason: 'They share too little.',
    holds: (evidence) => {
      const { sharedWords, share, shareOfLonger, headline, place } = evidence;
      const isBrief = sharedWords < fewestWords && shareOfLonger < 0.8;
      return (isBrief && !(headline === 'same' && isOneDay(evidence))) || share < (place === 'one address' ? 0.2 : 0.4);
    },
  },
  {
    id: 'story/form',
    isOne: false,
    reason: 'They fill one form in with other facts.',
    holds: (evidence) => evidence.factShare >= mostFacts(evidence) || isFormByDay(evidence),
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
    reason: 'Both have one headline and much of a text.',
    holds: ({ headline, day, share }) => headline === 'same' && (day !== 'other' || share >= 0.7),
  },
  {
    id: 'story/one-minute',
    isOne: true,
    reason: 'Both were published at one minute, and have much of a text.',
    holds: ({ day, share }) => day === 'one minute' && share >= 0.55,
  },
  {
    id: 'story/one-text',
    isOne: true,
    reason: 'Nearly all of both is one text.',
    holds: ({ sharedWords, share, shareOfLonger }) =>
      sharedWords >= enoughWords && share >= 0.75 && shareOfLonger >= 0.7,
  },
  {
    id: 'story/other-page',
    isOne: false,
    reason: 'One site has them at two addresses, under two headlines.',
    holds: (evidence) => evidence.headline === 'other' && evidence.place === 'two addresses' && !isOneDay(evidence),
  },
  {
    id: 'story/one-beginning',
    isOne: true,
    reason: 'Both begin with one sentence, and have most of a text.',
    holds: ({ lead, headline, share, sharedWords, day }) => {
      const isLong = (sharedWords >= enoughWords && share >= 0.62) || (sharedWords >= 2 * fewestWords && share >= 0.75);
      return (lead === 'shared' || lead === 'changed') && (isLong || (headline === 'unknown' && day !== 'other'));
    },
  },
  {
    id: 'story/lost-beginning',
    isOne: true,
    reason: 'One lost its beginning, and the other has the rest.',
    holds: ({ lead, headline, share, day }) =>
      headline === 'unknown' && lead !== 'own' && share >= 0.6 && day !== 'other',
  },
  {
    id: 'story/within',
    isOne: true,
    reason: 'One stands nearly whole in the other.',
    holds: ({ sharedWords, share, day }) =>
      share >= 0.85 && (sharedWords >= 2 * enoughWords || (sharedWords >= enoughWords && day !== 'other')),
  },
  {
    id: 'story/other-report',
    isOne: false,
    reason: 'They share sentences, but begin and are called otherwise.',
    holds: () => true,
  },
];

function isOneDay({ day }: StoryEvidence): boolean {
  return day === 'same' || day === 'one minute';
}

/** Of the sentences that both have, the share from which on other figures and names make another story. */
function mostFacts({ place, day, headline, lead }: StoryEvidence): number {
  if (place === 'one address') return day === 'other' ? 0.3 : Infinity;
  if (day === 'one minute' && place !== 'two addresses') return 0.45;
  if (headline === 'same' && day === 'same') return 0.4;
  if (day === 'other' || place === 'two addresses' || headline === 'other') return lead === 'changed' ? 0.1 : 0.2;
  return headline === 'akin' ? 0.2 : 0.3;
}

/** A form under one headline every day: the weather, in words. */
function isFormByDay({ place, headline, day, changedShare }: StoryEvidence): boolean {
  return (
    (place === 'unknown' || place === 'two addresses') && headline === 'same' && day === 'other' && changedShare >= 0.5
  );
}

/** Tells whether two captures are of one story. */
export function relateStories(evidence: StoryEvidence): StoryRelation {
  const rule = storyRules.find(({ holds }) => holds(evidence));
  if (!rule) throw new Error('The last rule holds of all.');
  return {
    isOne: rule.isOne,
    rule: rule.id,
    isSure: rule.isOne ? isSureJoin(evidence) : isSurelyApart(rule, evidence),
  };
}

/** Whether nothing but the text has to tell that two captures are of one story. */
function isSureJoin({ place, headline, day, shareOfLonger }: StoryEvidence): boolean {
  return (
    place === 'one address' || day === 'one minute' || (headline === 'same' && day !== 'other') || shareOfLonger >= 0.9
  );
}

function isSurelyApart({ id }: StoryRule, { share, day, headline, factShare }: StoryEvidence): boolean {
  return id === 'story/form' ? day === 'other' || headline !== 'same' || factShare >= 0.5 : share < 0.6;
}

/** The reason of a rule, in one sentence. */
export function storyReason(id: StoryRule['id']): string {
  const rule = storyRules.find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule.reason;
}

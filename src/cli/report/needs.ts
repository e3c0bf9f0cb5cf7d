import { findDate } from '../../clean/date/date.ts';
import type { LedgerSummary } from '../../clean/ledger.ts';
import type { EditionStory } from '../../pipeline/edition.ts';
import { storyReason } from '../../story/match/relate-stories.ts';
import { shortened } from '../../terminal/terminal.ts';
import { quotedText } from './quoted-text.ts';

/** A story, and what became of the text of each of its captures. */
export interface ReportedStory {
  readonly story: EditionStory;
  readonly ledgers: readonly LedgerSummary[];
}

/** A reason why a person should look at a story. */
export interface Need {
  readonly id: string;
  /** How bad it is for a reader: stories are listed by the sum of these. */
  readonly weight: number;
  /** What is wrong, in one sentence; `null` where nothing is. */
  readonly finds: (subject: ReportedStory) => string | null;
  /** What helps. */
  readonly advice: string;
  /**
   * What the story's override would say, line by line. Where only a person knows a value, its form, which `check`
   * refuses: no value that was not seen is ever offered.
   */
  readonly override?: (subject: ReportedStory) => readonly string[];
}

/** Fewer words than the shortest items of news have: of our 54 labelled news pages the shortest article has 62. */
const fewWords = 40;

/** A page of which less is kept is mostly something else, or the cleaner has lost the article. */
const lowShare = 0.05;

/** In no order that matters. */
export const needs: readonly Need[] = [
  {
    id: 'few-words',
    weight: 40,
    finds: ({ story: { words } }) => (words < fewWords ? `Hardly anything is left of it: ${words} words.` : null),
    advice: 'See with explain what was removed: give blocks of the article their roles, or capture the page again.',
    override: blockOf,
  },
  {
    id: 'low-share',
    weight: 15,
    finds: ({ ledgers }) => {
      const share = Math.max(...ledgers.map(keptShare));
      return share < lowShare ? `Of its text only ${(100 * share).toFixed(1)} % is kept.` : null;
    },
    advice: 'See with explain whether blocks of the article are among what was removed: if so, give them their roles.',
    override: blockOf,
  },
  {
    id: 'no-headline',
    weight: 30,
    finds: ({ story: { headline } }) => (headline.inferred ? 'No capture states its headline.' : null),
    advice: 'Write what it is, or add a capture that has it.',
    override: ({ story: { headline } }) => [`headline: ${quotedText(headline.value)}`],
  },
  {
    id: 'no-date',
    weight: 20,
    finds: ({ story: { fields, ambiguousDate } }) =>
      fields.published || ambiguousDate ? null : 'It is not known when it was published.',
    advice: 'Write when in digits, or add a capture that has the date.',
    override: () => ['published: YYYY-MM-DD'],
  },
  {
    id: 'ambiguous-date',
    weight: 20,
    finds: ({ story: { ambiguousDate } }) =>
      ambiguousDate && `Its date, “${ambiguousDate.value}”, can be read in two ways.`,
    advice: 'Leave the day that it is, or add a capture that tells.',
    override: ({ story: { ambiguousDate } }) => {
      const readings = (['day-first', 'month-first'] as const).flatMap(
        (order) => findDate(ambiguousDate?.value ?? '', order)?.value ?? [],
      );
      // Not a date before a person has chosen.
      return [`published: ${readings.join(' or ')}`];
    },
  },
  {
    id: 'conflict',
    weight: 12,
    finds: ({ story }) => {
      const [within, between] = partition(story.conflicts, isWithinOne);
      const fields = between.map(({ field }) => field).join(', ');
      const sentences = [
        ...(between.length > 0 ? [`Its captures disagree about ${fields}.`] : []),
        ...within.map((conflict) => statesSeveral(conflict, story)),
      ];
      return sentences.length > 0 ? sentences.join(' ') : null;
    },
    advice: 'See with explain where each stands, and write what is right.',
    override: ({ story: { conflicts } }) =>
      conflicts.flatMap(({ field, values: [published] }) =>
        published ? [`${field}: ${quotedText(published.value)}`] : [],
      ),
  },
  {
    id: 'unsure-join',
    weight: 8,
    finds: ({ story: { doubts } }) =>
      sentenceOf(
        doubts.filter(({ isOne }) => isOne),
        'one story',
      ),
    advice: 'If they are one, list them; if not, write not-with and the other’s name into the file of one of them.',
    // A list of captures says the order of their versions, too: the story's are the newest first.
    override: ({ story: { doubts, isNewest, captures } }) => {
      const joined = doubts.filter(({ isOne }) => isOne);
      return isNewest ? captureLists(joined, (a, b) => captures.indexOf(b) - captures.indexOf(a)) : [];
    },
  },
  {
    id: 'unsure-apart',
    weight: 5,
    finds: ({ story: { doubts } }) =>
      sentenceOf(
        doubts.filter(({ isOne }) => !isOne),
        'two stories',
      ),
    advice: 'If they are one, list them; if not, write not-with and the other’s name into the file of one of them.',
    override: ({ story: { doubts } }) => captureLists(doubts.filter(({ isOne }) => !isOne)),
  },
  {
    id: 'unsure-versions',
    weight: 15,
    finds: ({ story: { versions, isNewest } }) =>
      isNewest ? null : `Its captures show ${versions.length} versions, and nothing tells which is the newest.`,
    advice:
      'Say the order of its captures, the oldest first, or which of them is only damaged, in its file: damaged: true.',
    override: ({ story: { versions } }) => (versions.length > 1 ? ['captures: [OLDEST, NEWEST]'] : []),
  },
  {
    id: 'damage',
    weight: 10,
    finds: ({ story: { damage } }) =>
      damage > 0 ? `Words are missing at ${damage} of its places, and no other capture has them.` : null,
    advice: 'Add another capture of the article: what it has is filled in by itself.',
  },
];

type Doubt = EditionStory['doubts'][number];

/** How many doubts are said in full. */
const mostDoubts = 3;

function sentenceOf(doubts: readonly Doubt[], taken: string): string | null {
  if (doubts.length === 0) return null;
  const said = doubts.slice(0, mostDoubts).map(({ captures, rule }) => {
    return `It is not sure that ${captures.join(' and ')} are ${taken}. ${storyReason(rule)}`;
  });
  const more = doubts.length - said.length;
  return [...said, ...(more > 0 ? [`And so of ${more} more.`] : [])].join(' ');
}

function captureLists(doubts: readonly Doubt[], order?: (a: string, b: string) => number): string[] {
  const all = [...new Set(doubts.flatMap(({ captures }) => captures))];
  const inOrder = order ? all.sort(order) : all;
  return all.length === 0 ? [] : [`captures: [${inOrder.map(quotedText).join(', ')}]`];
}

type Conflict = EditionStory['conflicts'][number];

function partition<T>(list: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((one) => !isFirst(one))];
}

/** Whether one capture alone states all of these values. */
function isWithinOne({ values }: Conflict): boolean {
  return values.every(({ capture }) => capture === values[0]?.capture);
}

/** Of a value as much as tells it from another. */
const longestValue = 80;

function statesSeveral({ field, values }: Conflict, { captures }: EditionStory): string {
  const which = captures.length === 1 ? 'This capture' : `Its capture ${values[0]?.capture}`;
  const number = values.length === 2 ? 'two' : values.length;
  const quoted = values.map(({ value }) => `“${shortened(value, longestValue)}”`);
  return `${which} states ${number} values for ${field}: ${quoted.join(', ')}.`;
}

function keptShare({ kept, length }: LedgerSummary): number {
  return kept / Math.max(1, length);
}

/** Takes the longest block that was removed for the article's. */
function blockOf({ ledgers }: ReportedStory): string[] {
  const removed = ledgers.flatMap(({ longestRemoved }) => longestRemoved ?? []);
  const [longest] = removed.sort((a, b) => b.length - a.length);
  return longest ? ['blocks:', `  - starts: ${quotedText(longest.starts)}`, '    role: paragraph'] : [];
}

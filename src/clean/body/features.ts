import type { BodyPage } from './page.ts';
import type { SectionKind } from './section-headings.ts';
import type { Signs } from './signs.ts';

/** A feature of the body model. */
export interface BodyFeature {
  readonly name: string;
  /** The words for a high and for a low value. */
  readonly high: string;
  readonly low: string;
  readonly value: (page: BodyPage, at: number) => number;
  /** True if it describes the page and not the block. Such features are not given as reasons. */
  readonly isOfPage?: boolean;
}

/** The value for a neighbour that does not exist. */
const nothing = -1;

type SignValue = (signs: Signs) => number;

function own(name: string, [high, low]: readonly [string, string], value: SignValue): BodyFeature {
  return { name, high, low, value: ({ signs }, at) => valueAt(signs, at, value) };
}

function valueAt(signs: readonly Signs[], at: number, value: SignValue): number {
  const found = signs[at];
  return found ? value(found) : nothing;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Table of logarithms for small counts, faster than computing them. Most values are small counts. */
const logs = Float64Array.from({ length: 4096 }, (_, count) => Math.log2(1 + count));

function log(value: number): number {
  const count = value | 0;
  return count === value && count >= 0 && count < logs.length ? (logs[count] ?? 0) : Math.log2(1 + Math.max(0, value));
}

/** How far a rule's role is from the article. */
const roleRank = { furniture: 3, related: 2 } as const;
const ruleRank: SignValue = ({ role }) => (role === null ? 0 : role in roleRank ? roleRank[role as 'furniture'] : 1);

const wordCount: SignValue = ({ count }) => log(count);
const stopShare: SignValue = ({ stopWords, count }) => share(stopWords, count);
const sentenceEnd: SignValue = ({ endsSentence, endsWith }) => (endsWith === '…' ? 0.5 : Number(endsSentence));

const ownFeatures: readonly BodyFeature[] = [
  own('words', ['long', 'short'], wordCount),
  own('letters-a-word', ['long words', 'short words'], ({ letters, count }) => share(letters, count)),
  own('sentence-end', ['ends like a sentence', 'does not end like a sentence'], sentenceEnd),
  own('sentences', ['several sentences', 'few sentences'], ({ sentences }) => sentences),
  own(
    'words-a-sentence',
    ['long sentences', 'short sentences'],
    ({ count, sentences }) => count / Math.max(1, sentences),
  ),
  own('commas', ['commas', 'no commas'], ({ commas, count }) => share(commas, count)),
  own('stop-words', ['the small words of sentences', 'few of the small words of sentences'], stopShare),
  own('capitalised', ['many capitalised words', 'few capitalised words'], ({ capitalised, count }) =>
    share(capitalised, count),
  ),
  own('capitals', ['words in capitals', 'no words in capitals'], ({ capitals, count }) => share(capitals, count)),
  own('numbers', ['many numbers', 'few numbers'], ({ numbers, count }) => share(numbers, count)),
  own('signs', ['many signs that are no letters', 'few signs that are no letters'], ({ letters, characters, count }) =>
    share(characters - letters - count, characters),
  ),
  own('quotes', ['quotation marks', 'no quotation marks'], ({ quotes }) => quotes),
  own('second-person', ['speaks to the reader', 'does not speak to the reader'], ({ second, count }) =>
    share(second, count),
  ),
  own('first-person', ['speaks of its writer', 'does not speak of its writer'], ({ first, count }) =>
    share(first, count),
  ),
  own('date', ['holds a date or a time', 'holds no date'], ({ hasDate }) => Number(hasDate)),
  own('age', ['says how long ago', 'does not say how long ago'], ({ hasAge }) => Number(hasAge)),
  own('address', ['holds an address', 'holds no address'], ({ hasAddress }) => Number(hasAddress)),
  own('separator', ['parts set off by a sign', 'no parts set off by a sign'], ({ hasSeparator }) =>
    Number(hasSeparator),
  ),
  own('name', ['looks like a name', 'does not look like a name'], ({ isName }) => Number(isName)),
  own('colon', ['ends with a colon', 'does not end with a colon'], ({ endsWith }) =>
    Number(endsWith === ':' || endsWith === '：'),
  ),
  own('question', ['ends with a question mark', 'ends with no question mark'], ({ endsWith }) =>
    Number(endsWith === '?' || endsWith === '？' || endsWith === '؟'),
  ),
  own('dots', ['breaks off', 'does not break off'], ({ endsWith }) => Number(endsWith === '…' || endsWith === ']')),
  own('small-start', ['begins with a small letter', 'does not begin with a small letter'], ({ startsWith }) =>
    Number(/\p{Ll}/u.test(startsWith)),
  ),
  own('bullet', ['begins like a list item', 'does not begin like a list item'], ({ startsWith }) =>
    /\d/.test(startsWith) ? 1 : /[-–—•*·▪●◦►▶✓]/u.test(startsWith) ? 2 : 0,
  ),
  own('rule', ['a rule knows it as furniture', 'no rule knows it as furniture'], ruleRank),
  own('heading', ['heads a section beside the article', 'is no heading of another section'], ({ heading }) =>
    Number(heading !== undefined),
  ),
];

const besideOffsets = [
  [-1, 'above', 'the line above'],
  [1, 'below', 'the line below'],
  [-2, 'two-above', 'the second line above'],
  [2, 'two-below', 'the second line below'],
] as const;

const besideSigns: readonly (readonly [string, string, string, SignValue])[] = [
  ['words', 'is long', 'is short', wordCount],
  ['sentence-end', 'ends like a sentence', 'does not end like a sentence', sentenceEnd],
  ['stop-words', 'has the small words of sentences', 'has few of the small words of sentences', stopShare],
  ['rule', 'is furniture by a rule', 'is no furniture by a rule', ruleRank],
  ['date', 'holds a date or a time', 'holds no date', ({ hasDate, hasAge }) => Number(hasDate || hasAge)],
  [
    'capitalised',
    'has many capitalised words',
    'has few capitalised words',
    ({ capitalised, count }) => share(capitalised, count),
  ],
];

const besideFeatures: readonly BodyFeature[] = besideOffsets.flatMap(([offset, where, place]) =>
  besideSigns.map(([sign, high, low, value]): BodyFeature => ({
    name: `${sign}-${where}`,
    high: `${place} ${high}`,
    low: `${place} ${low}`,
    value: ({ signs }, at) => valueAt(signs, at + offset, value),
  })),
);

/** The part of a running sum that falls into the blocks from one offset up to, but not including, another. */
function within(sums: readonly number[], at: number, [from, to]: readonly [number, number]): number {
  const last = sums.length - 1;
  return (sums[Math.min(last, Math.max(0, at + to))] ?? 0) - (sums[Math.min(last, Math.max(0, at + from))] ?? 0);
}

function around(name: string, words: readonly [string, string], value: BodyFeature['value']): BodyFeature {
  return { name, high: words[0], low: words[1], value };
}

const aroundFeatures: readonly BodyFeature[] = [
  around('gap-above', ['an empty line above', 'no empty line above'], ({ gaps }, at) => gaps[at] ?? 0),
  around('gap-below', ['an empty line below', 'no empty line below'], ({ gaps }, at) => gaps[at + 1] ?? 0),
  around('copies', ['stands several times', 'stands once'], ({ copies }, at) => copies[at] ?? 1),
  around(
    'rhythm',
    ['lines like these come again and again', 'no pattern that comes again'],
    ({ rhythm }, at) => rhythm[at] ?? 0,
  ),
  around('prose-3-above', ['prose right above', 'no prose right above'], (page, at) =>
    log(within(page.proseBefore, at, [-3, 0])),
  ),
  around('prose-3-below', ['prose right below', 'no prose right below'], (page, at) =>
    log(within(page.proseBefore, at, [1, 4])),
  ),
  around('prose-8-above', ['prose above', 'no prose above'], (page, at) => log(within(page.proseBefore, at, [-8, 0]))),
  around('prose-8-below', ['prose below', 'no prose below'], (page, at) => log(within(page.proseBefore, at, [1, 9]))),
  around('prose-20-above', ['much prose further above', 'no prose further above'], (page, at) =>
    log(within(page.proseBefore, at, [-20, 0])),
  ),
  around('prose-20-below', ['much prose further below', 'no prose further below'], (page, at) =>
    log(within(page.proseBefore, at, [1, 21])),
  ),
  around('prose-share-above', ['after most of the page’s prose', 'before most of the page’s prose'], (page, at) =>
    share(page.proseBefore[at] ?? 0, page.proseBefore.at(-1) ?? 0),
  ),
  around('words-share-above', ['late on the page', 'early on the page'], (page, at) =>
    share(page.wordsBefore[at] ?? 0, page.wordsBefore.at(-1) ?? 0),
  ),
  around('blocks-above', ['far from the top', 'near the top'], (_, at) => log(at)),
  around('blocks-below', ['far from the end', 'near the end'], ({ signs }, at) => log(signs.length - 1 - at)),
  around('short-6-above', ['short lines above', 'no short lines above'], (page, at) =>
    within(page.shortBefore, at, [-6, 0]),
  ),
  around('short-6-below', ['short lines below', 'no short lines below'], (page, at) =>
    within(page.shortBefore, at, [1, 7]),
  ),
  around('dates-8', ['dates all around', 'no dates around'], (page, at) => within(page.datesBefore, at, [-8, 9])),
  around('replies-8', ['buttons to reply around', 'no buttons to reply around'], (page, at) =>
    within(page.repliesBefore, at, [-8, 9]),
  ),
  around('dots-8', ['lines around that break off', 'no lines around that break off'], (page, at) =>
    within(page.ellipsesBefore, at, [-8, 9]),
  ),
  around('addresses-8', ['addresses around', 'no addresses around'], (page, at) =>
    within(page.addressesBefore, at, [-8, 9]),
  ),
];

/** 0 within the run; otherwise the log distance in blocks, negative above the run. */
function blocksFromRun({ run }: BodyPage, at: number): number {
  if (at < run.first) return -log(run.first - at);
  return at > run.last ? log(at - run.last) : 0;
}

/** The words between the run and a block outside it (log). */
function wordsFromRun({ run, wordsBefore }: BodyPage, at: number): number {
  if (at < run.first) return -log((wordsBefore[run.first] ?? 0) - (wordsBefore[at] ?? 0));
  return at > run.last ? log((wordsBefore[at] ?? 0) - (wordsBefore[run.last + 1] ?? 0)) : 0;
}

const runFeatures: readonly BodyFeature[] = [
  around('from-run', ['below the longest run of prose', 'above the longest run of prose'], blocksFromRun),
  around('words-from-run', ['below the longest run of prose', 'above the longest run of prose'], wordsFromRun),
  around('in-run', ['in the longest run of prose', 'outside the longest run of prose'], ({ run }, at) =>
    Number(at >= run.first && at <= run.last),
  ),
  around('into-run', ['in the longest run of prose', 'outside the longest run of prose'], ({ run }, at) =>
    at >= run.first && at <= run.last ? log(at - run.first) : nothing,
  ),
  around('run-left', ['in the longest run of prose', 'outside the longest run of prose'], ({ run }, at) =>
    at >= run.first && at <= run.last ? log(run.last - at) : nothing,
  ),
  {
    ...around('run-words', ['a long run of prose on the page', 'no long run of prose on the page'], (page) =>
      log((page.proseBefore[page.run.last + 1] ?? 0) - (page.proseBefore[page.run.first] ?? 0)),
    ),
    isOfPage: true,
  },
  {
    ...around('run-share', ['the run is most of the page', 'the run is little of the page'], (page) =>
      share(
        (page.proseBefore[page.run.last + 1] ?? 0) - (page.proseBefore[page.run.first] ?? 0),
        page.wordsBefore.at(-1) ?? 0,
      ),
    ),
    isOfPage: true,
  },
  around(
    'like-run',
    ['longer than its paragraphs', 'shorter than its paragraphs'],
    ({ signs, runLength }, at) => (signs[at]?.count ?? 0) / Math.max(10, runLength),
  ),
  {
    ...around('page-blocks', ['a page of many lines', 'a page of few lines'], ({ signs }) => log(signs.length)),
    isOfPage: true,
  },
  around(
    'topic-share',
    ['shares its words with the longest run of prose', 'shares few words with the longest run of prose'],
    ({ topic }, at) => topic.share[at] ?? 0,
  ),
  around(
    'topic-weight',
    ['shares rare words with the longest run of prose', 'shares no rare words with the longest run of prose'],
    ({ topic }, at) => log(topic.weight[at] ?? 0),
  ),
  around(
    'topic-around',
    ['in company that shares words with the longest run of prose', 'in company that shares few words with it'],
    ({ topic }, at) => mean(topic.share, at, 3),
  ),
  around(
    'title-words',
    ['shares words with the title', 'shares no words with the title'],
    ({ topic }, at) => topic.title[at] ?? 0,
  ),
  around('from-title', ['below the title', 'above the title'], ({ topic }, at) =>
    topic.titleAt === -1 ? 0 : Math.sign(at - topic.titleAt) * log(Math.abs(at - topic.titleAt)),
  ),
];

function mean(values: readonly number[], at: number, reach: number): number {
  let [sum, count] = [0, 0];
  for (let index = Math.max(0, at - reach); index <= Math.min(values.length - 1, at + reach); index += 1) {
    sum += values[index] ?? 0;
    count += 1;
  }
  return share(sum, count);
}

const sectionWords: Readonly<Record<SectionKind, string>> = {
  comments: 'comments',
  related: 'other articles',
  author: 'the author',
  subscribe: 'newsletters',
  share: 'sharing',
  topics: 'topics',
  site: 'the site itself',
};

/** How near the last heading of a kind is: 1 right below it, falling with each block; 0 after another heading. */
function nearness(kind: SectionKind): BodyFeature['value'] {
  return ({ sections }, at) => {
    const section = sections[at];
    return section?.heading.kind === kind ? 1 / (1 + section.blocks / 8) : 0;
  };
}

const sectionFeatures: readonly BodyFeature[] = [
  ...Object.entries(sectionWords).map(([kind, words]): BodyFeature => ({
    name: `section-${kind}`,
    high: `under a heading for ${words}`,
    low: `not under a heading for ${words}`,
    value: nearness(kind as SectionKind),
  })),
  around(
    'section-blocks',
    ['far below the last heading of another section', 'right below the heading of another section'],
    ({ sections }, at) => (sections[at] ? log(sections[at].blocks) : 12),
  ),
  around(
    'section-prose',
    ['paragraphs since the last heading of another section', 'no paragraph since the heading of another section'],
    ({ sections }, at) => (sections[at] ? log(sections[at].prose) : 12),
  ),
];

const clusterFeatures: readonly BodyFeature[] = [
  around('cluster-words', ['in a long stretch of prose', 'in no long stretch of prose'], ({ clusters }, at) =>
    log(clusters[at]?.words ?? 0),
  ),
  around(
    'cluster-paragraphs',
    ['in a stretch of many paragraphs', 'in a stretch of few paragraphs'],
    ({ clusters }, at) => clusters[at]?.paragraphs ?? 0,
  ),
  around(
    'cluster-density',
    ['in prose without other lines between', 'in prose with many other lines between'],
    ({ clusters }, at) => {
      const cluster = clusters[at];
      return cluster ? cluster.paragraphs / (cluster.last - cluster.first + 1) : 0;
    },
  ),
  around('cluster-length', ['among long paragraphs', 'among short paragraphs'], ({ clusters }, at) => {
    const cluster = clusters[at];
    return cluster ? cluster.words / cluster.paragraphs : 0;
  }),
  around(
    'cluster-topic',
    ['in a stretch about the same matter', 'in a stretch about something else'],
    ({ clusters, topic }, at) => {
      const cluster = clusters[at];
      return cluster
        ? ((topic.shareBefore[cluster.last + 1] ?? 0) - (topic.shareBefore[cluster.first] ?? 0)) /
            (cluster.last - cluster.first + 1)
        : 0;
    },
  ),
  around(
    'cluster-left',
    ['much of its stretch still to come', 'little of its stretch still to come'],
    ({ clusters, proseBefore }, at) => {
      const cluster = clusters[at];
      return cluster ? log((proseBefore[cluster.last + 1] ?? 0) - (proseBefore[at + 1] ?? 0)) : 0;
    },
  ),
  around('cluster-dates', ['dates in its stretch', 'no dates in its stretch'], ({ clusters, datesBefore }, at) => {
    const cluster = clusters[at];
    return cluster
      ? ((datesBefore[cluster.last + 1] ?? 0) - (datesBefore[cluster.first] ?? 0)) / cluster.paragraphs
      : 0;
  }),
  around(
    'break-since-run',
    ['a long break in the prose above', 'no long break in the prose above'],
    ({ breakSinceRun }, at) => log(breakSinceRun[at] ?? 0),
  ),
  around('persons-8', ['much “I” and “you” around', 'little “I” and “you” around'], (page, at) =>
    share(within(page.personsBefore, at, [-4, 5]), within(page.wordsBefore, at, [-4, 5])),
  ),
  around('sections-8', ['headings of other sections around', 'no headings of other sections around'], (page, at) =>
    within(page.sectionsBefore, at, [-4, 5]),
  ),
  ...(['comments', 'related', 'author'] as const).map((kind) =>
    around(
      `since-${kind}`,
      [`far below a heading for ${sectionWords[kind]}`, `near a heading for ${sectionWords[kind]}`],
      ({ since }, at) => {
        const blocks = since[kind][at] ?? -1;
        return blocks === -1 ? 12 : log(blocks);
      },
    ),
  ),
];

/** Counts a sign between the start of the run and a block below it. */
function sinceRun(name: string, what: string, sum: (page: BodyPage) => readonly number[]): BodyFeature {
  return around(
    `${name}-since-run`,
    [`${what} since the prose began`, `no ${what} since the prose began`],
    (page, at) => {
      const [before, start] = [sum(page)[at] ?? 0, sum(page)[page.run.first] ?? 0];
      return at <= page.run.first ? nothing : log(before - start);
    },
  );
}

const sinceFeatures: readonly BodyFeature[] = [
  sinceRun('replies', 'buttons to reply', (page) => page.repliesBefore),
  sinceRun('dates', 'dates', (page) => page.datesBefore),
  sinceRun('sections', 'headings of other sections', (page) => page.sectionsBefore),
  sinceRun('furniture', 'lines of furniture', (page) => page.furnitureBefore),
  sinceRun('short', 'short lines', (page) => page.shortBefore),
];

/** All features, in the model's order. */
export const bodyFeatures: readonly BodyFeature[] = [
  ...ownFeatures,
  ...besideFeatures,
  ...aroundFeatures,
  ...runFeatures,
  ...sectionFeatures,
  ...clusterFeatures,
  ...sinceFeatures,
];

export const featureCount = bodyFeatures.length;

/**
 * Writes the features of a page's blocks into rows. The outer loop is over features: it is faster to run the same
 * function many times in a row.
 *
 * @param rows one per block, starting with block `from`; `null` skips the block
 */
export function readFeatures(page: BodyPage, rows: readonly (Float64Array | null)[], from = 0): void {
  bodyFeatures.forEach(({ value }, index) => {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at];
      if (row) row[index] = value(page, from + at);
    }
  });
}

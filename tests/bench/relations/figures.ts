import type { FullEdition } from '../../support/full-edition.ts';
import { checkBody } from './check-body.ts';
import { kinds, type Kind, type MadeCapture, type MadePair } from './made.ts';
import { areVisible, type Articles } from './visible.ts';

/** What the pairs of one kind were taken for. */
export interface KindFigures {
  readonly made: number;
  /** Those whose versions differ in what the cleaner kept: more cannot be told apart. */
  readonly visible: number;
  /** All captures came into one story, and into several. */
  readonly oneStory: number;
  readonly stories: number;
  /** Of those in one story: all captures in one version, and in several. */
  readonly oneVersion: number;
  readonly versions: number;
  /** Each capture is in a version with just those that are of the same. */
  readonly rightVersions: number;
  /** Of those whose captures tell the order: how many there are, and how many are in the right order. */
  readonly orderTold: number;
  readonly rightOrder: number;
  /** Those in one story whose body is as it should be: see `checkBody`. */
  readonly rightBody: number;
}

export interface Mistake {
  readonly pair: string;
  readonly about: string;
  readonly what: string;
  readonly captures: readonly string[];
}

export interface RelationFigures {
  readonly captures: number;
  readonly kinds: Readonly<Record<Kind, KindFigures>>;
  /** Two captures of different stories that came into one, of all that there are: every two count. */
  readonly falseJoins: number;
  readonly mistakes: readonly Mistake[];
}

type StoryRecord = FullEdition['stories'][number];
type Edition = Pick<FullEdition, 'stories' | 'captures'>;

/** Compares the stories of an edition, or of several, with the pairs that they were made from. */
export function relationFigures(pairs: readonly MadePair[], editions: readonly Edition[]): RelationFigures {
  const stories = editions.flatMap((edition) => edition.stories);
  const storyOf = new Map(stories.flatMap((story) => story.captures.map((id) => [id, story] as const)));
  const articles = new Map(
    editions.flatMap(({ captures }) => captures.map(({ id, article }) => [id, article] as const)),
  );
  const taken = pairs.map((pair) => ({ pair, ...takenFor(pair, storyOf, articles) }));
  const joins = falseJoins(pairs, stories);
  return {
    captures: pairs.reduce((sum, { captures }) => sum + captures.length, 0),
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, sumUp(taken.filter(({ pair }) => pair.kind === kind))]),
    ) as Record<Kind, KindFigures>,
    falseJoins: joins.reduce((sum, { count }) => sum + count, 0),
    mistakes: [
      ...taken.flatMap(({ pair, mistakes }) => mistakes.map((what) => mistake(pair, what))),
      ...joins.map(({ mistake: one }) => one),
    ],
  };
}

function mistake({ id, about, captures }: MadePair, what: string): Mistake {
  return { pair: id, about, what, captures: captures.map(({ name }) => name) };
}

function takenFor(pair: MadePair, storyOf: ReadonlyMap<string, StoryRecord>, articles: Articles) {
  const found = new Set(pair.captures.map(({ name }) => storyOf.get(name)));
  const [story] = found;
  const isOne = found.size === 1 && story !== undefined;
  const isTrulyOne = new Set(pair.captures.map((capture) => capture.story)).size === 1;
  const versions = isOne ? versionsOf(story, pair.captures) : [];
  // Two papers' copies may well be one version or two: nobody says which is the newer.
  const isJudged = isTrulyOne && isOne && pair.kind !== 'syndicated copy';
  const isRight = isJudged && isSameGrouping(pair.captures, versions);
  const isOrdered = isRight && pair.isOrderTold && isAscending(pair.captures, versions);
  const wrongBody = isOne && isTrulyOne ? checkBody({ pair, story, articles }) : [];
  const lost = pair.captures.filter(({ name }) => !storyOf.has(name));
  return {
    isOne,
    isVisible: areVisible(pair, articles),
    isOneVersion: isOne && new Set(versions).size === 1,
    isRight,
    isOrdered,
    isBodyRight: isOne && isTrulyOne && wrongBody.length === 0,
    mistakes: [
      ...(lost.length > 0 ? [`no article in ${lost.map(({ name }) => name).join(', ')}`] : []),
      ...(isOne === isTrulyOne ? [] : [isOne ? 'one story' : `${found.size} stories`]),
      ...(isJudged && !isRight
        ? [`versions ${versions.join(' ')}, not ${pair.captures.map(({ version }) => version).join(' ')}`]
        : []),
      ...(isRight && pair.isOrderTold && !isOrdered ? [`order ${versions.join(' ')}`] : []),
      ...wrongBody,
    ],
  };
}

/** The place of each capture's version in the story, oldest first. */
function versionsOf({ versions }: StoryRecord, captures: readonly MadeCapture[]): number[] {
  return captures.map(({ name }) =>
    Math.max(
      0,
      versions.findIndex((version) => version.captures.includes(name)),
    ),
  );
}

function isSameGrouping(captures: readonly MadeCapture[], versions: readonly number[]): boolean {
  return captures.every((a, i) =>
    captures.every((b, j) => (a.version === b.version) === (versions[i] === versions[j])),
  );
}

function isAscending(captures: readonly MadeCapture[], versions: readonly number[]): boolean {
  return captures.every((a, i) =>
    captures.every((b, j) => a.version >= b.version || (versions[i] ?? 0) < (versions[j] ?? 0)),
  );
}

function sumUp(taken: readonly ({ readonly pair: MadePair } & ReturnType<typeof takenFor>)[]): KindFigures {
  const count = (is: (one: (typeof taken)[number]) => boolean) => taken.filter(is).length;
  return {
    made: taken.length,
    visible: count(({ isVisible }) => isVisible),
    oneStory: count(({ isOne }) => isOne),
    stories: count(({ isOne }) => !isOne),
    oneVersion: count(({ isOneVersion }) => isOneVersion),
    versions: count(({ isOne, isOneVersion }) => isOne && !isOneVersion),
    rightVersions: count(({ isRight }) => isRight),
    orderTold: count(({ pair }) => pair.isOrderTold),
    rightOrder: count(({ isOrdered }) => isOrdered),
    rightBody: count(({ isBodyRight }) => isBodyRight),
  };
}

function falseJoins(pairs: readonly MadePair[], stories: readonly StoryRecord[]) {
  const made = new Map(
    pairs.flatMap((pair) => pair.captures.map(({ name, story }) => [name, { pair, story }] as const)),
  );
  return stories.flatMap(({ captures }) => {
    const ids = captures.map((id) => made.get(id)?.story ?? '');
    const count = ids.reduce((sum, id, at) => sum + ids.slice(at + 1).filter((other) => other !== id).length, 0);
    const truths = [...new Set(ids)];
    if (count === 0) return [];
    const what = `${count} false joins: ${truths.join(', ')}`;
    const pair = made.get(captures[0] ?? '')?.pair;
    return [{ count, mistake: { pair: pair?.id ?? '', about: pair?.about ?? '', what, captures } }];
  });
}

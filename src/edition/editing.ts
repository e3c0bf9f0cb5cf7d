import type { Problem } from '../capture/capture.ts';
import type { Known } from '../clean/clean.ts';
import { dateOrdersOfSources } from '../clean/date/date-orders-of-sources.ts';
import type { LedgerEntry } from '../clean/ledger.ts';
import { findRecurring } from '../clean/furniture/recurring.ts';
import { compareText } from '../text/compare.ts';
import { mend, type Mended } from '../overrides/mend.ts';
import type { OverrideFile } from '../overrides/override.ts';
import { withoutHidden } from '../overrides/override-story.ts';
import type { MendedGroup } from '../overrides/tell-groups.ts';
import type { StoryAddress } from '../story/follow-addresses.ts';
import { matchCaptures } from '../story/match-captures.ts';
import type { ArticleOutline, CaptureOutline } from './outline.ts';
import { addressed, digestsOf, plainStories, withLinks, type EditedStory } from './publish.ts';
import type { StoryOutline } from './story-outline.ts';

/** A capture to be cleaned again, since more is known of it. */
export interface Cleaning {
  readonly capture: Pick<CaptureOutline, 'id' | 'key'>;
  readonly known: Known;
}

/** Captures to be made one story. */
export interface Telling extends Pick<MendedGroup, 'override' | 'changes'> {
  /** What each capture's article is kept under; and what its keeper has made of it, where that is something else. */
  readonly articles: readonly { readonly key: string; readonly mended: ArticleOutline | null }[];
}

/** Work on captures or stories each by itself: in any order, in any thread, now or in an earlier run. */
export type Task =
  | { readonly kind: 'clean'; readonly work: readonly Cleaning[] }
  | { readonly kind: 'tell'; readonly work: readonly Telling[] };

/** What is looked up about one capture, where a keeper's words are about it. */
export interface Desk {
  readonly ledgerOf: (capture: CaptureOutline) => readonly LedgerEntry[];
  readonly clean: (cleaning: Cleaning) => CaptureOutline;
}

/** Everything that the site shows, in outlines. */
export interface EditedOutline {
  readonly captures: readonly CaptureOutline[];
  /** By the time of publication, oldest first; those without a date before them. */
  readonly stories: readonly EditedStory[];
  readonly problems: readonly Problem[];
  /** How many stories their keeper hides. Nothing else of them is shown. */
  readonly hidden: number;
  /** The addresses of all stories, the hidden ones too. */
  readonly addresses: readonly StoryAddress[];
}

interface Editing {
  /** What problems call the captures' folder. */
  readonly shown: string;
  readonly overrides: readonly OverrideFile[];
  readonly desk: Desk;
}

/** Gives its tasks to whoever runs it, and goes on with what they give. */
type Run<Result> = Generator<Task, Result, readonly (CaptureOutline | StoryOutline)[]>;

/**
 * Matches captures, applies what their keeper says, reconciles them and gives each story its address and its neighbours: all
 * that looks at several captures at once. What is done for each by itself it asks for.
 *
 * @param alone the captures, each cleaned by itself: they are taken out of it, so that nobody holds them for longer than needed
 */
export function* editing(alone: CaptureOutline[], { shown, overrides, desk }: Editing): Run<EditedOutline> {
  const { pages, groups, knownOf } = yield* cleanAndMatch(alone.splice(0).sort((a, b) => compareText(a.id, b.id)));
  const origins = new Map(pages.map(({ id, key, article }) => [id, { key, article }]));
  const plain = groups.map((articles): MendedGroup => ({ articles, override: null, changes: [], isHidden: false }));
  const told = overrides.length === 0 ? [] : yield* tell(plain, origins);
  const mended = mend(overrides, {
    pages,
    groups,
    ledgerOf: (capture) => desk.ledgerOf(capture),
    clean: (capture, given) => desk.clean({ capture, known: { ...knownOf(capture.id), given } }),
    match: matchCaptures,
    stories: () => plainStories(told, digestsOf(pages)),
  });
  return yield* publish(mended, shown);
}

interface Matched {
  readonly pages: readonly CaptureOutline[];
  readonly groups: readonly (readonly ArticleOutline[])[];
  readonly knownOf: (capture: string) => Known | undefined;
}

/** Cleans those captures again of which others of their source tell more: which lines recur, and how dates are written. */
function* cleanAndMatch(alone: readonly CaptureOutline[]): Run<Matched> {
  const groups = matchAll(alone);
  const storyOf = new Map(groups.flatMap((story) => story.map(({ capture }) => [capture, story])));
  const sourced = alone.map(({ id, article, lines, dateOrders }) => {
    const source = article?.fields.source?.value ?? null;
    return { id, source, lines, dateOrders, story: storyOf.get(id) };
  });
  const [recurring, dateOrders] = [findRecurring(sourced), dateOrdersOfSources(sourced)];
  const known = new Map<string, Known>();
  for (const { id } of alone) {
    const own = { recurring: recurring.get(id), dateOrder: dateOrders.get(id) };
    if (own.recurring || own.dateOrder) known.set(id, own);
  }
  const knownOf = (id: string) => known.get(id);
  const again = yield* clean(
    alone.flatMap((capture) => {
      const own = known.get(capture.id);
      return own ? [{ capture: { id: capture.id, key: capture.key }, known: own }] : [];
    }),
  );
  if (again.length === 0) return { pages: alone, groups, knownOf };
  const cleaned = new Map(again.map((capture) => [capture.id, capture]));
  const pages = alone.map((capture) => cleaned.get(capture.id) ?? capture);
  return { pages, groups: matchAll(pages), knownOf };
}

function matchAll(pages: readonly CaptureOutline[]): ArticleOutline[][] {
  return matchCaptures(pages.flatMap(({ article }) => article ?? []));
}

function* clean(work: readonly Cleaning[]): Run<CaptureOutline[]> {
  return work.length === 0 ? [] : ((yield { kind: 'clean', work }) as CaptureOutline[]);
}

type Origins = ReadonlyMap<string, Pick<CaptureOutline, 'key' | 'article'>>;

function* tell(groups: readonly MendedGroup[], origins: Origins): Run<StoryOutline[]> {
  const work = groups.map(({ articles, override, changes }): Telling => ({
    articles: articles.map((article) => {
      const origin = origins.get(article.capture);
      return { key: origin?.key ?? '', mended: origin?.article === article ? null : article };
    }),
    override: override && { file: override.file, said: override.said },
    changes,
  }));
  return work.length === 0 ? [] : ((yield { kind: 'tell', work }) as StoryOutline[]);
}

function* publish({ pages, groups, problems }: Mended<CaptureOutline>, shown: string): Run<EditedOutline> {
  const hiddenGroups = new Set(groups.filter(({ isHidden }) => isHidden));
  const hiddenCaptures = new Set([...hiddenGroups].flatMap(({ articles }) => articles.map(({ capture }) => capture)));
  const told = yield* tell(
    groups.map((group) => ({ ...group, changes: withoutHidden(group.changes, hiddenCaptures) })),
    new Map(pages.map(({ id, key, asCleaned }) => [id, { key, article: asCleaned }])),
  );
  const hidden = new Set(told.filter((_, index) => groups[index]?.isHidden));
  const digests = digestsOf(pages);
  // A hidden story keeps its address, so that no other story is found there.
  const all = addressed(told, digests);
  return {
    captures: pages.filter(({ id, article }) => article !== null && !hiddenCaptures.has(id)),
    stories: withLinks(all.flatMap(({ story, slug }) => (hidden.has(story) ? [] : [{ ...story, slug }]))),
    problems: [
      ...pages.filter(({ article }) => article === null).map(({ id }) => onlyFurniture(`${shown}/${id}`)),
      ...problems,
    ],
    hidden: hidden.size,
    addresses: all.map(({ story, slug }) => ({
      slug,
      captures: story.captures.flatMap((id) => digests.get(id)?.slice(0, 16) ?? []),
      isHidden: hidden.has(story),
    })),
  };
}

/** What is wrong with a capture that has no article. */
export function onlyFurniture(path: string): Problem {
  const message =
    'There is no article in this capture: all of it is furniture. Capture the page again, or delete the file.';
  return { path, line: null, message };
}

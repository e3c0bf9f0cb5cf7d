import { sourceKey } from './source-name.ts';
import { dateOf, newestFirst, type StoryEntry } from '../stories.ts';

/** What a reader of a story may read next. */
export interface ReadOn {
  /** The stories before and after it in time; `null` at an end, and where its date is not known. */
  readonly older: StoryEntry | null;
  readonly newer: StoryEntry | null;
  /** Stories of like content, the most alike first. */
  readonly similar: readonly StoryEntry[];
  /** Stories of the same source, the nearest in time. */
  readonly sameSource: readonly StoryEntry[];
}

/** How many stories of the same source stand below a story. */
const mostOfSource = 3;

/** Finds what to read on after each story of the site, by its id. */
export async function allReadOn(): Promise<ReadonlyMap<string, ReadOn>> {
  return readOnOf(await newestFirst());
}

/**
 * Finds what to read on after each of the stories, which come newest first. A reader can always go on in time; beyond that
 * nothing is named that stands there already, or that the story's captures point to.
 */
export function readOnOf(stories: readonly StoryEntry[]): ReadonlyMap<string, ReadOn> {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const dated = stories.filter((story) => dateOf(story) !== '');
  const bySource = Map.groupBy(stories, keyOf);
  const placeInTime = places(dated);
  const placeInSource = new Map([...bySource.values()].flatMap((own) => [...places(own)]));

  return new Map(
    stories.map((story) => {
      const at = placeInTime.get(story.id);
      const [newer = null, older = null] = at === undefined ? [] : [dated[at - 1], dated[at + 1]];
      const related = story.data.related.flatMap((pointer) => pointer.story?.id ?? []);
      const named = new Set([story.id, ...related, ...[newer, older].flatMap((next) => next?.id ?? [])]);
      const similar = story.data.similar.flatMap(({ id }) => (named.has(id) ? [] : (byId.get(id) ?? [])));
      for (const { id } of similar) named.add(id);
      const own = story.data.source ? (bySource.get(keyOf(story)) ?? []) : [];
      const sameSource = nearest(own, placeInSource.get(story.id) ?? 0, named);
      return [story.id, { older, newer, similar, sameSource }];
    }),
  );
}

function keyOf({ data }: StoryEntry): string {
  return data.source ? sourceKey(data.source.value) : '';
}

function places(stories: readonly StoryEntry[]): Map<string, number> {
  return new Map(stories.map(({ id }, place) => [id, place]));
}

/** The stories around a place of a list that are not named yet, the nearest first. */
function nearest(stories: readonly StoryEntry[], place: number, named: ReadonlySet<string>): StoryEntry[] {
  const around = Array.from({ length: mostOfSource + named.size }, (_, step) => [
    stories[place - 1 - step],
    stories[place + 1 + step],
  ]).flat();
  return around.filter((story) => story !== undefined && !named.has(story.id)).slice(0, mostOfSource) as StoryEntry[];
}

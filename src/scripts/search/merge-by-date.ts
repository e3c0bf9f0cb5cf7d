import type { FoundStory, Match } from './search-index.ts';

/**
 * Merges lists of matches, each sorted by date, into one. A match's date is known only once its story is loaded, so
 * this loads only the stories that are shown and the next one of each list.
 */
export function mergeByDate(lists: readonly (readonly Match[])[], isOldestFirst: boolean): Match[] {
  const load = (match: Match | undefined) => {
    const story = match?.data();
    // The caller that awaits the story gets the error; this only prevents an unhandled rejection.
    story?.catch(() => undefined);
    return story;
  };
  const heads = lists.map((list) => ({ list, at: 0, story: load(list[0]) }));
  const next = async (): Promise<FoundStory> => {
    const stories = await Promise.all(heads.map(({ story }) => story));
    let best: number | undefined;
    for (const [index, story] of stories.entries()) {
      if (story && (best === undefined || isBefore(story, stories[best]))) best = index;
    }
    const head = heads[best ?? 0];
    const found = best === undefined ? undefined : stories[best];
    if (!head || !found) throw new Error('There are no more matches.');
    head.at += 1;
    head.story = load(head.list[head.at]);
    return found;
  };
  const isBefore = (a: FoundStory, b: FoundStory | undefined) => {
    const [mine, other] = [a.meta.moment ?? '', b?.meta.moment ?? ''];
    return isOldestFirst ? mine < other : mine > other;
  };
  // Each match waits for the one before it, in whatever order they are asked for.
  let last: Promise<unknown> = Promise.resolve();
  const merged = Array.from({ length: lists.reduce((sum, list) => sum + list.length, 0) }, (_, index) => {
    let story: Promise<FoundStory> | undefined;
    return {
      data() {
        if (story) return story;
        if (index > 0) load(merged[index - 1]);
        story = last.then(next);
        last = story;
        return story;
      },
    };
  });
  return merged;
}

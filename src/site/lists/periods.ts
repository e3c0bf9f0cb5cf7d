import { compareText } from '../../text/compare.ts';
import { newestFirst, type StoryEntry } from '../stories.ts';

/** A month with its stories, newest first. */
export interface Month {
  /** `2019-03` */
  readonly month: string;
  readonly stories: readonly StoryEntry[];
}

/** The year that a story was published in, such as `2019`; empty where no capture tells. */
export function yearOf({ data }: StoryEntry): string {
  return data.published?.value.slice(0, 4) ?? '';
}

/** The month that a story was published in, such as `2019-03`; empty where no capture tells. */
export function monthOf({ data }: StoryEntry): string {
  return data.published?.value.slice(0, 7) ?? '';
}

/** The day that a story was published on, such as `2019-03-29`; empty where no capture tells. */
export function dayOf({ data }: StoryEntry): string {
  return data.published?.value.slice(0, 10) ?? '';
}

/** Stories by the day that they state, the newest day first: days of far zones overlap, so moments alone would mix them. */
export function byDay(stories: readonly StoryEntry[]): [day: string, stories: readonly StoryEntry[]][] {
  return [...Map.groupBy(stories, dayOf)].sort(([a], [b]) => compareText(b, a));
}

/** All months that have stories, newest first. */
export async function allMonths(): Promise<Month[]> {
  const byMonth = Map.groupBy(await newestFirst(), monthOf);
  byMonth.delete('');
  return [...byMonth].map(([month, stories]) => ({ month, stories })).sort((a, b) => compareText(b.month, a.month));
}

/** The stories whose date no capture tells. */
export async function undatedStories(): Promise<StoryEntry[]> {
  return (await newestFirst()).filter((story) => monthOf(story) === '');
}

/** As many months the archive shows on one page: twenty years. Of the years before it shows their own pages. */
export const mostMonths = 240;

/** Years as the archive shows them: the newest with their months, the others by themselves. */
export function shownYears<Year extends readonly [string, readonly unknown[]]>(newestFirst: readonly Year[]) {
  let months = 0;
  const first = newestFirst.findIndex(([, ofYear]) => (months += ofYear.length) > mostMonths);
  const shown = first === -1 ? newestFirst.length : first;
  return { withMonths: newestFirst.slice(0, shown), withoutMonths: newestFirst.slice(shown) };
}

/** Months by their year, such as `2019`, both newest first. */
export function byYear(months: readonly Month[]): [year: string, months: readonly Month[]][] {
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))];
}

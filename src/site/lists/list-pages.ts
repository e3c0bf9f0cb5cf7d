import { settings } from '../../settings.ts';
import { byDay } from './periods.ts';
import type { StoryEntry } from '../stories.ts';

/** One page of a list of stories that may be too long for one. */
export interface ListPage {
  /** Counted from 1. */
  readonly number: number;
  /** How many pages the list has. */
  readonly count: number;
  /** How many stories the list has. */
  readonly total: number;
  /** The list's address: that of its first page. */
  readonly list: string;
  readonly stories: readonly StoryEntry[];
}

/** A list's pages, the stories of a day together; an empty list has one, too. */
export function listPages(list: string, stories: readonly StoryEntry[]): ListPage[] {
  const inDays = byDay(stories).flatMap(([, ofDay]) => ofDay);
  return pagesOf(list, inDays).map(({ items, ...page }) => ({ ...page, stories: items }));
}

/** A page of a list of anything. */
export interface PageOf<Item> extends Omit<ListPage, 'stories'> {
  readonly items: readonly Item[];
}

/** A list in pages, in its own order; an empty one has one, too. */
export function pagesOf<Item>(list: string, items: readonly Item[]): PageOf<Item>[] {
  const size = settings.storiesPerPage;
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    total: items.length,
    list,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The pages of a list as `getStaticPaths` wants them, for a file `[...page].astro` in the list's folder. */
export function listPaths<P>(list: string, stories: readonly StoryEntry[], params: P) {
  return listPages(list, stories).map((page) => ({
    params: { ...params, page: pageParam(page) },
    props: { page },
  }));
}

/** What stands for a page of a list in its path, in a file `[...page].astro`. */
export function pageParam({ number }: { readonly number: number }): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

import type { Source } from './group-sources.ts';

/** As many as, with long names, fit beside style and script into the first round trip of a connection. */
export const sourcesPerPage = 150;

/** A source as lists of sources show it. */
export interface CountedSource extends Pick<Source, 'slug' | 'name' | 'isInferred'> {
  readonly stories: number;
}

/** One page of the list of all sources. */
export interface SourcePage {
  /** Counted from 1. */
  readonly number: number;
  /** How many pages the list has. */
  readonly count: number;
  readonly sources: readonly CountedSource[];
}

/** A letter that names of sources begin with, and the page that the first of them is on. */
export interface Initial {
  readonly letter: string;
  readonly page: number;
}

/** The pages of a list of sources, which come in the order of the alphabet; an empty list has one, too. */
export function sourcePages(sources: readonly CountedSource[]): SourcePage[] {
  const count = Math.max(1, Math.ceil(sources.length / sourcesPerPage));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    sources: sources.slice(index * sourcesPerPage, (index + 1) * sourcesPerPage),
  }));
}

/** Where names of each of the 26 letters begin. Other letters are too many to list them all. */
export function initialsOf(sources: readonly CountedSource[]): Initial[] {
  const pages = new Map<string, number>();
  for (const [index, { name }] of sources.entries()) {
    const letter = name.normalize('NFKC').charAt(0).toUpperCase();
    if (/^[A-Z]$/.test(letter) && !pages.has(letter)) pages.set(letter, Math.floor(index / sourcesPerPage) + 1);
  }
  return Array.from(pages, ([letter, page]) => ({ letter, page })).sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

import type { SearchOptions } from './search-index.ts';

/** What is searched for, as it stands in the page's address: `?q=bridge&source=rt.com&year=2019&order=newest`. */
export type Query = URLSearchParams;

/** What a form asks for; nothing of what is left empty. */
export function queryIn(form: HTMLFormElement): Query {
  const filled = [...new FormData(form)].filter((field): field is [string, string] => field[1] !== '');
  return new URLSearchParams(filled);
}

/**
 * Shows in a form what is asked for. What a list does not have is as if it was not asked for, but for a source: the list
 * may have only some of them.
 */
export function showInForm(query: Query, form: HTMLFormElement): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = query.get(control.name) ?? '';
    control.value = value;
    if (!(control instanceof HTMLSelectElement) || control.selectedIndex !== -1) continue;
    if (control.name === 'source') control.add(new Option(value, value, false, true));
    else control.selectedIndex = 0;
  }
}

/** The words that are searched for; none where there are only spaces. */
export function wordsOf(query: Query): string {
  return query.get('q')?.trim() ?? '';
}

/** How Pagefind narrows and orders a search. */
export function optionsOf(query: Query): SearchOptions {
  const filters = Object.fromEntries([...query].filter(([name]) => name === 'source' || name === 'year'));
  const order = query.get('order');
  return { filters, sort: order === null ? {} : { date: order === 'oldest' ? 'asc' : 'desc' } };
}

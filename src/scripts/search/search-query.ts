import type { SearchOptions } from './search-index.ts';

/** The query as it stands in the page's address: `?q=bridge&source=rt.com&year=2019&order=newest`. */
export type Query = URLSearchParams;

/** The query of a form, without its empty fields. */
export function queryIn(form: HTMLFormElement): Query {
  const filled = [...new FormData(form)].filter((field): field is [string, string] => field[1] !== '');
  return new URLSearchParams(filled);
}

/**
 * Shows a query in a form. A value that a list lacks is ignored, except for a source: the list may hold only some of
 * the sources.
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

/** The query's words; empty if there are only spaces. */
export function wordsOf(query: Query): string {
  return query.get('q')?.trim() ?? '';
}

/** The query's filters and order, as Pagefind takes them. */
export function optionsOf(query: Query): SearchOptions {
  const filters = Object.fromEntries([...query].filter(([name]) => name === 'source' || name === 'year'));
  const order = query.get('order');
  return { filters, sort: order === null ? {} : { date: order === 'oldest' ? 'asc' : 'desc' } };
}

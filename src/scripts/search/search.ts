import { requiredElement } from './required-element.ts';
import { loadIndex, type Match, type Search } from './search-index.ts';
import { optionsOf, queryIn, showInForm, wordsOf, type Query } from './search-query.ts';
import { resultOf } from './search-result.ts';

/**
 * The search page. The query is in the page's address, so that a search can be linked and gone back to. The number of
 * results shown is in the history's state.
 */

/** How many results are shown at first, and how many more each time. */
const step = 10;
/** Milliseconds between the last keystroke and the search. */
const typingDelay = 300;

const page = requiredElement(document, '#search');
const form = requiredElement<HTMLFormElement>(page, 'form');
const status = requiredElement(page, '[role=status]');
const list = requiredElement(page, 'ol');
const template = requiredElement<HTMLTemplateElement>(page, 'template');
const more = requiredElement<HTMLButtonElement>(page, '.more');
const pageTitle = document.title;

let index: Promise<Search> | undefined;
let matches: readonly Match[] = [];
/** Counts searches, so that an older search does not overwrite the results of a newer one. */
let turn = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

/** Runs the query of the page's address and shows its results. */
async function search(): Promise<void> {
  const mine = ++turn;
  const query = new URLSearchParams(location.search);
  const isOvertaken = () => mine !== turn;
  try {
    const found = await find(query);
    const results = await resultsOf(found.slice(0, history.state?.shown ?? step));
    if (isOvertaken()) return;
    matches = found;
    show(results, outcome(query));
  } catch {
    if (isOvertaken()) return;
    index = undefined;
    matches = [];
    show([], page.dataset['failure'] ?? '');
  }
}

/** Without words, return nothing: Pagefind would load the whole index. */
async function find(query: Query): Promise<readonly Match[]> {
  const words = wordsOf(query);
  if (words === '') return [];
  if (!index) status.textContent = 'Searching…';
  const searchIn = await (index ??= loadIndex((page.dataset['index'] ?? '').split(' ')));
  return searchIn(words, optionsOf(query));
}

async function resultsOf(found: readonly Match[]): Promise<DocumentFragment[]> {
  const stories = await Promise.all(found.map((match) => match.data()));
  return stories.map((story) => resultOf(story, template));
}

/** Replaces the results, and announces them to screen readers. */
function show(results: readonly DocumentFragment[], said: string): void {
  list.replaceChildren(...results);
  more.hidden = list.children.length >= matches.length;
  status.textContent = said;
}

function outcome(query: Query): string {
  const words = wordsOf(query);
  document.title = words === '' ? pageTitle : `${words} · ${pageTitle}`;
  if (words === '') return query.size === 0 ? '' : 'Type the words to search for.';
  if (matches.length === 1) return 'One story found.';
  if (matches.length > 1) return `${matches.length.toLocaleString(document.documentElement.lang)} stories found.`;
  return 'No story found. Try other words, fewer of them, or all sources and years.';
}

/** Shows more results, and moves the keyboard focus to the first of them. */
async function showMore(): Promise<void> {
  const mine = turn;
  const shown = list.children.length;
  const results = await resultsOf(matches.slice(shown, shown + step));
  if (mine !== turn) return;
  list.append(...results);
  more.hidden = list.children.length >= matches.length;
  history.replaceState({ shown: list.children.length }, '');
  list.children[shown]?.querySelector('a')?.focus();
}

/** Searches for what the form says. Adds a history entry, or replaces it while the reader is typing. */
function ask(isTyping = false): void {
  clearTimeout(typing);
  const query = queryIn(form).toString();
  const address = `${location.pathname}${query && `?${query}`}`;
  if (isTyping) history.replaceState(null, '', address);
  else if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void search();
}

/** Searches for what the address says: it was linked, or came from the history. */
function answer(): void {
  showInForm(new URLSearchParams(location.search), form);
  void search();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) ask();
});
form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLSelectElement) return;
  clearTimeout(typing);
  typing = setTimeout(() => {
    ask(true);
  }, typingDelay);
});
more.addEventListener('click', () => {
  showMore().catch(() => {
    status.textContent = page.dataset['failure'] ?? '';
  });
});
addEventListener('popstate', answer);
answer();

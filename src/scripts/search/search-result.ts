import { requiredElement } from './required-element.ts';
import type { FoundStory } from './search-index.ts';

/** A found story as an element, made from the page's template. */
export function resultOf(story: FoundStory, template: HTMLTemplateElement): DocumentFragment {
  const result = template.content.cloneNode(true) as DocumentFragment;
  const { title = '', source = '', published = '', language = '' } = story.meta;
  const link = requiredElement<HTMLAnchorElement>(result, 'a');
  link.href = story.url;
  link.textContent = title;
  requiredElement(result, '.meta').append(`${source} · `, dateOf(published));
  const excerpt = requiredElement(result, '.excerpt');
  excerpt.append(...ellipses(story, marked(story.excerpt)));
  if (language !== '') link.lang = excerpt.lang = language;
  return result;
}

/**
 * An excerpt as nodes. It comes from a capture and is untrusted: all text becomes text nodes. Only Pagefind's own marks
 * become elements; a capture cannot contain them, since its `<` is escaped.
 */
export function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Adds ellipses where an excerpt leaves out text before or after it. */
function ellipses<Part>({ plain_excerpt, raw_content }: FoundStory, excerpt: readonly Part[]): (Part | string)[] {
  const text = raw_content.trim();
  return [text.startsWith(plain_excerpt) ? '' : '… ', ...excerpt, text.endsWith(plain_excerpt) ? '' : ' …'];
}

/** The day of a publish time (ISO 8601) in the page's language. */
function dateOf(published: string): string | HTMLElement {
  if (published === '') return 'Date not known';
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  const time = document.createElement('time');
  time.dateTime = published;
  time.textContent = format.format(new Date(`${published.slice(0, 10)}T00:00Z`));
  return time;
}

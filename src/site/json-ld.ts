import { excerpt } from './excerpt.ts';
import type { StoryEntry } from './stories.ts';

/** A story as schema.org `NewsArticle`, with only what its captures state: nothing that is inferred. */
export function newsArticle({ data }: StoryEntry, address: string): Record<string, unknown> {
  const { headline, published, updated, byline, section, standfirst, language, words } = data;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(headline.inferred ? {} : { headline: headline.value }),
    ...(published ? { datePublished: published.value } : {}),
    ...(updated ? { dateModified: updated.value } : {}),
    ...(section ? { articleSection: section.value } : {}),
    ...(byline ? { author: authors(byline.value) } : {}),
    description: excerpt(standfirst),
    ...(language === null ? {} : { inLanguage: language }),
    wordCount: words,
    mainEntityOfPage: address,
    url: address,
  };
}

/** `Jane Doe, MD, Richard Roe and Mary Major` names three people: a degree stays with the name before it. */
function authors(byline: string) {
  const names = byline.split(/,?\s(?:and|und|et|y|&)\s|[,;]\s(?=\p{Lu}[\p{L}.'’-]*\s)/u);
  return names.map((name) => ({ '@type': 'Person', name }));
}

/** JSON for a script element: a `<` in a capture must not end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

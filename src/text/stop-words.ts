import * as lists from 'stopword';

const none: ReadonlySet<string> = new Set();

/** The library's lists by BCP 47 code; the library uses ISO 639-3. */
const byLanguage = new Map<string, ReadonlySet<string>>(
  Object.entries(lists).flatMap(([code, list]) =>
    /^[a-z]{3}$/.test(code) && Array.isArray(list)
      ? [[Intl.getCanonicalLocales(code)[0] ?? code, new Set(list)] as const]
      : [],
  ),
);

/** The most common words of a language ("the", "und"); empty if the library has no list. */
export function stopWordsOf(language: string | null): ReadonlySet<string> {
  return (language !== null && byLanguage.get(language)) || none;
}

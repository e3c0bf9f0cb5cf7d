/**
 * Words a minute of adults who read aloud, by language; characters for Chinese and Japanese: Trauzettel-Klosinski & Dietz
 * 2012, doi:10.1167/iovs.11-8284.
 */
const aloud: Readonly<Record<string, number>> = {
  ...{ ar: 138, de: 179, en: 228, es: 218, fi: 161, fr: 195, he: 187, it: 188, nl: 202, pl: 166, pt: 181, ru: 184 },
  ...{ sl: 180, sv: 199, tr: 166, zh: 255, ja: 357 },
};

/** Words a minute of adults who read English silently for understanding: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const silently = 238;

/** Languages without spaces between words, of which no such figure is known for characters. */
const unknown: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz']);

/** Languages that are written without spaces between words: what is counted of them are characters. */
const byCharacter: ReadonlySet<string> = new Set([...unknown, 'zh', 'yue', 'ja']);

/** What a text's length is counted in. */
export function textUnit(language: string | null): 'word' | 'character' {
  return language !== null && byCharacter.has(language) ? 'character' : 'word';
}

/**
 * How many minutes a text takes to read, at least one; `null` where nobody knows. A language without a figure of its own has
 * that of English; the others are as much faster read silently as English is.
 *
 * @param length in the text's unit
 */
export function readingMinutes(length: number, language: string | null): number | null {
  if (language !== null && unknown.has(language)) return null;
  const english = aloud['en'] ?? silently;
  const perMinute = ((language === null ? undefined : aloud[language]) ?? english) * (silently / english);
  return Math.max(1, Math.round(length / perMinute));
}

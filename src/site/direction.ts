/** The direction that a language is written in, for `dir`; `auto` leaves it to the text where the language is not known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto';
  const direction = directions.get(language) ?? new Intl.Locale(language).getTextInfo().direction ?? 'auto';
  directions.set(language, direction);
  return direction;
}

/** There are few languages, and to ask takes a while. */
const directions = new Map<string, 'ltr' | 'rtl' | 'auto'>();

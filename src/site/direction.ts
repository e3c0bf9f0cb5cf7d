/** The direction that a language is written in, for `dir`; `auto` leaves it to the text where the language is not known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  return language === null ? 'auto' : (new Intl.Locale(language).getTextInfo().direction ?? 'auto');
}

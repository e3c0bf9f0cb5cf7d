import { franc } from 'franc-min';

/** Below this many characters guesses are often wrong, by the detector's own account of itself. */
const shortestText = 200;

/** How much of a text is looked at. More changes nothing, and costs time. */
const longestText = 2000;

/** The language that a text is written in, as BCP 47 (`en`); `null` where it is too short or unlike any known. */
export function detectLanguage(text: string): string | null {
  const found = franc(text.slice(0, longestText), { minLength: shortestText });
  return found === 'und' ? null : (Intl.getCanonicalLocales(found)[0] ?? null);
}

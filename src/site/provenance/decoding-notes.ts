import type { FullCapture } from '../full-story.ts';
import { settings } from '../../settings.ts';

type Decoding = FullCapture['data']['decoding'];

/** What a capture was read as, and why, where that is no matter of course: `windows-1251. Its bytes look like that (99 % sure).` */
export function readAs({ encoding, reason, confidence }: Decoding): string | null {
  if (encoding === 'utf-8' && confidence === 1) return null;
  const share = new Intl.NumberFormat(settings.language, { style: 'percent' }).format(confidence);
  return `${encoding}. ${reason.replace(/\.$/, '')}${confidence < 1 ? ` (${share} sure)` : ''}.`;
}

/** What was changed in a capture's text (`repair`) or looked at and kept (`kept`), a line a rule: `3 × â€™ → ’: Why.` */
export function repairNotes({ repairs }: Decoding, kind: 'repair' | 'kept'): string[] {
  const number = new Intl.NumberFormat(settings.language);
  return repairs
    .filter(({ rule }) => rule.startsWith(`${kind}/`))
    .map(({ was, now, times, reason }) => {
      const became = now === was || now === '' ? '' : ` → ${excerpt(now)}`;
      return `${number.format(times)} × ${excerpt(was)}${became}: ${reason}`;
    });
}

/** In how many places captures' texts were mended: all of them, or those that readers can see. */
export function mendedPlaces(decodings: readonly Pick<Decoding, 'repairs'>[], which: 'all' | 'visible'): number {
  return decodings
    .flatMap(({ repairs }) => repairs)
    .filter(({ rule, now }) => rule.startsWith('repair/') && (which === 'all' || now !== ''))
    .reduce((sum, { times }) => sum + times, 0);
}

const longestExcerpt = 24;

/** The start of a text, what cannot be seen by its number: `U+00AD`. */
function excerpt(text: string): string {
  const characters = Array.from(text);
  const start = characters
    .slice(0, longestExcerpt)
    .map((character) => (unseen.test(character) ? numberOf(character) : character));
  return `${start.join('')}${characters.length > longestExcerpt ? '…' : ''}`;
}

const unseen = /[\p{C}\p{Z}\p{Variation_Selector}]/u;

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

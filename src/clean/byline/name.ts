import { isEnglishWord } from '../../text/dictionary.ts';
import { functionWords } from '../../text/function-words.ts';

const particle = 'de|da|di|van|von|der|bin|al|el|la';

/** Pattern source for two to four capitalised words, with particles: `Jane van der Doe`. */
export const namePattern = String.raw`\p{Lu}[\p{L}.'’\-]{0,20}(?:(?:\s(?:${particle})){0,2}\s\p{Lu}[\p{L}.'’\-]{0,20}){1,3}`;

/**
 * Pattern source for up to ten words, as in the name of a person, an agency or an archive: capitalised, with a few
 * lower-case words in between.
 */
export const nameWordsPattern = String.raw`[\p{Lu}\d@][^\s.!?:]{0,30}(?:\s(?:(?:${particle}|and|for|of|the|via|by|&|\/|\||-|–)|[\p{Lu}\d@][^\s!?:]{0,30})){0,9}`;

const nameAlone = new RegExp(`^${namePattern}$`, 'u');

/** Whether a text is a person's name and nothing else. */
export function isName(text: string): boolean {
  return nameAlone.test(text) && mayNamePeople(text);
}

/**
 * Whether capitalised words may be people's names: the first is no function word, and at least one is not in the
 * dictionary. "Jane Doe" may be; "The Numbers", "The Courier" and "COMPANY TYPE" may not.
 */
export function mayNamePeople(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  const [first = '', ...rest] = words.map((word) => word.toLowerCase());
  return !functionWords.has(first) && [first, ...rest].some((word) => !isEnglishWord(word));
}

import { isEnglishWord } from '../../text/dictionary.ts';
import { functionWords } from '../../text/function-words.ts';

const particle = 'de|da|di|van|von|der|bin|al|el|la';

/** The source of a pattern for two to four capitalised words, with particles between them: `Jane van der Doe`. */
export const namePattern = String.raw`\p{Lu}[\p{L}.'’\-]{0,20}(?:(?:\s(?:${particle})){0,2}\s\p{Lu}[\p{L}.'’\-]{0,20}){1,3}`;

/**
 * The source of a pattern for up to ten words as in the name of a person, an agency or an archive: capitalised, but for a
 * few small ones between them.
 */
export const nameWordsPattern = String.raw`[\p{Lu}\d@][^\s.!?:]{0,30}(?:\s(?:(?:${particle}|and|for|of|the|via|by|&|\/|\||-|–)|[\p{Lu}\d@][^\s!?:]{0,30})){0,9}`;

const nameAlone = new RegExp(`^${namePattern}$`, 'u');

/** Whether a text is the name of a person and nothing else. */
export function isName(text: string): boolean {
  return nameAlone.test(text) && mayNamePeople(text);
}

/**
 * Whether capitalised words may name people: they begin with no article or the like, and at least one of them is no common
 * word. "Jane Doe" may, "The Numbers", "The Courier" and "COMPANY TYPE" may not.
 */
export function mayNamePeople(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  const [first = '', ...rest] = words.map((word) => word.toLowerCase());
  return !functionWords.has(first) && [first, ...rest].some((word) => !isEnglishWord(word));
}

import english from 'dictionary-en';
import nspell from 'nspell';

let speller: ReturnType<typeof nspell> | undefined;

/** Whether a word stands in an English dictionary (Hunspell's, as Firefox and LibreOffice use), in any inflection. */
export function isEnglishWord(word: string): boolean {
  speller ??= nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
  return speller.correct(word);
}

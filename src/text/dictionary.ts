import english from 'dictionary-en';
import nspell from 'nspell';

let speller: ReturnType<typeof nspell> | undefined;

/** Whether a word, in any inflection, is in an English dictionary: Hunspell's, which Firefox and LibreOffice use. */
export function isEnglishWord(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  speller ??= nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
  if (answers.size >= mostAnswers) answers.clear();
  const isWord = speller.correct(word);
  answers.set(word, isWord);
  return isWord;
}

/** A cache: pages ask for the same words again and again, and the dictionary is slow. */
const answers = new Map<string, boolean>();
const mostAnswers = 20_000;

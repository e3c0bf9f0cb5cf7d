import english from 'dictionary-en';
import nspell from 'nspell';

let speller: ReturnType<typeof nspell> | undefined;

/** Whether a word stands in an English dictionary (Hunspell's, as Firefox and LibreOffice use), in any inflection. */
export function isEnglishWord(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  speller ??= nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
  if (answers.size >= mostAnswers) answers.clear();
  const isWord = speller.correct(word);
  answers.set(word, isWord);
  return isWord;
}

/** Pages ask for the same words again and again, and the dictionary takes its time. */
const answers = new Map<string, boolean>();
const mostAnswers = 20_000;

/** The different words of a page, each with a number: what is asked of a word again and again is found out once. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
  readonly stopWords: ReadonlySet<string>;
  /** What each word is, by its number. */
  readonly kinds: number[];
}

/** What a word is: one of the language's small words, one that speaks to the reader or of its writer, one that tells a topic. */
export const wordKind = { stop: 1, second: 2, first: 4, content: 8 } as const;

const secondPerson = new Set(['you', 'your', "you're", 'you’re', 'yours', 'please']);
const firstPerson = new Set(['i', "i'm", 'i’m', "i've", 'i’ve', 'my', 'me', 'lol', 'thanks']);

/** Words this short are mostly those that every article has. */
const shortestContentWord = 4;

/** A vocabulary without a word yet. `stopWords` are those of the page's language. */
export function newVocabulary(stopWords: ReadonlySet<string>): Vocabulary {
  return { numbers: new Map(), stopWords, kinds: [] };
}

/** A word's number; a word that is new gets the next. */
export function numberOf({ numbers, stopWords, kinds }: Vocabulary, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const next = kinds.length;
  numbers.set(word, next);
  kinds.push(kindOf(word, stopWords));
  return next;
}

function kindOf(word: string, stopWords: ReadonlySet<string>): number {
  const isStop = stopWords.has(word);
  const isLong = word.length >= shortestContentWord || word.charCodeAt(0) > 0x24f;
  return (
    (isStop ? wordKind.stop : 0) |
    (secondPerson.has(word) ? wordKind.second : 0) |
    (firstPerson.has(word) ? wordKind.first : 0) |
    (isLong && !isStop ? wordKind.content : 0)
  );
}

/** Numbers the distinct words of a page, so that each is classified only once. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
  readonly stopWords: ReadonlySet<string>;
  /** The kinds of each word, by its number. */
  readonly kinds: number[];
}

/** Bit flags: a stop word, a second-person word, a first-person word, a content word. */
export const wordKind = { stop: 1, second: 2, first: 4, content: 8 } as const;

const secondPerson = new Set(['you', 'your', "you're", 'you’re', 'yours', 'please']);
const firstPerson = new Set(['i', "i'm", 'i’m', "i've", 'i’ve', 'my', 'me', 'lol', 'thanks']);

/** In characters. Shorter words are mostly common to all articles. */
const shortestContentWord = 4;

/** Makes an empty vocabulary. `stopWords` are those of the page's language. */
export function newVocabulary(stopWords: ReadonlySet<string>): Vocabulary {
  return { numbers: new Map(), stopWords, kinds: [] };
}

/** The number of a word. A new word gets the next number. */
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

import { sentenceAt, sentenceSpans } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import type { Difference, TextComparison } from './lost-words.ts';
import { isLeftOf } from './versions/is-left-of.ts';

/** Whether words that one text has and another lacks can stand in the other's sentences. */
export interface SentenceFit {
  /** With the words before them in their own sentence, and with those after them. True if they begin, or end, one. */
  readonly before: boolean;
  readonly after: boolean;
}

type Texts = Readonly<Record<'ours' | 'theirs', string>>;

/**
 * Tells of words that the second text lacks whether they make no sentence that neither text has. Both sentences must
 * agree in what is beside the words: damage alone can have made one of the other. Words that part a sentence of the
 * second text in two must have all of their own there.
 *
 * @param isWhole whether a sentence that is put together must stand whole in the first text
 */
export function sentenceFit(
  { ours, theirs }: Pick<TextComparison, 'ours' | 'theirs'>,
  texts: Texts,
  isWhole = false,
): (difference: Difference) => SentenceFit {
  const [own, other] = [new Sentences(ours, texts.ours), new Sentences(theirs, texts.theirs)];
  return ({ ours: [from, to], theirs: [otherFrom, otherTo] }) => {
    const [goesOnBefore, goesOnAfter] = [own.areOne(from - 1, from), own.areOne(to - 1, to)];
    const isWithin = goesOnBefore && goesOnAfter && own.areOne(from, to - 1);
    const mustBeWhole = isWhole || (!isWithin && other.areOne(otherFrom - 1, otherTo));
    const isFit = (keys: readonly string[], others: readonly string[], isEqual: boolean) =>
      mustBeWhole ? isEqual : isLeftOf(keys, others) || isLeftOf(others, keys);
    const [before, otherBefore] = [own.before(from), other.before(otherFrom)];
    const [after, otherAfter] = [own.after(to), other.after(otherTo)];
    return {
      before: !goesOnBefore || isFit(before, otherBefore, ` ${before.join(' ')}`.endsWith(` ${otherBefore.join(' ')}`)),
      after: !goesOnAfter || isFit(after, otherAfter, `${after.join(' ')} `.startsWith(`${otherAfter.join(' ')} `)),
    };
  };
}

/** The words of a text by sentences. */
class Sentences {
  readonly #words: readonly Word[];
  readonly #spans;

  constructor(words: readonly Word[], text: string) {
    this.#words = words;
    this.#spans = sentenceSpans(text);
  }

  /** Whether two words, by their indexes, are of one sentence. */
  areOne(a: number, b: number): boolean {
    const [one, other] = [this.#of(a), this.#of(b)];
    return one !== undefined && one === other;
  }

  /** The keys of the words that stand before an index, in the sentence of the last of them. */
  before(index: number): string[] {
    let first = index;
    while (this.areOne(first - 1, index - 1)) first -= 1;
    return this.#words.slice(first, index).map(({ key }) => key);
  }

  /** The keys of the words from an index on, in the sentence of the first of them. */
  after(index: number): string[] {
    let end = index;
    while (this.areOne(index, end)) end += 1;
    return this.#words.slice(index, end).map(({ key }) => key);
  }

  #of(index: number): number | undefined {
    const word = this.#words[index];
    return word && sentenceAt(this.#spans, word.start);
  }
}

/** Scripts without spaces between words: Thai to Myanmar, Khmer, kana, Han. */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;

/** A sign that needs more than the pattern for plain letters. */
const notPlain = /[^\s!-~‘’“”–—…]/;
const plainWord = /[a-z0-9]+/g;
// Bounded, since the pattern's engine runs out of stack on a word of millions of letters.
const anyWord = /[\p{L}\p{M}\p{N}]{1,1000}/gu;

/**
 * The words of a text in small letters, to compare what lines are about: cheaper than `words`, which keeps their places.
 * Scripts without spaces come in pairs of characters, which tell topics apart as words do.
 */
export function foldedWords(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (!notPlain.test(small)) return small.match(plainWord) ?? [];
  const found = small.match(anyWord) ?? [];
  return unspaced.test(small) ? found.flatMap(pairsOf) : found;
}

function pairsOf(word: string): string[] {
  if (word.length < 3 || !unspaced.test(word)) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** Words this short are mostly those that every article has. */
const shortestTopicWord = 4;

const shortTopic = /[\d\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;

/** Whether a word may tell what a text is about. */
export function isTopical(word: string): boolean {
  return word.length >= shortestTopicWord || shortTopic.test(word);
}

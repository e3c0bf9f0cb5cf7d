/** Scripts without spaces between words: Thai to Myanmar, Khmer, kana, Han. */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;

/** A character that the plain pattern cannot handle. */
const notPlain = /[^\s!-~‘’“”–—…]/;
const plainWord = /[a-z0-9]+/g;
// Bounded: on a word of millions of letters the regex engine runs out of stack.
const anyWord = /[\p{L}\p{M}\p{N}]{1,1000}/gu;

/**
 * A text's words in lower case, for comparing topics. Faster than `words`, which also returns offsets. In scripts
 * without spaces, each pair of neighbouring characters is a word.
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

/** In characters. Shorter words are mostly common to all articles. */
const shortestTopicWord = 4;

const shortTopic = /[\d\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;

/** Whether a word may show a text's topic. */
export function isTopical(word: string): boolean {
  return word.length >= shortestTopicWord || shortTopic.test(word);
}

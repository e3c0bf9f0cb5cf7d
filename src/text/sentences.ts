/** A part of a text: [start, end), in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The end of a sentence: closing punctuation of any large script with its quotes and brackets, before white space where
 * the script has spaces, or glued to the capital letter of the next one; or a blank line.
 */
const sentenceEnd =
  /[.!?…؟।։]["”’'»)\]]{0,3}(?=\s|$)|(?<=\p{Ll})[.!?…]["”’'»)\]]{0,3}(?=["“‘«(]?\p{Lu})|[。！？]["”’'»)\]」』）]{0,3}|\n\n/gu;

/**
 * Splits a text into sentences, which tile it. An abbreviation with a full stop ends one, too: pieces may be shorter
 * than sentences, never longer.
 */
export function sentenceSpans(text: string): Span[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ 0: { length }, index }) => index + length);
  if (ends.at(-1) !== text.length && text !== '') ends.push(text.length);
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

/** The index of the sentence that an offset is in. */
export function sentenceAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells the line, from 1, that an offset into a text stands in. Lines end where the cleaner ends them. */
export function lineNumbers(text: string): (offset: number) => number {
  const starts = [0, ...text.matchAll(/\r\n|[\n\r\f\v\u2028\u2029]/g).map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** What everyone can do: the body is all of the text. */
export function keepEverything(text: string): string {
  return text;
}

/**
 * The line rule of the C4 data set: lines that end in a full stop, a question mark, an exclamation mark or a closing
 * quotation mark and have at least five words (Raffel et al. 2020, "Exploring the limits of transfer learning", section
 * 2.2). The rules by which C4 drops whole pages are left out.
 */
export function keepLinesLikeC4(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[.!?"”]$/.test(line) && line.split(/\s+/).length >= 5)
    .join('\n');
}

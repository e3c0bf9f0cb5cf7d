/** About what a search engine shows of a page, twice over, and what a reader of a list takes in. In characters. */
const longest = 320;

/** A text as it is shown in lists and descriptions: cut between words where it is long. */
export function excerpt(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = cut.search(/(?<!\s)\s+\S*$/);
  return `${(end > longest / 2 ? cut.slice(0, end) : text.slice(0, longest)).toWellFormed()}…`;
}

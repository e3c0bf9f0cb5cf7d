import { allMatches } from '../../text/all-matches.ts';

const double = { straight: /"/g, curly: ['“', '”'] } as const;

/**
 * Only quote marks that cannot be apostrophes: before a word, or after punctuation and not before a lower-case letter.
 */
const single = { straight: /(?<![^\s([“"])'(?=\p{L})|(?<=[.,!?…])'(?![\p{Ll}\d])/gu, curly: ['‘', '’'] } as const;

/** Characters before an opening mark, and after a closing one. The empty string is the text's edge. */
const opening = new Set(['', ...' \n\t\u00A0([{—–¿¡“-']);
const closing = new Set(['', ...' \n\t\u00A0)]},.;:!?…—–”"-']);

/**
 * Replaces straight quote marks by curly ones, at the same offsets, so that rules can tell opening from closing ones.
 * White space on one side decides. A mark glued on both sides closes after an opening mark and opens after a closing
 * one. But if the next clear mark closes, too, the quotation spans several paragraphs, and the mark opens the next one.
 */
export function curlQuotes(text: string): string {
  return glued.test(text) ? [double, single].reduce(curl, text) : text;
}

/** A mark that is glued on both sides. Without one, rules do not look at marks; most lines have none. */
const glued = /\S"\S|[.!?…]'[^\sa-z]/;

function curl(text: string, { straight, curly: [open, close] }: typeof double | typeof single): string {
  const marks: (boolean | null)[] = [];
  for (const { index } of allMatches(straight, text)) marks.push(opensAt(text, index));
  let [next, isOpen] = [0, false];
  return text.replace(straight, () => {
    isOpen = marks[next] ?? guessOpens(isOpen, marks[next + 1]);
    next += 1;
    return isOpen ? open : close;
  });
}

/** Whether the mark at an offset opens a quotation; `null` if its neighbours do not tell. */
function opensAt(text: string, at: number): boolean | null {
  if (opening.has(text.charAt(at - 1))) return true;
  return closing.has(text.charAt(at + 1)) ? false : null;
}

function guessOpens(isOpen: boolean, next: boolean | null | undefined): boolean {
  return !isOpen || next === false;
}

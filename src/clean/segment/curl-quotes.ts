import { allMatches } from '../../text/all-matches.ts';

const double = { straight: /"/g, curly: ['“', '”'] } as const;

/** Only those that are surely no apostrophes: before a word, or behind a stop and not before a small letter. */
const single = { straight: /(?<![^\s([“"])'(?=\p{L})|(?<=[.,!?…])'(?![\p{Ll}\d])/gu, curly: ['‘', '’'] } as const;

/** What stands before an opening mark, and behind a closing one; the empty string is the text's edge. */
const opening = new Set(['', ...' \n\t\u00A0([{—–¿¡“-']);
const closing = new Set(['', ...' \n\t\u00A0)]},.;:!?…—–”"-']);

/**
 * The same text with its straight quote marks curled, each in its own place, so that rules see which of them open and
 * which close. A mark with white space on one side is clear. Of marks that were glued on both sides, one behind an opening
 * mark closes and one behind a closing mark opens; but where the next clear mark closes as well, a quotation of several
 * paragraphs goes on, and the mark opens its next paragraph.
 */
export function curlQuotes(text: string): string {
  return glued.test(text) ? [double, single].reduce(curl, text) : text;
}

/** A mark that was glued on both sides. Without one, no rule looks at marks: most lines have none. */
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

/** Whether the mark there opens a quotation; `null` where its neighbours do not tell. */
function opensAt(text: string, at: number): boolean | null {
  if (opening.has(text.charAt(at - 1))) return true;
  return closing.has(text.charAt(at + 1)) ? false : null;
}

function guessOpens(isOpen: boolean, next: boolean | null | undefined): boolean {
  return !isOpen || next === false;
}

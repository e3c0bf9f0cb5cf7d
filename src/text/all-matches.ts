/**
 * All matches of a global pattern that matches no empty text. `matchAll` does the same, but makes a copy of the pattern for
 * each text, which takes longer than to look at a line where nothing matches.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

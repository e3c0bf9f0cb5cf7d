/**
 * All matches of a global pattern that never matches an empty text. `matchAll` does the same but copies the pattern for
 * each text, which is slower than the search itself where nothing matches.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

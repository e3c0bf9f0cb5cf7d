/** A character that wants a space before the next word: a letter, a number or a stop, in a script that parts words. */
const endsWord = /[^\s\p{Ps}\p{Pi}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]$/u;
const beginsWord = /^[\p{L}\p{N}\p{Ps}\p{Pi}](?<![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])/u;

/** The space that lost words need before and behind them where they are put back: the loss took it, or glued it over. */
export function gapSpacing(before: string, after: string): { before: '' | ' '; after: '' | ' ' } {
  return { before: endsWord.test(before) ? ' ' : '', after: beginsWord.test(after) ? ' ' : '' };
}

/** How much of a line is shown on either side of a place, in characters: about half a line of the page. */
const reach = 48;

/** What stands on the same line before and behind a place in a text, cut between words where it is long. */
export function surroundings(text: string, at: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, at - reach), at).replace(/^.*\n/s, '');
  const after = text.slice(at, at + reach).replace(/\n.*$/s, '');
  return {
    before: before.length === reach ? `…${before.replace(/^\S*(?=\s)/, '')}`.toWellFormed() : before,
    after: after.length === reach ? `${after.replace(/(?<=\s)\S*$/, '')}…`.toWellFormed() : after,
  };
}

/** Says of a number that it is that of several captures: ` in both captures`; nothing where there is one. */
export function inAll(captures: number): string {
  if (captures === 1) return '';
  return captures === 2 ? ' in both captures' : ` in all ${captures} captures`;
}

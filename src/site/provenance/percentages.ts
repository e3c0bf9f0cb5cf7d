/**
 * Shares of a whole in whole per cent that add up to 100: rounded down, and what is left goes to those that lost most.
 * All are 0 where the whole is.
 */
export function percentages(amounts: readonly number[]): number[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (100 * amount) / whole);
  const left = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const raised = exact
    .map((share, index) => ({ index, rest: share % 1 }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return exact.map((share, index) => Math.floor(share) + (raised.includes(index) ? 1 : 0));
}

/** The running sums of a list's values: before each entry, and the total at the end. One entry longer than the list. */
export function runningSums<T>(list: readonly T[], value: (entry: T) => number): number[] {
  const before = [0];
  let sum = 0;
  for (const entry of list) before.push((sum += value(entry)));
  return before;
}

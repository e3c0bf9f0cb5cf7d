/** The sums of a list's values before each entry, and of them all at the end: one entry more than the list has. */
export function runningSums<T>(list: readonly T[], value: (entry: T) => number): number[] {
  const before = [0];
  let sum = 0;
  for (const entry of list) before.push((sum += value(entry)));
  return before;
}

/**
 * Counts how often any property of some objects is read: work whose reads are a few for each object grows with their number,
 * whatever the machine.
 */
export function countReads<Item extends object>(
  items: readonly Item[],
): {
  readonly items: Item[];
  readonly reads: () => number;
} {
  let reads = 0;
  const counted = items.map(
    (item) =>
      new Proxy(item, {
        get(target, name) {
          reads += 1;
          return Reflect.get(target, name) as unknown;
        },
      }),
  );
  return { items: counted, reads: () => reads };
}

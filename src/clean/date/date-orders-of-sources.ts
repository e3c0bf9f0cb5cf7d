import type { DateOrder } from './date.ts';

/** A capture, and what its own dates show. */
export interface Dated {
  readonly id: string;
  readonly source: string | null;
  /** The orders of day and month that its dates show, `either` among them where some date shows none. */
  readonly dateOrders: readonly (DateOrder | 'either')[];
}

/**
 * For the captures whose own dates do not tell whether the day or the month is first, by their id, what the other captures of
 * their source tell: nothing where two of those disagree.
 */
export function dateOrdersOfSources(captures: readonly Dated[]): Map<string, DateOrder> {
  const found = new Map<string, DateOrder>();
  for (const [source, ofSource] of Map.groupBy(captures, (capture) => capture.source?.toLowerCase() ?? null)) {
    if (source === null || ofSource.length < 2) continue;
    const all = new Set(ofSource.flatMap(({ dateOrders }) => dateOrders));
    const [order, ...others] = (['day-first', 'month-first'] as const).filter((one) => all.has(one));
    if (order === undefined || others.length > 0) continue;
    for (const { id, dateOrders } of ofSource) {
      if (dateOrders.includes('either') && !dateOrders.includes(order)) found.set(id, order);
    }
  }
  return found;
}

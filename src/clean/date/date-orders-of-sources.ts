import type { DateOrder } from './date.ts';

/** A capture, and the order of its dates. */
export interface Dated {
  readonly id: string;
  readonly source: string | null;
  /** The orders of its numeric dates; `either` if a date fits both. */
  readonly dateOrders: readonly (DateOrder | 'either')[];
}

/**
 * For captures whose own dates are ambiguous, by id: the order that other captures of the source use. Omitted if those
 * conflict.
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

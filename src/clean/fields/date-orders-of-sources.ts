import type { Capture } from '../../capture/capture.ts';
import type { Cleaned } from '../clean.ts';
import { ordersIn, statedDates } from './date-order.ts';
import type { DateOrder } from './date.ts';

/**
 * For the captures whose own dates do not tell whether the day or the month is first, by their id, what the other captures of
 * their source tell: nothing where two of those disagree.
 */
export function dateOrdersOfSources(
  captures: readonly (Cleaned & Pick<Capture, 'id' | 'statements'>)[],
): Map<string, DateOrder> {
  const bySource = Map.groupBy(captures, ({ article }) => article?.fields.source?.value.toLowerCase() ?? null);
  const found = new Map<string, DateOrder>();
  for (const [source, ofSource] of bySource) {
    if (source === null || ofSource.length < 2) continue;
    const shown = ofSource.map(({ id, ledger, statements }) => ({
      id,
      orders: ordersIn([...ledger.map(({ text }) => text.trim()), ...statedDates(statements)]),
    }));
    const all = shown.reduce<ReadonlySet<DateOrder | 'either'>>((done, { orders }) => done.union(orders), new Set());
    const [order, ...others] = (['day-first', 'month-first'] as const).filter((one) => all.has(one));
    if (order === undefined || others.length > 0) continue;
    for (const { id, orders } of shown) if (orders.has('either') && !orders.has(order)) found.set(id, order);
  }
  return found;
}

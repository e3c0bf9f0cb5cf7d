import type { DateOrder } from './date.ts';
import { findDates } from './date.ts';
import type { Draft } from '../draft.ts';

const numericDate = /\d[./-]\s?\d{1,2}[./-]\s?\d{2}/;

/** Whether a capture's numeric dates have the day or the month first: `null` where none tells, or where two disagree. */
export function dateOrderOf({ blocks }: Draft): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const { text } of blocks) {
    if (!numericDate.test(text)) continue;
    for (const { order } of findDates(text)) if (order !== null && order !== 'either') orders.add(order);
  }
  const [order] = orders;
  return orders.size === 1 && order ? order : null;
}

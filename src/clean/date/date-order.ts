import type { Statement } from '../../capture/capture.ts';
import { findDates, type DateOrder } from './date.ts';
import { firstStatement, type Draft } from '../draft.ts';
import { detectLanguage } from '../../text/language.ts';
import { orderOfHost, orderOfLanguage } from './date-order-of-place.ts';
import { findSource } from '../source/source.ts';

/** The order of day and month in a capture's dates, with the evidence. */
export interface KnownOrder {
  readonly order: DateOrder;
  /** One sentence; `null` if the capture's own dates are the evidence. */
  readonly why: string | null;
}

/** Result lists may have a date in each of thousands of lines. This many are enough. */
const linesLookedAt = 1_000;

const numericDate = /\d[./-]\s?\d{1,2}[./-]\s?\d{2}/;

/** Whether a capture's numeric dates have the day or the month first. */
export function dateOrderOf(draft: Draft): DateOrder | null {
  return findDateOrder(draft)?.order ?? null;
}

/**
 * Finds whether a capture's numeric dates have the day or the month first: from its own dates, or else from other
 * captures of its source, or else from its language and country. `null` if nothing tells, or if the evidence conflicts.
 */
export function findDateOrder(draft: Draft): KnownOrder | null {
  const orders =
    shown.get(draft.body) ?? ordersIn([...draft.blocks.map(({ text }) => text), ...statedDates(draft.statements)]);
  shown.set(draft.body, orders);
  const [own] = ['day-first', 'month-first'].filter((order) => orders.has(order as DateOrder)) as DateOrder[];
  if (orders.has('day-first') && orders.has('month-first')) return null;
  if (own) return { order: own, why: null };
  return orders.has('either') ? (fromSource(draft) ?? fromPlace(draft)) : null;
}

/** Caches the orders by `body`, which identifies a cleaning: several steps ask, and none changes a date. */
const shown = new WeakMap<Draft['body'], ReadonlySet<DateOrder | 'either'>>();

/** The dates that a capture states outside its text, as written. */
export function statedDates(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ field, value }) => (field === 'published' || field === 'updated' ? [value] : []));
}

/** The orders of numeric dates in texts; `either` if a date fits both. */
export function ordersIn(texts: readonly string[]): ReadonlySet<DateOrder | 'either'> {
  const numeric = texts.filter((text) => numericDate.test(text)).slice(0, linesLookedAt);
  return new Set(numeric.flatMap((text) => findDates(text).flatMap(({ order }) => order ?? [])));
}

const inWords: Readonly<Record<DateOrder, string>> = { 'day-first': 'the day first', 'month-first': 'the month first' };

function fromSource({ sourceOrder: order }: Draft): KnownOrder | null {
  return order ? { order, why: `Other captures of its source write ${inWords[order]}.` } : null;
}

/** From language and country, if they all agree. */
function fromPlace(draft: Draft): KnownOrder | null {
  const found = [...fromLanguages(draft), ...fromHost(draft)];
  const [first] = found;
  return first && found.every(({ order }) => order === first.order) ? first : null;
}

function fromLanguages(draft: Draft): KnownOrder[] {
  const { blocks, body } = draft;
  const prose = blocks.flatMap(({ text }, index) => (body[index]?.isBody ? [text] : []));
  const languages = [firstStatement(draft, 'language')?.value ?? null, detectLanguage(prose.join('\n'))];
  return languages.flatMap((language) => {
    const order = language === null ? null : orderOfLanguage(language);
    return order ? [{ order, why: `Dates in its language (${language}) have ${inWords[order]}.` }] : [];
  });
}

function fromHost(draft: Draft): KnownOrder[] {
  const { hostname = findSource(draft)?.value ?? '' } = URL.parse(firstStatement(draft, 'address')?.value ?? '') ?? {};
  const order = orderOfHost(hostname);
  return order ? [{ order, why: `Sites under .${hostname.split('.').at(-1)} write ${inWords[order]}.` }] : [];
}

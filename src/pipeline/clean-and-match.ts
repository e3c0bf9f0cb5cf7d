import type { Known } from '../clean/clean.ts';
import { dateOrdersOfSources } from '../clean/date/date-orders-of-sources.ts';
import { findRecurring } from '../clean/furniture/recurring.ts';
import type { CaptureOutline } from '../story/outline.ts';
import { compareText } from '../text/compare.ts';
import { matchAll, type Matching } from './match-all.ts';
import { timed } from './timings.ts';
import type { Work } from './work.ts';

/** Cleaned captures, and which of them are captures of one story. */
export interface Matched extends Matching {
  readonly captures: readonly CaptureOutline[];
  /** What other captures of its source tell of a capture. */
  readonly knownOf: (capture: string) => Known | undefined;
}

/**
 * Groups captures by story. Captures of one source show which lines recur and how its dates are written: where that tells
 * more of a capture, it is cleaned again, and all are grouped again.
 */
export async function cleanAndMatch(outlines: CaptureOutline[], work: Work): Promise<Matched> {
  const alone = outlines.sort((a, b) => compareText(a.id, b.id));
  const matching = await matchAll(alone, work);
  const known = knownFromOthers(alone, matching.groups);
  const knownOf = (id: string) => known.get(id);
  const again = alone.flatMap(({ id, key }) => {
    const own = known.get(id);
    return own ? [{ capture: { id, key }, known: own }] : [];
  });
  if (again.length === 0) return { captures: alone, ...matching, knownOf };
  const cleaned = await timed('clean', () => work.clean(again));
  const byId = new Map(cleaned.map((capture) => [capture.id, capture]));
  const captures = alone.map((capture) => byId.get(capture.id) ?? capture);
  return { captures, ...(await matchAll(captures, work)), knownOf };
}

function knownFromOthers(captures: readonly CaptureOutline[], groups: Matched['groups']): Map<string, Known> {
  const storyOf = new Map(groups.flatMap((story) => story.map(({ capture }) => [capture, story])));
  const sourced = captures.map(({ id, article, lines, dateOrders }) => {
    const source = article?.fields.source?.value ?? null;
    return { id, source, lines, dateOrders, story: storyOf.get(id) };
  });
  const [recurring, dateOrders] = [findRecurring(sourced), dateOrdersOfSources(sourced)];
  return new Map(
    captures.flatMap(({ id }) => {
      const own = { recurring: recurring.get(id), dateOrder: dateOrders.get(id) };
      return own.recurring || own.dateOrder ? [[id, own]] : [];
    }),
  );
}

import { around, damped, flag, near, type HeadlineFeature } from './feature.ts';
import type { FeatureInput } from './standing.ts';

/** Features of a line's position: its distance from the body, and its neighbours. */
export const placeFeatures: readonly HeadlineFeature[] = [
  { name: 'distance', says: '', of: ({ page, candidate: { at } }) => damped(page.body - at, 255) },
  { name: 'words-between', says: '', of: (input) => damped(between(input, 'wordsBefore'), 255) },
  { name: 'lines-between', says: '', of: (input) => damped(between(input, 'likelyBefore'), 15) },
  { name: 'lines-before', says: '', of: ({ page, candidate: { at } }) => damped(page.likelyBefore[at] ?? 0, 15) },
  flag('right-above', 'stands right above the article', ({ page, candidate: { at } }) => page.body - at === 1),
  flag('near-above', 'stands close above the article', ({ page, candidate: { at } }) => {
    return page.body - at > 1 && page.body - at <= 6;
  }),
  flag('last-long', 'is the last long line above the article', ({ candidate: { at }, standing }) => {
    return at === standing.lastLong;
  }),
  flag('first-long', 'is the first long line of the page', ({ candidate: { at }, standing }) => {
    return at === standing.firstLong;
  }),
  flag('first-headed', 'is the first line above a date, a byline or buttons', ({ candidate: { at }, standing }) => {
    return at === standing.firstHeaded;
  }),
  flag('page-first', 'is the first line', ({ candidate: { at } }) => at === 0),
  flag('in-body', '', ({ page, candidate: { at } }) => at >= page.body),
  flag('body-first', 'is the article’s first line', ({ page, candidate: { at } }) => at === page.body),
  { name: 'depth', says: '', of: ({ page, candidate: { at } }) => damped(at - page.body, 7) },
  near('date-below', 'stands right above a date', ['isDate', 1, 2]),
  near('date-soon', 'stands above a date', ['isDate', 3, 5]),
  near('date-above', 'stands right below a date', ['isDate', -2, -1]),
  { name: 'among-dates', says: '', of: amongDates },
  near('byline-below', 'stands right above the byline', ['isByline', 1, 3]),
  near('byline-above', 'stands right below the byline', ['isByline', -2, -1]),
  near('sharing-below', 'stands above the buttons to share it', ['isSharing', 1, 5]),
  near('sharing-above', 'stands below the buttons to share it', ['isSharing', -3, -1]),
  near('credit-below', '', ['isCaption', 1, 1]),
  near('trail-above', 'stands below a trail of links', ['isTrail', -3, -1]),
  near('long-below', 'stands right above a paragraph', ['isLong', 1, 1]),
  near('long-near', 'stands close above a paragraph', ['isLong', 2, 6]),
  near('long-above', '', ['isLong', -3, -1]),
  near('under-list-heading', '', ['isListHeading', -4, -1]),
  { name: 'teasers', says: '', of: (input) => around(input, ({ isLikely }) => isLikely) },
];

/** The number of words, or of probable headlines, between a candidate and the body. */
function between({ page, candidate: { at } }: FeatureInput, of: 'wordsBefore' | 'likelyBefore'): number {
  return (page[of][page.body] ?? 0) - (page[of][at + 1] ?? 0);
}

/** How many dates besides two are around a candidate, as in a list of teasers: from 0 to 1. */
function amongDates({ page, candidate: { at } }: FeatureInput): number {
  const beside = page.lines.slice(Math.max(0, at - 9), at + 10).filter(({ isDate }) => isDate);
  return Math.min(1, Math.max(0, beside.length - 2) / 3);
}

import { clean, type Cleaned } from '../../src/clean/clean.ts';
import type { Page } from '../train/pages.ts';
import { scoreBodies, type BodyScore } from '../train/score-bodies.ts';
import {
  addFieldCounts,
  bylineCounts,
  fieldCoverage,
  fieldPrecision,
  noFieldCounts,
  publishedCounts,
  type FieldCase,
  type FieldCounts,
} from './fields.ts';
import { countHeadlines, type HeadlineCount } from './headline.ts';

/** A labelled page and what the cleaner made of it. */
export interface CleanedPage extends Cleaned {
  readonly id: string;
  readonly page: Page;
  /** The body as plain text, one passage a line. */
  readonly body: string;
}

/** What a run of the cleaner over labelled pages measured. */
export interface Measured {
  readonly cleaned: readonly CleanedPage[];
  /** The name of the body in the truth. */
  readonly key: string;
  readonly body: BodyScore;
  readonly headline: HeadlineCount;
  readonly published: FieldCounts;
  readonly byline: FieldCounts;
  /** Captures cleaned a second, one after the other, the first ones not counted: they warm the machine up. */
  readonly speed: number;
}

/** So many captures are cleaned before the clock starts. */
const warmUp = 30;

/** Cleans labelled pages and compares. */
export function measure(pages: readonly Page[], key: string): Measured {
  for (const page of pages.slice(0, warmUp)) clean(page);
  const started = performance.now();
  const all = pages.map((page) => ({ page, ...clean(page) }));
  const seconds = (performance.now() - started) / 1000;
  const cleaned = all.map((one) => ({ ...one, id: one.page.id, body: bodyText(one) }));
  const cases = cleaned.flatMap(({ page: { truth, text }, article }): FieldCase[] => {
    const { byline = null, published = null } = truth;
    const none = { byline: null, published: null };
    return [{ truth: { byline, published }, given: article?.fields ?? none, text }];
  });
  return {
    cleaned,
    key,
    body: scoreBodies(cleaned.map(({ page, body }) => ({ expected: page.truth[key] ?? '', found: body }))),
    headline: countHeadlines(
      cleaned.map(({ page, article }) => ({ truth: page.truth.headline ?? null, ours: article?.headline ?? null })),
    ),
    published: cases.map(publishedCounts).reduce(addFieldCounts, noFieldCounts),
    byline: cases.map(bylineCounts).reduce(addFieldCounts, noFieldCounts),
    speed: pages.length / seconds,
  };
}

function bodyText({ article }: Cleaned): string {
  return article?.passages.map(({ text }) => text).join('\n') ?? '';
}

/** The figures as a table, with those of other ways to find a body beside ours; fields only where some are known. */
export function printFigures(
  { cleaned, key, body, headline, published, byline, speed }: Measured,
  others: Readonly<Record<string, readonly string[]>>,
): string {
  const scores = Object.entries(others).map(
    ([name, bodies]) =>
      [
        name,
        scoreBodies(cleaned.map(({ page }, at) => ({ expected: page.truth[key] ?? '', found: bodies[at] ?? '' }))),
      ] as const,
  );
  const rows = [['faircopy', body] as const, ...scores].map(
    ([name, { f1, precision, recall }]) =>
      `body, ${name}`.padEnd(24) + `F1 ${show(f1)}  precision ${show(precision)}  recall ${show(recall)}`,
  );
  if (headline.known > 0) {
    rows.push('headline'.padEnd(24) + `right ${show(headline.right / headline.known)} of ${headline.known} known`);
  }
  for (const [name, counts] of [
    ['published', published],
    ['byline', byline],
  ] as const) {
    if (counts.known === 0) continue;
    const [right, given] = [show(fieldPrecision(counts)), show(fieldCoverage(counts))];
    rows.push(
      name.padEnd(24) + `right ${right} of ${counts.given} given  given ${given} of ${counts.standing} in the text`,
    );
  }
  rows.push('speed'.padEnd(24) + `${speed.toFixed(0)} captures a second, ${cleaned.length} captures`);
  return `${rows.join('\n')}\n`;
}

function show(figure: number): string {
  return figure.toFixed(4);
}

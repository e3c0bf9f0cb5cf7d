import type { Article } from '../../src/clean/article.ts';
import { bodyText } from '../../src/story/body.ts';
import { shinglesOf } from '../../src/story/match/match-captures.ts';
import { matchArticles } from '../support/match-articles.ts';
import { reconcile } from '../../src/story/reconcile.ts';
import { scoreBodies, type BodyScore } from '../train/score-bodies.ts';
import { falseFlags, measureDamage } from './damage.ts';
import { measureGlue } from './glue.ts';
import type { CleanedPage } from './measure.ts';

/** How well two captures a story were matched and reconciled. */
export interface TwinFigures {
  /** Stories of which there are two captures. */
  readonly known: number;
  /** Those whose two captures came into one story, alone or with others. */
  readonly found: number;
  /** Pairs of captures of different stories that came into one. */
  readonly wrong: number;
  /** The bodies of the stories that the first folder's captures came into, against the whole truth. */
  readonly body: BodyScore;
  /** Glued paragraphs of the damaged captures: see `measureGlue`. */
  readonly glue: Shares;
  /** Damage flagged in each damaged capture by itself: see `measureDamage`. */
  readonly damage: Shares;
  /** Flags in the whole captures, where nothing was lost, by 1000 words of their bodies. */
  readonly falseFlags: number;
}

/** Of what was found how much is right, and of what there is how much was found. */
export interface Shares {
  readonly precision: number;
  readonly recall: number;
}

/** Two folders of captures of the same stories, by the same ids, and others that may lie among them. */
export interface TwinFolders {
  readonly whole: readonly CleanedPage[];
  readonly damaged: readonly CleanedPage[];
  readonly among: readonly CleanedPage[];
}

/** Matches all captures as if they lay in one folder, and reconciles the groups. */
export function twinFigures({ whole, damaged, among }: TwinFolders): TwinFigures {
  const idOf = new Map<Article, string>();
  const articles = [whole, damaged, among].flatMap((pages, folder) =>
    pages.flatMap(({ id, article }) => {
      if (!article) return [];
      const own = { ...article, capture: `${folder}/${id}`, shingles: shinglesOf(article.passages) };
      idOf.set(own, id);
      return [own];
    }),
  );
  const groups = matchArticles(articles);
  const idsOf = (group: readonly Article[]) => group.map((article) => idOf.get(article) ?? '');
  const damagedIds = new Set(damaged.map(({ id }) => id));
  const bodies = new Map(
    groups.flatMap((group) => {
      const text = bodyText(reconcile(group).body);
      return group.filter(({ capture }) => capture.startsWith('0/')).map(({ capture }) => [capture.slice(2), text]);
    }),
  );
  return {
    known: whole.filter(({ id }) => damagedIds.has(id)).length,
    found: groups.flatMap((group) => repeated(idsOf(group))).length,
    wrong: groups.reduce((sum, group) => sum + unlikePairs(idsOf(group)), 0),
    body: scoreBodies(
      whole.map(({ id, page }) => ({ expected: page.truth['articleBody'] ?? '', found: bodies.get(id) ?? '' })),
    ),
    ...damageFigures(whole, damaged),
  };
}

function damageFigures(whole: readonly CleanedPage[], damaged: readonly CleanedPage[]) {
  const byId = new Map(damaged.map((page) => [page.id, page]));
  const both = whole.flatMap(({ id, page }) => {
    const twin = byId.get(id);
    const texts = { whole: page.text, article: page.truth['articleBody'] ?? '' };
    return twin ? [{ ...texts, damaged: twin.page.text, cleaned: twin.article }] : [];
  });
  const glue = both.map(measureGlue);
  const damage = both.map(measureDamage);
  const sum = (lists: readonly (readonly unknown[])[]) => lists.reduce((count, { length }) => count + length, 0);
  const share = (right: number, other: number) => (right === 0 ? 0 : right / (right + other));
  const [cuts, flags] = [sum(glue.map(({ right }) => right)), sum(damage.map(({ right }) => right))];
  const unbroken = whole.map(({ article }) => falseFlags(article));
  return {
    glue: {
      precision: share(cuts, sum(glue.map(({ wrong }) => wrong))),
      recall: share(cuts, sum(glue.map(({ missed }) => missed))),
    },
    damage: {
      precision: share(flags, sum(damage.map(({ wrong }) => wrong))),
      recall: share(sum(damage.map(({ found }) => found)), sum(damage.map(({ missed }) => missed))),
    },
    falseFlags:
      (1000 * sum(unbroken.map(({ flags: all }) => all))) / unbroken.reduce((count, { words }) => count + words, 0),
  };
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function unlikePairs(ids: readonly string[]): number {
  return ids.reduce((sum, id, at) => sum + ids.slice(at + 1).filter((other) => other !== id).length, 0);
}

/** The figures of twins as lines of a table. */
export function printTwins({ known, found, wrong, body, glue, damage, falseFlags: flags }: TwinFigures): string {
  const rows = [
    ['pairs', `found ${found} of ${known}  wrong ${wrong}`],
    ['body, reconciled', `F1 ${show(body.f1)}  precision ${show(body.precision)}  recall ${show(body.recall)}`],
    ['glued paragraphs', `precision ${show(glue.precision)}  recall ${show(glue.recall)}`],
    ['damage flagged', `precision ${show(damage.precision)}  recall ${show(damage.recall)}`],
    ['false flags', `${flags.toFixed(3)} by 1000 words of whole captures`],
  ];
  return rows.map(([name, figures]) => `${name?.padEnd(24)}${figures}\n`).join('');
}

function show(figure: number): string {
  return figure.toFixed(4);
}

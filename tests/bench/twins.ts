import type { Article } from '../../src/clean/article.ts';
import { bodyText } from '../../src/story/body.ts';
import { matchCaptures } from '../../src/story/match-captures.ts';
import { reconcile } from '../../src/story/reconcile.ts';
import { scoreBodies, type BodyScore } from '../../src/train/score-bodies.ts';
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
}

/** Two folders of captures of the same stories, by the same ids, and others that may lie among them. */
export interface Twins {
  readonly whole: readonly CleanedPage[];
  readonly damaged: readonly CleanedPage[];
  readonly among: readonly CleanedPage[];
}

/** Matches all captures as if they lay in one folder, and reconciles the groups. */
export function twinFigures({ whole, damaged, among }: Twins): TwinFigures {
  const idOf = new Map<Article, string>();
  const articles = [whole, damaged, among].flatMap((pages, folder) =>
    pages.flatMap(({ id, article }) => {
      if (!article) return [];
      const own = { ...article, capture: `${folder}/${id}` };
      idOf.set(own, id);
      return [own];
    }),
  );
  const groups = matchCaptures(articles);
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
  };
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function unlikePairs(ids: readonly string[]): number {
  return ids.reduce((sum, id, at) => sum + ids.slice(at + 1).filter((other) => other !== id).length, 0);
}

import type { Problem } from '../capture/capture.ts';
import type { LedgerEntry } from '../clean/ledger.ts';
import type { GivenRoles } from '../clean/label-given.ts';
import type { ArticleOutline } from '../story/outline.ts';
import { captureNames } from './capture-names.ts';
import type { PlainStory } from './find-target.ts';
import { findTargets } from './find-targets.ts';
import { findRoles, type CleanedPage } from './find-roles.ts';
import { overridePages, type OverriddenPage } from './override-pages.ts';
import type { OverrideFile } from './override.ts';
import { parseOverride } from './parse-override.ts';
import { regroup, type Groups } from './regroup.ts';
import { assignOverrides, type MendedGroup } from './tell-groups.ts';

/** The pipeline's results, and the stages that overrides run again. */
export interface CleaningStages<Page extends CleanedPage> {
  readonly pages: readonly Page[];
  readonly groups: Groups;
  /** Cleans a capture again, with roles from overrides. */
  readonly clean: (page: Page, given: GivenRoles) => Page;
  /** The ledger of a capture. */
  readonly ledgerOf: (page: Page) => readonly LedgerEntry[];
  readonly match: (articles: readonly ArticleOutline[]) => Groups;
  /** The groups as stories, with their addresses before overrides. */
  readonly stories: () => readonly PlainStory[];
}

export interface Mended<Page> {
  readonly pages: readonly OverriddenPage<Page>[];
  readonly groups: readonly MendedGroup[];
  readonly problems: readonly Problem[];
}

/** Applies overrides to cleaned captures. What does not fit becomes a problem; the rest is still applied. */
export function mend<Page extends CleanedPage>(
  files: readonly OverrideFile[],
  workshop: CleaningStages<Page>,
): Mended<Page> {
  const { pages, groups } = workshop;
  if (files.length === 0) {
    return {
      pages: pages.map((page) => ({ ...page, asCleaned: page.article })),
      groups: groups.map(unmended),
      problems: [],
    };
  }
  const parsed = files.map(parseOverride);
  // Skip files that say nothing: their problems are reported already.
  const speaking = parsed.flatMap(({ override }) => (Object.keys(override.said).length > 0 ? [override] : []));
  const names = { captures: captureNames(pages.map(({ id }) => id)), stories: once(workshop.stories) };
  const found = findTargets(speaking, names);
  const roles = findRoles(found.targeted, workshop);
  const mended = overridePages(workshop, found.targeted, roles.ofPage);
  const articles = mended.pages.flatMap(({ article }) => article ?? []);
  const isRelabelled = [...roles.ofPage.values()].some(({ given }) => given.size > 0);
  const matched = isRelabelled ? workshop.match(articles) : withArticles(groups, articles);
  const regrouped = regroup(matched, found.targeted);
  const told = assignOverrides(regrouped, { aimed: found.targeted, changes: mended.changes });
  const problems = [...parsed, found, roles, regrouped, told].flatMap((one) => one.problems);
  return { pages: mended.pages, groups: told.groups, problems };
}

function unmended(articles: readonly ArticleOutline[]): MendedGroup {
  return { articles, override: null, changes: [], isHidden: false };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The groups with their captures’ current articles. */
function withArticles(groups: Groups, articles: readonly ArticleOutline[]): Groups {
  const now = new Map(articles.map((article) => [article.capture, article]));
  return groups.map((group) => {
    const isSame = group.every((article) => now.get(article.capture) === article);
    // Return the same array, so that the group is not reconciled again.
    return isSame ? group : group.flatMap(({ capture }) => now.get(capture) ?? []);
  });
}

import type { Problem } from '../capture/capture.ts';
import type { LedgerEntry } from '../clean/ledger.ts';
import type { GivenRoles } from '../clean/label-given.ts';
import type { ArticleOutline } from '../story/outline.ts';
import { nothingSaid } from '../story/versions/versions-said.ts';
import { captureNames } from './capture-names.ts';
import type { PlainStory } from './find-target.ts';
import { findTargets } from './find-targets.ts';
import { findVersions } from './find-versions.ts';
import { findRoles, type CleanedPage } from './find-roles.ts';
import { overridePages, type OverriddenPage } from './override-pages.ts';
import type { OverrideFile } from './override.ts';
import { parseOverride } from './parse-override.ts';
import { regroup, type Groups, type Separation } from './regroup.ts';
import { assignOverrides, type OverriddenGroup } from './override-groups.ts';

/** The pipeline's results, and the stages that overrides run again. */
export interface CleaningStages<Page extends CleanedPage> {
  readonly pages: readonly Page[];
  readonly groups: Groups;
  /** Cleans a capture again, with roles from overrides. */
  readonly clean: (page: Page, given: GivenRoles) => Page;
  /** The ledger of a capture. */
  readonly ledgerOf: (page: Page) => readonly LedgerEntry[];
  /** Groups pages by story. */
  readonly match: (pages: readonly Page[]) => Promise<Groups>;
  /** The groups as stories, with their addresses before overrides. */
  readonly stories: () => readonly PlainStory[];
}

export interface Mended<Page> {
  readonly pages: readonly OverriddenPage<Page>[];
  readonly groups: readonly OverriddenGroup[];
  readonly separations: readonly Separation[];
  readonly problems: readonly Problem[];
}

/** Applies overrides to cleaned captures. What does not fit becomes a problem; the rest is still applied. */
export async function mend<Page extends CleanedPage>(
  files: readonly OverrideFile[],
  stages: CleaningStages<Page>,
): Promise<Mended<Page>> {
  const { pages, groups } = stages;
  if (files.length === 0) {
    return {
      pages: pages.map((page) => ({ ...page, asCleaned: page.article })),
      groups: groups.map(withoutOverride),
      separations: [],
      problems: [],
    };
  }
  const parsed = files.map(parseOverride);
  // Skip files that say nothing: their problems are reported already.
  const nonEmpty = parsed.flatMap(({ override }) => (Object.keys(override.said).length > 0 ? [override] : []));
  const names = { captures: captureNames(pages.map(({ id }) => id)), stories: once(stages.stories) };
  const found = findTargets(nonEmpty, names);
  const roles = findRoles(found.targeted, stages);
  const overridden = overridePages(stages, found.targeted, roles.ofPage);
  const articles = overridden.pages.flatMap(({ article }) => article ?? []);
  const isRelabelled = [...roles.ofPage.values()].some(({ given }) => given.size > 0);
  const matched = isRelabelled ? await stages.match(overridden.pages) : withArticles(groups, articles);
  const pageOf = new Map(overridden.pages.map((page) => [page.id, page]));
  const match = (some: readonly ArticleOutline[]) =>
    stages.match(some.flatMap(({ capture }) => pageOf.get(capture) ?? []));
  const regrouped = await regroup(matched, found.targeted, match);
  const versions = findVersions(found.targeted);
  const assigned = assignOverrides(regrouped, {
    targeted: found.targeted,
    changes: overridden.changes,
    versions: versions.ofCapture,
  });
  const problems = [...parsed, found, roles, regrouped, versions, assigned].flatMap((one) => one.problems);
  return { pages: overridden.pages, groups: assigned.groups, separations: regrouped.separations, problems };
}

/** A group as it is where its keeper says nothing. */
export function withoutOverride(articles: readonly ArticleOutline[]): OverriddenGroup {
  return { articles, override: null, changes: [], versions: nothingSaid, isHidden: false };
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

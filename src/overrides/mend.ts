import type { Problem } from '../capture/capture.ts';
import type { LedgerEntry } from '../clean/ledger.ts';
import type { GivenRoles } from '../clean/label-given.ts';
import type { ArticleOutline } from '../story/outline.ts';
import { captureNames } from './capture-names.ts';
import type { PlainStory } from './find-target.ts';
import { findTargets } from './find-targets.ts';
import { findRoles, type CleanedPage } from './find-roles.ts';
import { mendPages, type MendedPage } from './mend-pages.ts';
import type { OverrideFile } from './override.ts';
import { parseOverride } from './parse-override.ts';
import { regroup, type Groups } from './regroup.ts';
import { tellGroups, type MendedGroup } from './tell-groups.ts';

/** What the pipeline has made of the captures, and does again where an override asks for it. */
export interface Workshop<Page extends CleanedPage> {
  readonly pages: readonly Page[];
  readonly groups: Groups;
  /** Cleans a capture with what its keeper says of its blocks. */
  readonly clean: (page: Page, given: GivenRoles) => Page;
  /** The account of a capture's text. */
  readonly ledgerOf: (page: Page) => readonly LedgerEntry[];
  readonly match: (articles: readonly ArticleOutline[]) => Groups;
  /** The groups as stories, with the addresses that they have without overrides. */
  readonly stories: () => readonly PlainStory[];
}

export interface Mended<Page> {
  readonly pages: readonly MendedPage<Page>[];
  readonly groups: readonly MendedGroup[];
  readonly problems: readonly Problem[];
}

/** Applies what a keeper says to cleaned captures. What does not fit is a problem, and the rest is applied all the same. */
export function mend<Page extends CleanedPage>(files: readonly OverrideFile[], workshop: Workshop<Page>): Mended<Page> {
  const { pages, groups } = workshop;
  if (files.length === 0) {
    return {
      pages: pages.map((page) => ({ ...page, asCleaned: page.article })),
      groups: groups.map(unmended),
      problems: [],
    };
  }
  const parsed = files.map(parseOverride);
  // A file of which nothing was understood has had its problem.
  const speaking = parsed.flatMap(({ override }) => (Object.keys(override.said).length > 0 ? [override] : []));
  const names = { captures: captureNames(pages.map(({ id }) => id)), stories: once(workshop.stories) };
  const found = findTargets(speaking, names);
  const roles = findRoles(found.aimed, workshop);
  const mended = mendPages(workshop, found.aimed, roles.ofPage);
  const articles = mended.pages.flatMap(({ article }) => article ?? []);
  const isRelabelled = [...roles.ofPage.values()].some(({ given }) => given.size > 0);
  const matched = isRelabelled ? workshop.match(articles) : withArticles(groups, articles);
  const regrouped = regroup(matched, found.aimed);
  const told = tellGroups(regrouped, { aimed: found.aimed, changes: mended.changes });
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

/** The groups with their captures’ articles as they are now. */
function withArticles(groups: Groups, articles: readonly ArticleOutline[]): Groups {
  const now = new Map(articles.map((article) => [article.capture, article]));
  return groups.map((group) => {
    const isSame = group.every((article) => now.get(article.capture) === article);
    // The very same group, so that nobody has to reconcile it again.
    return isSame ? group : group.flatMap(({ capture }) => now.get(capture) ?? []);
  });
}

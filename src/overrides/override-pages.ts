import { fieldNames } from '../clean/article.ts';
import { fieldByKeeper } from '../clean/fields/set-by-keeper.ts';
import type { ArticleOutline } from '../story/outline.ts';
import type { Change } from './change.ts';
import type { CleanedPage, PageRoles } from './find-roles.ts';
import type { TargetedOverride } from './find-targets.ts';
import type { CleaningStages } from './mend.ts';
import type { Override } from './override.ts';

/** A capture with its overrides applied. */
export type OverriddenPage<Page> = Page & {
  /** The article before overrides. */
  readonly asCleaned: ArticleOutline | null;
};

/** Captures with overrides applied, and the changes by capture. */
export interface OverriddenPages<Page> {
  readonly pages: readonly OverriddenPage<Page>[];
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/**
 * Cleans captures again if an override gives roles to their blocks, and sets the fields of captures that have an
 * override.
 */
export function overridePages<Page extends CleanedPage>(
  stages: CleaningStages<Page>,
  targeted: readonly TargetedOverride[],
  roles: ReadonlyMap<string, PageRoles>,
): OverriddenPages<Page> {
  const overrides = Map.groupBy(targeted, ({ target }) => (target.kind === 'capture' ? target.id : null));
  const changes = new Map<string, Change[]>();
  const pages = stages.pages.map((page): OverriddenPage<Page> => {
    const own = roles.get(page.id);
    const cleaned = own && own.given.size > 0 ? stages.clean(page, own.given) : page;
    const again = { ...cleaned, asCleaned: cleaned.article };
    const said = overrides.get(page.id) ?? [];
    if (!again.article || (!own && said.length === 0)) return again;
    const changed = [...(own?.changes ?? [])];
    changes.set(page.id, changed);
    const fields = Object.fromEntries((own?.fields ?? []).map(({ name, field }) => [name, field]));
    const read = withFields(again.article, fields);
    return { ...again, article: said.reduce((article, { override }) => setFields(article, override, changed), read) };
  });
  return { pages, changes };
}

type Fields = ArticleOutline['fields'] & Pick<ArticleOutline, 'headline'>;

function withFields(article: ArticleOutline, { headline, ...fields }: Partial<Fields>): ArticleOutline {
  return {
    ...article,
    headline: headline ?? article.headline,
    fields: { ...article.fields, ...fields },
    otherwise: article.otherwise.filter(({ name }) => !(name in fields)),
    ambiguousDate: 'published' in fields ? null : article.ambiguousDate,
  };
}

/** Sets a capture’s fields and adds each change to `changes`. */
function setFields(article: ArticleOutline, { file, said }: Override, changes: Change[]): ArticleOutline {
  const { capture, headline } = article;
  const by = { kind: 'field' as const, file, note: said.note ?? null };
  const quoted = (field: ArticleOutline['headline'] | null, value: string | null) =>
    field && !field.inferred && field.value !== value ? [{ ...field, capture }] : [];
  let result = article;
  if (said.headline !== undefined) {
    changes.push({ ...by, field: 'headline', value: said.headline, said: quoted(headline, said.headline) });
    result = withFields(result, { headline: fieldByKeeper(said.headline, file) });
  }
  for (const name of fieldNames) {
    const value = said[name];
    if (value === undefined) continue;
    changes.push({ ...by, field: name, value, said: quoted(article.fields[name], value) });
    result = withFields(result, { [name]: value === null ? null : fieldByKeeper(value, file) });
  }
  if (said.language === undefined) return result;
  changes.push({ ...by, field: 'language', value: said.language, said: [] });
  return { ...result, language: said.language };
}

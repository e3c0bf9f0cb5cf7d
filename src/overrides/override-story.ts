import { fieldNames, type Article, type FieldName } from '../clean/article.ts';
import { fieldByKeeper, isSetByKeeper } from '../clean/fields/set-by-keeper.ts';
import type { Story, StoryField } from '../story/story.ts';
import type { Change } from './change.ts';
import type { OverriddenGroup } from './override-groups.ts';
import type { SettableField } from './override-schema.ts';

/** A story with its overrides applied. */
export interface OverriddenStory extends Story {
  readonly overrides: readonly Change[];
}

/** The override of a whole story, and its captures before that. */
export interface StoryOverride extends Pick<OverriddenGroup, 'override' | 'changes'> {
  readonly articles: readonly Pick<Article, 'capture' | 'headline' | 'fields' | 'otherwise'>[];
}

/**
 * Applies the override of a whole story. Its values are final: the captures' values are no longer conflicts, but are
 * shown beside it.
 */
export function overrideStory(story: Story, { articles, override, changes }: StoryOverride): OverriddenStory {
  const own = withoutKeepers(story);
  if (!override) return { ...own, overrides: changes };
  const { file, said } = override;
  const set = (['headline', ...fieldNames] as const).filter((name) => said[name] !== undefined);
  const by = { kind: 'field' as const, file, note: said.note ?? null };
  const changed = set.map((name): Change => {
    const value = said[name] ?? null;
    return { ...by, field: name, value, said: saidOf(articles, name, value) };
  });
  const language: Change[] =
    said.language === undefined ? [] : [{ ...by, field: 'language', value: said.language, said: [] }];
  const capture = story.captures[0] ?? '';
  const field = (value: string | null): StoryField | null =>
    value === null ? null : { ...fieldByKeeper(value, file), capture };
  const isSet = (name: SettableField) => said[name] !== undefined;
  return {
    ...own,
    headline: field(said.headline ?? null) ?? story.headline,
    fields: Object.fromEntries(
      fieldNames.map((name) => [name, isSet(name) ? field(said[name] ?? null) : story.fields[name]]),
    ) as Story['fields'],
    ambiguousDate: isSet('published') ? null : story.ambiguousDate,
    language: said.language === undefined ? story.language : said.language,
    conflicts: story.conflicts.filter((conflict) => !isSet(conflict.field)),
    gaps: story.gaps.filter(({ part }) => part !== 'headline' || !isSet('headline')),
    contributions: own.contributions.map((one) => ({ ...one, fields: one.fields.filter((name) => !isSet(name)) })),
    overrides: [...changed, ...language, ...changes],
  };
}

/** Removes the captures of hidden stories from the changes. */
export function withoutHidden(changes: readonly Change[], hidden: ReadonlySet<string>): Change[] {
  return changes.map((change) =>
    change.kind === 'split' ? { ...change, from: change.from.filter((id) => !hidden.has(id)) } : change,
  );
}

/** A value set by an override is not a capture's contribution. */
function withoutKeepers(story: Story): Story {
  const { headline, fields, contributions } = story;
  const isKeepers = (name: FieldName | 'headline') => {
    const field = name === 'headline' ? headline : fields[name];
    return field !== null && isSetByKeeper(field);
  };
  return {
    ...story,
    contributions: contributions.map((one) => ({ ...one, fields: one.fields.filter((name) => !isKeepers(name)) })),
  };
}

/** The captures' own values of a field that differ from the override's. */
function saidOf(articles: StoryOverride['articles'], name: FieldName | 'headline', value: string | null): StoryField[] {
  return articles.flatMap(({ capture, headline, fields, otherwise }) => {
    const others = otherwise.flatMap(({ name: of, ...field }) => (of === name ? [field] : []));
    const own = [name === 'headline' ? headline : fields[name], ...others].filter((field) => field !== null);
    return own
      .filter((field) => !field.inferred && !isSetByKeeper(field) && field.value !== value)
      .map((field) => ({ ...field, capture }));
  });
}

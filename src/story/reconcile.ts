import { fieldNames, type Article, type Field, type FieldName } from '../clean/article.ts';
import { findDate } from '../clean/date/date.ts';
import { agrees } from '../clean/fields/agrees.ts';
import { isHost } from '../clean/source/source-in-address.ts';
import { isSetByKeeper } from '../clean/fields/set-by-keeper.ts';
import { wordsKey } from '../text/words.ts';
import { bodyOf, type Body } from './body.ts';
import { findGaps } from './find-gaps.ts';
import { nothingSaid, type VersionsSaid } from './versions/versions-said.ts';
import { rankWitnesses } from './rank-witnesses.ts';
import { mergeBodies } from './merge-bodies.ts';
import { removedFrom } from './removed.ts';
import type { Conflict, Contribution, Gap, Story, StoryField, StoryRelated } from './story.ts';

/** An article, and when its page was captured. */
export interface CapturedArticle extends Article {
  /**
   * When the page was captured, in the format of `isoTime`. Left out or `null` where that is not known, or where the
   * capture's file states a time that was still to come.
   */
  readonly captured?: string | null;
}

/**
 * Reconciles the captures of one story. The best witness gives the body and the others fill its gaps. Each field comes
 * from the best witness that states it; different values are kept as conflicts.
 *
 * @param articles at least one
 * @param _versions what the keeper says of its versions
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- It is handed over before anything is made of it.
export function reconcile(articles: readonly CapturedArticle[], _versions: VersionsSaid = nothingSaid): Story {
  const witnesses = rankWitnesses(articles);
  const [best, ...others] = witnesses;
  if (!best) throw new Error('A story needs at least one article.');

  const merge = (done: Body, other: Article, index: number) =>
    mergeBodies(done, bodyOf(other), removedFrom(witnesses.slice(0, index + 1)));
  const body = withRoles(others.reduce(merge, bodyOf(best)));
  const findings = witnesses.map((article) => findGaps(body, article));
  const headlines = valuesOf(witnesses, ({ headline }) => headline).sort((a, b) => +a.inferred - +b.inferred);
  const headline = headlines[0] ?? { ...best.headline, capture: best.capture };
  const fields = mapFields((name) => fieldValues(witnesses, name));
  const ambiguous = valuesOf(witnesses, ({ ambiguousDate }) => ambiguousDate);
  const related = relatedOf(witnesses, body);

  return {
    headline,
    fields: mapFields((name) => fields[name][0] ?? null),
    ambiguousDate: fields.published.length > 0 ? null : (ambiguous[0] ?? null),
    body,
    marks: witnesses.flatMap(({ capture, marks }) => marks.map((mark) => ({ ...mark, capture }))),
    related,
    captures: witnesses.map(({ capture }) => capture),
    contributions: witnesses.map(({ capture }) => contributionOf({ capture, body, related, fields, headline })),
    gaps: witnesses.flatMap((article, index) => [...headlineGap(article, headline), ...(findings[index]?.gaps ?? [])]),
    conflicts: conflictsOf(headlines, { ...fields, published: [...fields.published, ...misread(fields, ambiguous)] }),
    variants: findings.flatMap(({ variants }) => variants),
    damage: damageOf(witnesses, body),
    language: witnesses.find(({ language }) => language !== null)?.language ?? null,
  };
}

/** All values of each field. The first one is published. */
type FieldValues = Readonly<Record<FieldName, readonly StoryField[]>>;

function mapFields<T>(value: (name: FieldName) => T): Record<FieldName, T> {
  return Object.fromEntries(fieldNames.map((name) => [name, value(name)])) as Record<FieldName, T>;
}

/** Only the first passage can be the standfirst. */
function withRoles(body: Body): Body {
  return body.map((passage, index) => {
    const isPlain = passage.role === 'standfirst' || passage.role === 'paragraph';
    if (index === 0 && isPlain && !passage.inside) return { ...passage, role: 'standfirst' };
    return passage.role === 'standfirst' ? { ...passage, role: 'paragraph' } : passage;
  });
}

/** The captures' values, the best witness first. Values from overrides come before all others. */
function valuesOf(witnesses: readonly Article[], get: (article: Article) => Field | null): StoryField[] {
  const values = witnesses.flatMap((article) => {
    const field = get(article);
    return field ? [{ ...field, capture: article.capture }] : [];
  });
  return values.sort((a, b) => +isSetByKeeper(b) - +isSetByKeeper(a));
}

/** All values of a field, the one to publish first: the best witness's, or one that agrees with it and says more. */
function fieldValues(witnesses: readonly Article[], name: FieldName): StoryField[] {
  const otherwise = witnesses.flatMap(({ capture, otherwise: others }) =>
    others.flatMap(({ name: of, ...field }) => (of === name ? [{ ...field, capture }] : [])),
  );
  const all = [...valuesOf(witnesses, ({ fields }) => fields[name]), ...otherwise];
  // An exact date does not conflict with one that was computed from the capture's date.
  const stated = isDate(name) ? all.filter(({ inferred }) => !inferred) : [];
  const values = stated.length > 0 ? stated : all;
  const [best] = values;
  if (!best || isSetByKeeper(best)) return values;
  const fullest = fullestOf(name, best, values);
  return [fullest, ...values.filter((value) => value !== fullest)];
}

/**
 * The most complete value that agrees with the best one: a date with time and zone, or a source's name instead of its
 * host.
 */
function fullestOf(name: FieldName, best: StoryField, values: readonly StoryField[]): StoryField {
  if (name === 'source' && isHost(best.value)) {
    return values.find(({ value }) => !isHost(value) && agrees(name, best.value, value)) ?? best;
  }
  return values
    .filter(({ value }) => isDate(name) && value.startsWith(best.value))
    .reduce((a, b) => (b.value.length > a.value.length ? b : a), best);
}

function conflictsOf(headlines: readonly StoryField[], fields: FieldValues): Conflict[] {
  const stated = headlines.filter(({ inferred }) => !inferred);
  return [...conflictOf('headline', stated), ...fieldNames.flatMap((name) => conflictOf(name, fields[name]))];
}

/** The ambiguous dates that differ from the published one, whether read day first or month first. */
function misread({ published: [published] }: FieldValues, ambiguous: readonly StoryField[]): readonly StoryField[] {
  const day = published?.value.slice(0, 10);
  return ambiguous.filter(({ value }) =>
    (['day-first', 'month-first'] as const).every((order) => findDate(value, order)?.value?.slice(0, 10) !== day),
  );
}

function conflictOf(field: Conflict['field'], values: readonly StoryField[]): Conflict[] {
  const [published, ...rest] = values;
  const others = published ? rest.filter(({ value }) => !agrees(field, published.value, value)) : [];
  return published && others.length > 0 ? [{ field, values: [published, ...others] }] : [];
}

function isDate(field: Conflict['field']): boolean {
  return field === 'published' || field === 'updated';
}

/** The gap above the first passage of a capture that lost its headline, if another capture's text has one. */
function headlineGap({ capture, headline, passages }: Article, published: StoryField): Gap[] {
  if (!headline.inferred || published.inferred || published.from !== undefined) return [];
  const { value: text, capture: witness, start: witnessAt } = published;
  return [{ capture, at: passages[0]?.start ?? 0, part: 'headline', text, witness, witnessAt }];
}

/** The related links of all captures, in order, each headline once, with the published passage before it. */
function relatedOf(witnesses: readonly Article[], body: Body): StoryRelated[] {
  const all = witnesses.flatMap(({ capture, related }) =>
    related.map((pointer) => ({ ...pointer, capture, after: passagesBefore(body, capture, pointer.start) })),
  );
  const first = new Map(all.toReversed().map((pointer) => [wordsKey(pointer.headline), pointer]));
  return all.filter((pointer) => first.get(wordsKey(pointer.headline)) === pointer);
}

/** Counts the published passages up to the last one that has words before an offset of a capture. */
function passagesBefore(body: Body, capture: string, offset: number): number {
  return (
    1 + body.findLastIndex(({ pieces }) => pieces.some((piece) => piece.capture === capture && piece.start < offset))
  );
}

interface Given {
  readonly capture: string;
  readonly body: Body;
  readonly related: readonly StoryRelated[];
  readonly fields: FieldValues;
  readonly headline: StoryField;
}

function contributionOf({ capture, body, related, fields, headline }: Given): Contribution {
  const isOwn = (given: { readonly capture: string } | undefined) => given?.capture === capture;
  const passages = body.filter(({ pieces }) => pieces.some(isOwn));
  return {
    capture,
    fields: [...(isOwn(headline) ? ['headline' as const] : []), ...fieldNames.filter((name) => isOwn(fields[name][0]))],
    passages: passages.length,
    restored: passages.filter((passage) => !isOwn(mainPiece(passage))).length,
    related: related.filter(isOwn).length,
  };
}

function mainPiece({ pieces }: Body[number]) {
  return pieces.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest));
}

/** The damage within published text. */
function damageOf(witnesses: readonly Article[], body: Body): Story['damage'] {
  const pieces = body.flatMap((passage) => passage.pieces);
  return witnesses.flatMap(({ capture, damage }) =>
    damage
      .filter(({ start, end }) =>
        pieces.some(
          (piece) => piece.capture === capture && piece.start <= start && piece.start + piece.text.length >= end,
        ),
      )
      .map((sign) => ({ ...sign, capture })),
  );
}

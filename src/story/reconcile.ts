import { fieldNames, type Article, type Field, type FieldName } from '../clean/article.ts';
import { findDate } from '../clean/date/date.ts';
import { agrees } from '../clean/fields/agrees.ts';
import { isHost } from '../clean/source/source-in-address.ts';
import { isSetByKeeper } from '../clean/fields/set-by-keeper.ts';
import { wordsKey } from '../text/words.ts';
import { bodyOf, type Body } from './body.ts';
import { findGaps } from './find-gaps.ts';
import { rankWitnesses } from './rank-witnesses.ts';
import { mergeBodies } from './merge-bodies.ts';
import { removedFrom } from './removed.ts';
import type { Conflict, Contribution, Gap, Story, StoryField, StoryRelated, Version } from './story.ts';
import { findChanges } from './versions/changes.ts';
import { compareCaptures } from './versions/compare-captures.ts';
import { timesOf, type Witness } from './versions/order.ts';
import {
  orderVersions,
  splitVersions,
  type OrderedVersion,
  type OrderedVersions,
  type VersionWitnesses,
} from './versions/split-versions.ts';
import { nothingSaid, type VersionsSaid } from './versions/versions-said.ts';

/**
 * Reconciles the captures of one story: those of each version, of which the newest is published.
 *
 * @param articles at least one
 * @param said what the keeper says of its versions
 */
export function reconcile(articles: readonly Witness[], said: VersionsSaid = nothingSaid): Story {
  const { versions, isNewest } = versionsOf(rankWitnesses(articles), said);
  const published = versions.at(-1)?.witnesses;
  if (!published) throw new Error('A story needs at least one article.');
  const earlier = versions
    .slice(0, -1)
    .map(({ witnesses }) => witnesses)
    .reverse();
  const body = withRoles(
    earlier.length > 0 ? endFrom(earlier, bodyOfVersion(published), published) : bodyOfVersion(published),
  );
  return { ...storyOf({ published, earlier: earlier.flat(), body }), versions: historyOf(versions, body), isNewest };
}

function versionsOf(witnesses: readonly Witness[], said: VersionsSaid): OrderedVersions {
  const versions = splitVersions(damagedLast(witnesses, said), said);
  return orderVersions(
    versions.map((version) => damagedLast(rankWitnesses<Witness>(version), said) as [Witness, ...Witness[]]),
    said,
  );
}

/** Witnesses with those last that the keeper calls damaged: they fill gaps, whatever they look like. */
function damagedLast(witnesses: readonly Witness[], { damaged }: VersionsSaid): readonly Witness[] {
  return witnesses.toSorted((a, b) => +damaged.includes(a.capture) - +damaged.includes(b.capture));
}

/** What a story is made of. */
interface Parts {
  /** The captures of its published version, the best witness first. */
  readonly published: VersionWitnesses;
  /** Those of other versions, the newest first. */
  readonly earlier: readonly Witness[];
  readonly body: Body;
}

function storyOf({ published, earlier, body }: Parts): Omit<Story, 'versions' | 'isNewest'> {
  const [best] = published;
  const all = [...published, ...earlier];
  const findings = published.map((article) => findGaps(body, article));
  const headlines = headlinesOf(published);
  const headline = headlines[0] ?? { ...best.headline, capture: best.capture };
  const fields = mapFields((name) => {
    const own = fieldValues(published, name);
    return own.length > 0 || !isOfAllVersions.has(name) ? own : fieldValues(earlier, name).slice(0, 1);
  });
  const ambiguous = valuesOf(published, ({ ambiguousDate }) => ambiguousDate);
  const related = relatedOf(all, body);

  return {
    headline,
    fields: mapFields((name) => fields[name][0] ?? null),
    ambiguousDate: fields.published.length > 0 ? null : (ambiguous[0] ?? null),
    body,
    marks: all.flatMap(({ capture, marks }) => marks.map((mark) => ({ ...mark, capture }))),
    related,
    captures: all.map(({ capture }) => capture),
    contributions: all.map(({ capture }) => contributionOf({ capture, body, related, fields, headline })),
    gaps: published.flatMap((article, index) => [...headlineGap(article, headline), ...(findings[index]?.gaps ?? [])]),
    conflicts: conflictsOf(headlines, { ...fields, published: [...fields.published, ...misread(fields, ambiguous)] }),
    variants: findings.flatMap(({ variants }) => variants),
    damage: damageOf(all, body),
    language: all.find(({ language }) => language !== null)?.language ?? null,
  };
}

/** Facts of the story rather than of a version: an older one may state what the newest leaves out. */
const isOfAllVersions: ReadonlySet<FieldName> = new Set(['published', 'source', 'address', 'section']);

/** The best witness gives the body, and the others fill its gaps. */
function bodyOfVersion([best, ...others]: VersionWitnesses): Body {
  const merge = (done: Body, other: Article, index: number) =>
    mergeBodies(done, bodyOf(other), { isRemoved: removedFrom([best, ...others.slice(0, index)]) });
  return others.reduce(merge, bodyOf(best));
}

function headlinesOf(witnesses: readonly Witness[]): StoryField[] {
  return valuesOf(witnesses, ({ headline }) => headline).sort((a, b) => +a.inferred - +b.inferred);
}

/**
 * A body with the end that it lost, if its best witness stops within a sentence, from the newest version before that has
 * it.
 */
function endFrom(earlier: readonly VersionWitnesses[], body: Body, [best]: VersionWitnesses): Body {
  const whole = earlier.find(([other]) => compareCaptures(best, other).ours.isCutOff);
  return whole ? mergeBodies(body, bodyOf(whole[0]), { isAtEnd: true }) : body;
}

/** The versions of a story with what each changed. */
function historyOf(versions: readonly OrderedVersion[], published: Body): Version[] {
  const texts = versions.map(({ witnesses, isAfter }, index) => {
    const body = index === versions.length - 1 ? published : withRoles(bodyOfVersion(witnesses));
    const headline = headlinesOf(witnesses)[0] ?? witnesses[0].headline;
    return { witnesses, isAfter, story: { headline, body } };
  });
  return texts.map((text, index) => {
    const before = texts[index - 1];
    return {
      captures: text.witnesses.map(({ capture }) => capture),
      headline: text.story.headline.value,
      times: timesOf(text.witnesses),
      isAfter: text.isAfter,
      changes: before ? findChanges(before, text) : [],
    };
  });
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

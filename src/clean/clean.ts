import type { Capture } from '../capture/capture.ts';
import { isPassageRole, type Article, type Passage } from './article.ts';
import { findBody } from './body/find-body.ts';
import { findDamage } from './damage/find-damage.ts';
import { firstStatement, textSpan, type Draft, type Role, type Step } from './draft.ts';
import type { DateOrder } from './date/date.ts';
import { ambiguousDateOf, fieldsOf, headlineOf } from './fields/fields.ts';
import { languageOf } from '../text/language.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import { marksIn, shapeOf } from './shape.ts';
import { labelRecurring, type Recurring } from './furniture/recurring.ts';
import { labelRelated } from './related/related-rules.ts';
import { relatedOf } from './related/related.ts';
import { segment } from './segment/segment.ts';
import { labelAddress } from './address/label-address.ts';
import { labelFurniture } from './furniture/furniture-rules.ts';
import { labelFields } from './fields/label-fields.ts';
import { isGiven, labelGiven, type GivenRoles } from './label-given.ts';
import { labelHeadline } from './headline/label-headline.ts';
import { labelMarkup } from './furniture/label-markup.ts';
import { labelNotices } from './furniture/notices/label-notices.ts';
import { labelMetadata } from './fields/label-metadata.ts';
import { labelProse } from './body/label-prose.ts';
import { labelRelatedLists } from './related/label-related-lists.ts';
import { labelRepeats } from './headline/label-repeats.ts';
import { labelStandfirst } from './headline/label-standfirst.ts';

/** The steps that use a block's own words and its markup. The body model sees their labels. */
export const stepsBeforeBody: readonly Step[] = [
  labelFurniture,
  labelRelated,
  labelMarkup,
  labelRelatedLists,
  labelNotices,
];

/**
 * Order matters: a newsletter prompt may hold a date, which the date step would claim; fields are outside the body;
 * repeats need the headline.
 */
export const steps: readonly Step[] = [
  ...stepsBeforeBody,
  findBody,
  labelMetadata,
  labelHeadline,
  labelFields,
  labelAddress,
  labelStandfirst,
  labelRepeats,
  labelProse,
];

/** Makes a draft of a page, without roles. */
export function draftOf({ text, markup = null, statements = [], captured = null }: Omit<CapturedPage, 'id'>): Draft {
  const besides = {
    marks: markup?.marks ?? [],
    statements,
    captured,
    sourceOrder: null,
    extractor: markup?.witness ?? null,
  };
  return { text, blocks: segment(text, markup), ...besides, body: [], run: null };
}

/** A capture's article and ledger. */
export interface Cleaned {
  /** `null` if nothing of the capture is body. */
  readonly article: Article | null;
  /** Tiles the capture's text. */
  readonly ledger: readonly LedgerEntry[];
}

/** The part of a capture that the cleaner needs: its text, and what its format knows. */
export type CapturedPage = Pick<Capture, 'id' | 'text'> & Partial<Pick<Capture, 'markup' | 'statements' | 'captured'>>;

/** What other captures and the keeper say of a capture. */
export interface Known {
  /** Lines that recur in captures of its source. */
  readonly recurring?: Recurring | undefined;
  /** How other captures of its source write numeric dates. */
  readonly dateOrder?: DateOrder | undefined;
  /** Roles of blocks from overrides. */
  readonly given?: GivenRoles | undefined;
}

/** Cleans one capture. Deterministic: the same input gives the same result. */
export function clean(page: CapturedPage, known: Known = {}): Cleaned {
  const all = [
    ...(known.recurring ? [labelRecurring(known.recurring)] : []),
    ...steps,
    ...(known.given ? [labelGiven(known.given)] : []),
  ];
  const draft = all.reduce<Draft>((done, step) => step(done), {
    ...draftOf(page),
    sourceOrder: known.dateOrder ?? null,
  });
  return { article: articleOf(page.id, draft), ledger: ledgerOf(draft) };
}

/** Roles whose text is neither published nor linked to. */
const outside: ReadonlySet<Role | null> = new Set(['furniture', 'repeat', 'address']);

function articleOf(capture: string, draft: Draft): Article | null {
  const passages = passagesOf(draft);
  const [first] = passages;
  if (!first) return null;
  const language = languageOf(
    passages.map(({ text }) => text).join('\n'),
    firstStatement(draft, 'language')?.value ?? null,
  );
  return {
    capture,
    headline: headlineOf(draft, first),
    ...fieldsOf(draft),
    ambiguousDate: ambiguousDateOf(draft),
    passages,
    related: relatedOf(draft),
    marks: marksIn(passages, draft.marks),
    damage: findDamage(passages, language),
    removed: draft.blocks.flatMap(({ role, text }) => (outside.has(role) ? [text] : [])),
    language,
  };
}

function passagesOf(draft: Draft): Passage[] {
  return draft.blocks.flatMap((block) => {
    const { role, text } = block;
    const given = isGiven(block) ? { isGiven: true } : {};
    return isPassageRole(role) ? [{ role, text, ...textSpan(block, draft), ...shapeOf(block), ...given }] : [];
  });
}

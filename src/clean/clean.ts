import type { Capture } from '../capture/capture.ts';
import type { Article, Passage } from './article.ts';
import { findBody } from './body/find-body.ts';
import { findDamage } from './damage/find-damage.ts';
import { textSpan, type Draft, type Role, type Step } from './draft.ts';
import type { DateOrder } from './fields/date.ts';
import { fieldsOf, headlineOf } from './fields/fields.ts';
import { detectLanguage } from './language.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import { labelRecurring, type Recurring } from './recurring.ts';
import { relatedOf } from './related.ts';
import { segment } from './segment/segment.ts';
import { labelAddress } from './steps/label-address.ts';
import { labelFurniture, labelRelated } from './steps/label-by-words.ts';
import { labelFields } from './steps/label-fields.ts';
import { isGiven, labelGiven, type GivenRoles } from './steps/label-given.ts';
import { labelHeadline } from './steps/label-headline.ts';
import { labelMetadata } from './steps/label-metadata.ts';
import { labelProse } from './steps/label-prose.ts';
import { labelRepeats } from './steps/label-repeats.ts';

/** What a block's own words give away. The model that finds the body takes it into account. */
export const stepsBeforeBody: readonly Step[] = [labelFurniture, labelRelated];

/**
 * In this order: a newsletter prompt may hold a date, which the date's step would claim; fields stand outside of the body;
 * repeats are repeats of the headline.
 */
export const steps: readonly Step[] = [
  ...stepsBeforeBody,
  findBody,
  labelMetadata,
  labelHeadline,
  labelFields,
  labelAddress,
  labelRepeats,
  labelProse,
];

/** A text's blocks without a role. */
export function draftOf(text: string): Draft {
  return { text, blocks: segment(text), body: [], run: null };
}

/** A capture's article and the account of its text. */
export interface Cleaned {
  /** `null` where nothing of the capture is body: it holds furniture alone. */
  readonly article: Article | null;
  /** Tiles the capture's text. */
  readonly ledger: readonly LedgerEntry[];
}

/** A capture as far as the cleaner looks at it: its text, and what its format knows besides. */
export type Page = Pick<Capture, 'id' | 'text'> & Partial<Pick<Capture, 'markup' | 'statements' | 'captured'>>;

/** What is known of a capture that it does not say itself. */
export interface Known {
  /** From other captures of its source: the lines that recur. */
  readonly recurring?: Recurring | undefined;
  /** From other captures of its source: how it writes dates as numbers. */
  readonly dateOrder?: DateOrder | undefined;
  /** From its keeper: what blocks are. */
  readonly given?: GivenRoles | undefined;
}

/** Cleans one capture. The same page, of which the same is known, gives the same result. */
export function clean({ id, text }: Page, known: Known = {}): Cleaned {
  const all = [
    ...(known.recurring ? [labelRecurring(known.recurring)] : []),
    ...steps,
    ...(known.given ? [labelGiven(known.given)] : []),
  ];
  const draft = all.reduce<Draft>((done, step) => step(done), draftOf(text));
  return { article: articleOf(id, draft), ledger: ledgerOf(draft) };
}

/** The roles of what is no part of an article's text nor a link from it. */
const outside: ReadonlySet<Role | null> = new Set(['furniture', 'repeat', 'address']);

function articleOf(capture: string, draft: Draft): Article | null {
  const passages = passagesOf(draft);
  const [first] = passages;
  if (!first) return null;
  const language = detectLanguage(passages.map(({ text }) => text).join('\n'));
  return {
    capture,
    headline: headlineOf(draft, first),
    fields: fieldsOf(draft),
    passages,
    related: relatedOf(draft),
    damage: findDamage(passages, language),
    removed: draft.blocks.flatMap(({ role, text }) => (outside.has(role) ? [text] : [])),
    language,
  };
}

function passagesOf(draft: Draft): Passage[] {
  return draft.blocks.flatMap((block) => {
    const { role, text } = block;
    const isBody = role === 'standfirst' || role === 'paragraph' || role === 'subheading';
    return isBody ? [{ role, text, ...textSpan(block, draft), ...(isGiven(block) ? { isGiven: true } : {}) }] : [];
  });
}

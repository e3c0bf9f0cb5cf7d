import type { Article, Passage } from './article.ts';
import { findBody } from './body/find-body.ts';
import { findDamage } from './damage/find-damage.ts';
import { textSpan, type Draft, type Role, type Step } from './draft.ts';
import { fieldsOf, headlineOf } from './fields/fields.ts';
import { detectLanguage } from './language.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import { labelRecurring, type Recurring } from './recurring.ts';
import { relatedOf } from './related.ts';
import { segment } from './segment/segment.ts';
import { labelAddress } from './steps/label-address.ts';
import { labelFurniture, labelRelated } from './steps/label-by-words.ts';
import { labelFields } from './steps/label-fields.ts';
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

/**
 * Cleans one capture. The same text gives the same result; nothing but the text is looked at.
 *
 * @param recurring what is known of the capture's lines from other captures of its source
 */
export function clean({ id, text }: { readonly id: string; readonly text: string }, recurring?: Recurring): Cleaned {
  const all = recurring ? [labelRecurring(recurring), ...steps] : steps;
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
    return isBody ? [{ role, text, ...textSpan(block, draft) }] : [];
  });
}

import type { Article, Passage } from './article.ts';
import { findDamage } from './damage.ts';
import { textSpan, type Draft, type Step } from './draft.ts';
import { fieldsOf, headlineOf } from './fields.ts';
import { detectLanguage } from './language.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import { relatedOf } from './related.ts';
import { segment } from './segment/segment.ts';
import { labelFurniture, labelRelated } from './steps/label-by-words.ts';
import { labelFields } from './steps/label-fields.ts';
import { labelHeadline } from './steps/label-headline.ts';
import { labelMetadata } from './steps/label-metadata.ts';
import { labelProse } from './steps/label-prose.ts';
import { labelRepeats } from './steps/label-repeats.ts';

/**
 * In this order: a newsletter prompt may hold a date, which the date's step would claim; repeats are repeats of the
 * headline; what is left then is prose or stands apart from it.
 */
export const steps: readonly Step[] = [
  labelFurniture,
  labelMetadata,
  labelRelated,
  labelHeadline,
  labelFields,
  labelRepeats,
  labelProse,
];

/** A capture's article and the account of its text. */
export interface Cleaned {
  /** `null` where nothing of the capture is body: it holds furniture alone. */
  readonly article: Article | null;
  /** Tiles the capture's text. */
  readonly ledger: readonly LedgerEntry[];
}

/** Cleans one capture. The same text gives the same result; nothing but the text is looked at. */
export function clean({ id, text }: { readonly id: string; readonly text: string }): Cleaned {
  const draft = steps.reduce<Draft>((done, step) => step(done), { text, blocks: segment(text) });
  return { article: articleOf(id, draft), ledger: ledgerOf(draft) };
}

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
    removed: draft.blocks.filter(({ role }) => role === 'furniture' || role === 'repeat').map(({ text }) => text),
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

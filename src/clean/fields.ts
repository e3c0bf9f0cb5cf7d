import type { Field, FieldName, Passage } from './article.ts';
import { findDate } from './date.ts';
import { textSpan, type Block, type Draft, type Role } from './draft.ts';
import { reasonOf } from './reasons.ts';
import { metadataRules } from './rules/metadata.ts';
import { relatedRules } from './rules/related.ts';

/** What one capture tells about its article besides the headline. */
export function fieldsOf(draft: Draft): Record<FieldName, Field | null> {
  return {
    published: fieldFrom(draft, 'date', (text) => findDate(text)?.value),
    byline: fieldFrom(draft, 'byline', valueOf),
    credit: fieldFrom(draft, 'credit', valueOf),
    source: sourceOf(draft),
  };
}

function fieldFrom(draft: Draft, role: Role, read: (text: string) => string | null | undefined): Field | null {
  const block = draft.blocks.find((candidate) => candidate.role === role);
  const value = block && read(block.text);
  return block && value ? field(draft, block, { value, inferred: false }) : null;
}

function field(draft: Draft, block: Block, { value, inferred }: Pick<Field, 'value' | 'inferred'>): Field {
  const rule = block.rule ?? '';
  return { value, inferred, rule, reason: reasonOf(rule), ...textSpan(block, draft) };
}

function valueOf(text: string): string | undefined {
  for (const { pattern } of metadataRules) {
    const value = pattern.exec(text)?.groups?.['value'];
    if (value !== undefined) return value.trim();
  }
  return undefined;
}

export const sourceReason = {
  id: 'source/pointers-name-it',
  reason: 'Not stated: inferred from pointers to other articles that name the site they are on.',
} as const;

/** The site that the capture's own pointers name most often; on a tie the one named first. */
function sourceOf(draft: Draft): Field | null {
  const named = draft.blocks.flatMap((block) => {
    const rule = relatedRules.find(({ id }) => id === block.rule);
    const site = rule?.pattern.exec(block.text)?.groups?.['source'];
    return site === undefined ? [] : [{ block, site: site.toLowerCase() }];
  });
  const times = Map.groupBy(named, ({ site }) => site);
  const most = [...times.values()].reduce<typeof named>((a, b) => (b.length > a.length ? b : a), [])[0];
  if (!most) return null;
  const { id: rule, reason } = sourceReason;
  return { value: most.site, inferred: true, rule, reason, ...textSpan(most.block, draft) };
}

export const inferredHeadline = {
  id: 'headline/from-first-words',
  reason: 'The capture has no headline: inferred from the first words of its body.',
} as const;

/** Longer first sentences are cut for a headline: about what search engines show of a title. */
const longestInferredHeadline = 90;

/** The headline of a draft; where it has none, the body's first words, marked as inferred. */
export function headlineOf(draft: Draft, first: Passage): Field {
  const block = draft.blocks.find(({ role }) => role === 'headline');
  if (block) return field(draft, block, { value: block.text, inferred: false });

  const value = firstWords(first.text);
  const { id: rule, reason } = inferredHeadline;
  return { value, inferred: true, rule, reason, start: first.start, end: first.start + value.replace('…', '').length };
}

/** The first sentence, or as many whole words of it as a headline holds and an ellipsis. */
function firstWords(text: string): string {
  const sentence = /^.{20,}?[.!?。！？](?=\s|$)/su.exec(text)?.[0].replace(/[.。]$/, '') ?? text;
  if (sentence.length <= longestInferredHeadline) return sentence;
  const cut = sentence
    .slice(0, longestInferredHeadline)
    .replace(/[\p{L}\p{M}\p{N}'’-]*$/u, '')
    .trimEnd();
  return `${cut === '' ? sentence.slice(0, longestInferredHeadline) : cut}…`;
}

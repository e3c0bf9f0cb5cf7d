import type { Field, FieldName, Passage } from './article.ts';
import { findDate } from './date.ts';
import { textSpan, type Block, type Draft, type Role } from './draft.ts';
import { headlinePart } from './headline/headline-part.ts';
import { reasonOf } from './reasons.ts';
import { metadataRules } from './rules/metadata.ts';
import { relatedRules } from './rules/related.ts';

/** What one capture tells about its article besides the headline. */
export function fieldsOf(draft: Draft): Record<FieldName, Field | null> {
  return {
    published: fieldFrom(draft, 'date', ({ text }) => findDate(text)?.value),
    byline: fieldFrom(draft, 'byline', valueOf),
    credit: fieldFrom(draft, 'credit', valueOf),
    source: sourceOf(draft),
  };
}

function fieldFrom(draft: Draft, role: Role, read: (block: Block) => string | null | undefined): Field | null {
  const block = draft.blocks.find((candidate) => candidate.role === role);
  const value = block && read(block);
  return block && value ? field(draft, block, { value, inferred: false }) : null;
}

function field(draft: Draft, block: Block, { value, inferred }: Pick<Field, 'value' | 'inferred'>): Field {
  const rule = block.rule ?? '';
  return { value, inferred, rule, reason: reasonOf(rule), ...textSpan(block, draft) };
}

/** A field's own text: the group `value` of the rule's pattern, or all of it. */
function valueOf({ text, rule }: Block): string {
  const pattern = metadataRules.find(({ id }) => id === rule)?.pattern;
  return pattern?.exec(text)?.groups?.['value']?.trim() ?? text;
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
  if (block) {
    const { start, end } = headlinePart(block);
    const whole = field(draft, block, { value: block.text.slice(start, end), inferred: false });
    return { ...whole, start: whole.start + start, end: whole.start + end };
  }

  const { words, isCut } = firstWords(first.text);
  const { id: rule, reason } = inferredHeadline;
  const value = isCut ? `${words}…` : words;
  return { value, inferred: true, rule, reason, start: first.start, end: first.start + words.length };
}

/** The first sentence without its stop, or as many whole words of it as a headline holds. */
function firstWords(text: string): { words: string; isCut: boolean } {
  const [line = ''] = text.split(/[\n\r]/);
  const sentence = /^.{20,}?(?<!\p{Lu})(?=[.!?。！？](?:\s|$))/su.exec(line)?.[0] ?? line;
  if (sentence.length <= longestInferredHeadline) return { words: sentence, isCut: false };
  const whole = sentence
    .slice(0, longestInferredHeadline)
    .replace(/[^\s\p{P}]*$/u, '')
    .trimEnd();
  const words = whole === '' ? [...sentence].slice(0, longestInferredHeadline / 2).join('') : whole;
  return { words, isCut: true };
}

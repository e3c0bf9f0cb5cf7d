import { isBetween } from '../body/heaviest-run.ts';
import { label, type Block, type Draft, type Role, type Step } from '../draft.ts';
import type { Reason, Rule } from '../rule.ts';
import { matchMetadata } from './metadata-rules.ts';

export const metadataReasons = {
  further: {
    id: 'furniture/further-field',
    role: 'furniture',
    reason: 'A further credit; the story shows the first.',
  },
} as const satisfies Record<string, Reason>;

/** Labels the first credit, caption and section that the metadata rules find. */
export const labelMetadata: Step = (draft) => {
  const rules = new Map<Block, Rule>();
  for (const block of draft.blocks) {
    const rule = block.role === null ? matchMetadata(block.text) : undefined;
    if (rule) rules.set(block, rule);
  }
  const section = sectionOf(draft, rules);
  const found = new Set<Role>();
  return label(draft, (block) => {
    const rule = rules.get(block);
    if (!rule || (rule.role === 'section' && block !== section)) return undefined;
    if (found.has(rule.role)) return metadataReasons.further;
    found.add(rule.role);
    return rule;
  });
};

/** The block that names the section. None between paragraphs, and none if a list has one for each item. */
function sectionOf(draft: Draft, rules: ReadonlyMap<Block, Rule>): Block | undefined {
  const named = [...rules].filter(([, { role }]) => role === 'section');
  const labelled = named.filter(([, { id }]) => id === 'section/labelled');
  const [[first] = []] = labelled.length > 1 ? named.filter((one) => !labelled.includes(one)) : named;
  return first && !isBetween(draft.run, draft.blocks.indexOf(first)) ? first : undefined;
}

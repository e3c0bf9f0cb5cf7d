import type { Role } from './draft.ts';

/** Why a block has its role, in words for a person. Nothing gets a role without one. */
export interface Reason {
  /** Kind and name, such as `furniture/share-prompt`. Shown to readers; never reused for something else. */
  readonly id: `${string}/${string}`;
  readonly role: Role;
  /** One sentence for the reader of a provenance page. */
  readonly reason: string;
}

/**
 * A role that a block's own words give away. Rules are data: a pattern tried on the block's trimmed text, and lines that
 * prove it. Patterns are anchored and their repeats bounded; a named group `value` is the field's own text.
 */
export interface Rule extends Reason {
  readonly pattern: RegExp;
  /** Whole blocks that the rule must take. */
  readonly examples: readonly [string, ...string[]];
  /** Whole blocks that look alike and that it must leave. */
  readonly counterExamples?: readonly string[];
}

/** The first rule of a table that takes a text. */
export function firstMatch(rules: readonly Rule[], text: string): Rule | undefined {
  return rules.find((rule) => rule.pattern.test(text));
}

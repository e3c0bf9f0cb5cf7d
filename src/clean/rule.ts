import { label, type Role, type Step } from './draft.ts';

/** Why a block has its role. Nothing gets a role without one. */
export interface Reason {
  /** Kind and name, such as `furniture/share-prompt`. Shown to readers; never reused for something else. */
  readonly id: `${string}/${string}`;
  readonly role: Role;
  /** One sentence for the provenance page. */
  readonly reason: string;
}

/**
 * A rule for a role that a block's own words show. Rules are data: a pattern for the block's trimmed text, and examples
 * that prove it. Patterns are anchored and repeats bounded; a group `value` is the field's own text.
 */
export interface Rule extends Reason {
  readonly pattern: RegExp;
  /** Whole blocks that must match. */
  readonly examples: readonly [string, ...string[]];
  /** Similar blocks that must not match. */
  readonly counterExamples?: readonly string[];
}

/** Finds the first rule of a table that matches a text. */
export type Matcher<R> = (text: string) => R | undefined;

/** Makes a matcher for a table. Most texts match no rule, and one combined test is much faster than one per rule. */
export function matcherOf<R extends { readonly pattern: RegExp }>(rules: readonly R[]): Matcher<R> {
  const combined = combine(rules.map(({ pattern }) => pattern));
  return (text) =>
    combined.some((pattern) => pattern.test(text)) ? rules.find(({ pattern }) => pattern.test(text)) : undefined;
}

/** A step that labels blocks by the rule that matches their text. */
export function labelBy(match: Matcher<Rule>): Step {
  return (draft) => label(draft, ({ text }) => match(text));
}

/**
 * Combines patterns into fewer ones that match where any of them does. Only anchored patterns with the same flags and
 * without backreferences can be combined.
 */
function combine(patterns: readonly RegExp[]): RegExp[] {
  const isAlone = ({ source }: RegExp) => !source.startsWith('^') || /\\[1-9]/.test(source);
  const alike = Map.groupBy(patterns, (pattern) => (isAlone(pattern) ? pattern : pattern.flags));
  return [...alike].map(([flags, [first, ...rest]]) => {
    const sources = [first, ...rest].map((pattern) => `(?:${pattern?.source})`);
    return typeof flags === 'string' ? new RegExp(sources.join('|'), flags) : flags;
  });
}

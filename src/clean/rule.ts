import { label, type Role, type Step } from './draft.ts';

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
  return mayMatch(rules, text) ? rules.find((rule) => rule.pattern.test(text)) : undefined;
}

/** A step that gives each block the role of the first rule of a table that takes its text. */
export function labelBy(rules: readonly Rule[]): Step {
  return (draft) => label(draft, ({ text }) => firstMatch(rules, text));
}

const joined = new WeakMap<readonly Pick<Rule, 'pattern'>[], readonly RegExp[]>();

/** Whether some rule of a table takes a text. Most lines are taken by none, and to ask for all at once is much quicker. */
export function mayMatch(rules: readonly Pick<Rule, 'pattern'>[], text: string): boolean {
  const patterns = joined.get(rules) ?? joinPatterns(rules.map(({ pattern }) => pattern));
  joined.set(rules, patterns);
  return patterns.some((pattern) => pattern.test(text));
}

/**
 * Patterns that together match where one of these does. Those with the same flags become one if they look at a text's start
 * alone, and do not count their groups.
 */
function joinPatterns(patterns: readonly RegExp[]): RegExp[] {
  const isAlone = ({ source }: RegExp) => !source.startsWith('^') || /\\[1-9]/.test(source);
  const alike = Map.groupBy(patterns, (pattern) => (isAlone(pattern) ? pattern : pattern.flags));
  return [...alike].map(([flags, [first, ...rest]]) => {
    const sources = [first, ...rest].map((pattern) => `(?:${pattern?.source})`);
    return typeof flags === 'string' ? new RegExp(sources.join('|'), flags) : flags;
  });
}

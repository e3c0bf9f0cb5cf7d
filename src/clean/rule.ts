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

/** The first rule of a table that matches a text. */
export function firstMatch(rules: readonly Rule[], text: string): Rule | undefined {
  return mayMatch(rules, text) ? rules.find((rule) => rule.pattern.test(text)) : undefined;
}

/** A step that labels blocks by the first rule of a table that matches. */
export function labelBy(rules: readonly Rule[]): Step {
  return (draft) => label(draft, ({ text }) => firstMatch(rules, text));
}

const joined = new WeakMap<readonly Pick<Rule, 'pattern'>[], readonly RegExp[]>();

/** Whether any rule of a table matches. Most lines match none, and one combined test is much faster. */
export function mayMatch(rules: readonly Pick<Rule, 'pattern'>[], text: string): boolean {
  const patterns = joined.get(rules) ?? joinPatterns(rules.map(({ pattern }) => pattern));
  joined.set(rules, patterns);
  return patterns.some((pattern) => pattern.test(text));
}

/**
 * Combines patterns into fewer ones that match where any of them does. Only anchored patterns with the same flags and
 * without backreferences can be combined.
 */
function joinPatterns(patterns: readonly RegExp[]): RegExp[] {
  const isAlone = ({ source }: RegExp) => !source.startsWith('^') || /\\[1-9]/.test(source);
  const alike = Map.groupBy(patterns, (pattern) => (isAlone(pattern) ? pattern : pattern.flags));
  return [...alike].map(([flags, [first, ...rest]]) => {
    const sources = [first, ...rest].map((pattern) => `(?:${pattern?.source})`);
    return typeof flags === 'string' ? new RegExp(sources.join('|'), flags) : flags;
  });
}

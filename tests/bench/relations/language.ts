import type { Chance } from '../build/chance.ts';

/**
 * A sentence pattern: `[a|b]` is one of these words, `{town1}` a fact of the event, the same wherever it stands, `{town}`
 * a new one each time. `{family1}` is the last name of `{person1}`; `{day}` and `{date}` are the event's own.
 */
export type Pattern = string;

/** What articles of one subject are made of. Each list's first half is for one reporter, the second for another. */
export interface Shape {
  readonly headlines: readonly Pattern[];
  readonly leads: readonly Pattern[];
  readonly sentences: readonly Pattern[];
}

/** Articles by form, of which a paper prints many: the words stay, the facts change. */
export interface Template {
  readonly headlines: readonly Pattern[];
  /** Sentences with facts in them, in order; one that begins with `¶` starts a paragraph. */
  readonly facts: readonly Pattern[];
  /** Sentences that say the same every time. */
  readonly fixed: readonly Pattern[];
}

/** Words that turn a sentence into its opposite: [as it was, as it is]. */
export type Negation = readonly [pattern: RegExp, replacement: string];

/** What made news of one language are put together from. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** What stands between two sentences. */
  readonly space: string;
  /** The months' names and the days', Sunday first. */
  readonly months: readonly string[];
  readonly days: readonly string[];
  /** A day and a month, and with their year. */
  readonly date: (day: number, month: string) => string;
  readonly fullDate: (date: string, year: number) => string;
  readonly labels: { readonly published: string; readonly updated: string; readonly by: string };
  /** Makes a fact of a kind: `town`, `person`, `count` … */
  readonly facts: Readonly<Record<string, (chance: Chance) => string>>;
  readonly shapes: readonly Shape[];
  /** Sentences that fit any article. */
  readonly common: readonly Pattern[];
  /** Paragraphs that stand in several articles, word for word. */
  readonly backgrounds: readonly Pattern[];
  /** Notices and boilerplate that are no article. */
  readonly notices: readonly Pattern[];
  readonly templates: readonly Template[];
  readonly negations: readonly Negation[];
  /** One page's lines around an article; of each list a paper has one. */
  readonly furniture: {
    readonly above: readonly (readonly string[])[];
    readonly below: readonly (readonly string[])[];
  };
  /** What a wall says where it cuts an article off. */
  readonly wall: string;
  readonly readMore: string;
  /** Mends what patterns get wrong: `a experimental`. */
  readonly finish?: (sentence: string) => string;
}

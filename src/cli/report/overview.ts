import type { Problem } from '../../capture/capture.ts';
import type { Reason } from '../../clean/rule.ts';
import { compareText } from '../../text/compare.ts';
import type { LedgerSummary } from '../../clean/ledger.ts';
import type { Edition, EditionStory } from '../../pipeline/edition.ts';
import { needs, type ReportedStory } from './needs.ts';
import { suggestOverride, type SuggestedOverride } from './suggest-override.ts';

/** How often something is there. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** A rule, in how many captures and how often it decided something. */
export interface RuleUse {
  readonly rule: string;
  readonly role: Reason['role'];
  readonly captures: number;
  readonly times: number;
}

/** A story that a person should look at. */
export interface NeedyStory {
  readonly story: string;
  readonly captures: readonly string[];
  readonly weight: number;
  readonly found: readonly { readonly id: string; readonly sentence: string; readonly advice: string }[];
  /** What would mend it; `null` where no override can. */
  readonly override: SuggestedOverride | null;
}

/** When stories were published. */
export interface Dates {
  /** The first and the last day; `null` where no story has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** How many stories have none. */
  readonly undated: number;
  /** How many of these state one that can be read in two ways. */
  readonly ambiguous: number;
  /** How many have one that no capture states, but that follows from when it was captured. */
  readonly inferred: number;
}

/** A collection at a glance. */
export interface Overview {
  readonly captures: number;
  readonly stories: number;
  /** By the number of captures that a story has. */
  readonly capturesAStory: readonly Count[];
  readonly formats: readonly Count[];
  readonly sources: readonly Count[];
  readonly languages: readonly Count[];
  readonly dates: Dates;
  /** What was removed, by the rule that removed it. */
  readonly removed: readonly RuleUse[];
  /** What cannot be used at all. */
  readonly problems: readonly Problem[];
  /** Worst first. */
  readonly needs: readonly NeedyStory[];
}

/**
 * Counts what a collection holds, and finds what needs a person.
 *
 * @param ledgers by a capture's id what became of its text
 */
export function overviewOf(
  { captures, stories, problems }: Edition,
  ledgers: ReadonlyMap<string, LedgerSummary>,
): Overview {
  const uses = rulesUsed([...ledgers.values()]);
  return {
    captures: captures.length,
    stories: stories.length,
    capturesAStory: count(stories, (story) => String(story.captures.length)).sort((a, b) => +a.name - +b.name),
    formats: count(captures, ({ format }) => format),
    sources: count(stories, ({ fields }) => fields.source?.value ?? 'not known'),
    languages: count(stories, ({ language }) => language ?? 'not known'),
    dates: datesOf(stories),
    removed: uses.filter(({ role }) => role === 'furniture' || role === 'repeat'),
    problems,
    needs: needyStories(stories, ledgers),
  };
}

function datesOf(stories: readonly EditionStory[]): Dates {
  const days = stories.flatMap(({ fields }) => fields.published?.value.slice(0, 10) ?? []).sort(compareText);
  return {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    undated: stories.filter(({ fields }) => !fields.published).length,
    ambiguous: stories.filter(({ ambiguousDate }) => ambiguousDate).length,
    inferred: stories.filter(({ fields }) => fields.published?.inferred).length,
  };
}

function count<T>(list: readonly T[], nameOf: (element: T) => string): Count[] {
  const counts = [...Map.groupBy(list, nameOf)].map(([name, those]) => ({ name, count: those.length }));
  return counts.sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}

function rulesUsed(ledgers: readonly LedgerSummary[]): RuleUse[] {
  const ofRule = Map.groupBy(
    ledgers.flatMap(({ rules }) => rules),
    ({ rule }) => rule,
  );
  const all = [...ofRule].flatMap(([rule, uses]) => {
    const times = uses.reduce((sum, use) => sum + use.times, 0);
    return uses[0] ? [{ rule, role: uses[0].role, captures: uses.length, times }] : [];
  });
  return all.sort((a, b) => b.times - a.times || compareText(a.rule, b.rule));
}

function needyStories(stories: readonly EditionStory[], ledgers: ReadonlyMap<string, LedgerSummary>): NeedyStory[] {
  return stories
    .map((story) => needsOf({ story, ledgers: story.captures.flatMap((id) => ledgers.get(id) ?? []) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || compareText(a.story, b.story));
}

function needsOf(subject: ReportedStory): NeedyStory {
  const { slug, captures } = subject.story;
  const met = needs.flatMap((need) => {
    const sentence = need.finds(subject);
    return sentence === null ? [] : [{ ...need, sentence }];
  });
  return {
    story: slug,
    captures,
    weight: met.reduce((sum, { weight }) => sum + weight, 0),
    found: met.map(({ id, sentence, advice }) => ({ id, sentence, advice })),
    override: suggestOverride(subject, met),
  };
}

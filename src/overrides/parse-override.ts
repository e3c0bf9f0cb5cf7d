import type { z } from 'zod';
import type { Problem } from '../capture/capture.ts';
import { nearestName } from './nearest.ts';
import { blockKeys, overrideKeys, overrideSchema, type OverrideContents } from './override-schema.ts';
import type { Override, OverrideFile } from './override.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

/** An override and the problems in its file. */
export interface ParsedOverride {
  readonly override: Override;
  readonly problems: readonly Problem[];
}

/** Parses an override. Keeps all valid parts, so that an error in a note does not publish a hidden story. */
export function parseOverride({ text, ...own }: OverrideFile): ParsedOverride {
  const { path } = own;
  const yaml = readYaml(text);
  const problem = (place: readonly PropertyKey[], message: string): Problem => ({
    path,
    line: yaml.lineOf(place),
    message,
  });
  const faults = yaml.faults.map((fault) => ({ path, ...fault }));
  const { said, problems } = readSaid(yaml, problem);
  // A file with invalid YAML may have hidden a story.
  const all = faults.length > 0 ? faults.map((fault) => ({ ...fault, isGrave: true })) : problems;
  return { override: { ...own, said, problem }, problems: all };
}

const saysNothing = 'This override says nothing. Write what it changes, such as headline: "…", or delete the file.';
const noMap = 'An override is a list of keys with their values. Write one "key: value" a line.';

function readSaid({ value }: Yaml, problem: Override['problem']): { said: OverrideContents; problems: Problem[] } {
  if (value === null || value === undefined) return { said: {}, problems: [problem([], saysNothing)] };
  if (typeof value !== 'object' || Array.isArray(value)) return { said: {}, problems: [problem([], noMap)] };
  const whole = overrideSchema.safeParse(value);
  if (whole.success) {
    const isEmpty = Object.keys(whole.data).every((key) => key === 'note' || key === 'reason');
    return { said: whole.data, problems: isEmpty ? [problem([], saysNothing)] : [] };
  }
  const { issues } = whole.error;
  const wrong = new Set(issues.flatMap((issue) => (issue.path.length > 0 ? [issue.path[0]] : unknownKeys(issue))));
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  return {
    said: overrideSchema.safeParse(rest).data ?? {},
    problems: issues.flatMap((issue) => problemsOf(issue, problem)),
  };
}

type Issue = z.core.$ZodIssue;

function unknownKeys(issue: Issue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

function problemsOf(issue: Issue, problem: Override['problem']): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [graveIf(issue.path[0], problem(issue.path, issue.message))];
  const [where, known] = issue.path.length > 0 ? ['A block', blockKeys] : ['An override', overrideKeys];
  return issue.keys.map((key) => {
    const nearest = nearestName(key, known);
    const advice = nearest === undefined ? `It can have these: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
    return graveIf(nearest, problem([...issue.path, key], `${where} has no "${key}". ${advice}`));
  });
}

function graveIf(key: PropertyKey | undefined, problem: Problem): Problem {
  return key === 'hidden' ? { ...problem, isGrave: true } : problem;
}

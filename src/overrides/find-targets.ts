import type { Problem } from '../capture/capture.ts';
import { findCapture, findTarget, type Names, type Target } from './find-target.ts';
import type { Override } from './override.ts';

/** An override and its target. */
export interface TargetedOverride {
  readonly override: Override;
  readonly target: Target;
  /** The captures that are not of the same story as the target. */
  readonly notWith: readonly string[];
}

/** Finds the target of each override. A capture may have only one file. */
export function findTargets(
  overrides: readonly Override[],
  names: Names,
): { readonly targeted: readonly TargetedOverride[]; readonly problems: readonly Problem[] } {
  const targeted: TargetedOverride[] = [];
  const problems: Problem[] = [];
  const firstOf = new Map<string, Override>();
  for (const override of overrides) {
    const { target, problems: own } = findTarget(override, names);
    problems.push(...own);
    if (!target) continue;
    if (target.kind === 'capture') {
      const first = firstOf.get(target.id);
      if (first) problems.push(sameCapture(first, override));
      else firstOf.set(target.id, override);
    }
    targeted.push({ override, target, ...notWith(override, { target, names, problems }) });
  }
  return { targeted: targeted, problems };
}

/** What is wrong with a second file for a capture. */
function sameCapture(first: Override, { said, problem }: Override): Problem {
  const [one, other] = [versionIn(first.said), versionIn(said)];
  const isOther = one !== null && other !== null && one !== other;
  return isOther
    ? problem(
        [said.damaged ? 'damaged' : 'version'],
        `${first.path} is for the same capture, and says that it is ${one}, not ${other}. Make one file of the two.`,
      )
    : problem([], `${first.path} is for the same capture. Make one file of the two.`);
}

function versionIn({ version, damaged }: Override['said']): string | null {
  if (damaged) return 'a damaged copy';
  return version === undefined ? null : `version ${version}`;
}

interface Aim {
  readonly target: Target;
  readonly names: Names;
  /** Problems are added here. */
  readonly problems: Problem[];
}

function notWith({ said, problem }: Override, { target, names, problems }: Aim): Pick<TargetedOverride, 'notWith'> {
  const wanted = said['not-with'] ?? [];
  if (target.kind === 'story') {
    if (wanted.length > 0) problems.push(problem(['not-with'], inStoryFile));
    return { notWith: [] };
  }
  const ids = wanted.flatMap((name, index) => {
    const { id, message } = findCapture(name, names.captures);
    if (id === undefined) problems.push(problem(['not-with', index], message));
    if (id === target.id) problems.push(problem(['not-with', index], 'This is the capture itself. Name others.'));
    return id === undefined || id === target.id ? [] : [id];
  });
  return { notWith: ids };
}

const inStoryFile =
  'Only the file of a capture can say "not-with". Make one that is named for the capture that is not of this story.';

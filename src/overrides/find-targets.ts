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
  const pathOf = new Map<string, string>();
  for (const override of overrides) {
    const { target, problems: own } = findTarget(override, names);
    problems.push(...own);
    if (!target) continue;
    const other = target.kind === 'capture' ? pathOf.get(target.id) : undefined;
    if (other !== undefined)
      problems.push(override.problem([], `${other} is for the same capture. Make one file of the two.`));
    if (target.kind === 'capture') pathOf.set(target.id, override.path);
    targeted.push({ override, target, ...notWith(override, { target, names, problems }) });
  }
  return { targeted: targeted, problems };
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

import type { Problem } from '../capture/capture.ts';
import type { TargetedOverride } from './find-targets.ts';
import type { Override } from './override.ts';

/** What a capture's override says of the capture's version. */
export interface SaidOfCapture {
  readonly override: Override;
  /** Counted from 1, the oldest; `null` if the capture is a damaged copy, and no version of its own. */
  readonly version: number | null;
}

/** What the overrides of captures say of versions, by capture. */
export interface FoundVersions {
  readonly ofCapture: ReadonlyMap<string, SaidOfCapture>;
  readonly problems: readonly Problem[];
}

/** Collects what overrides say of the versions of single captures. Only the file of a capture can say it. */
export function findVersions(targeted: readonly TargetedOverride[]): FoundVersions {
  const ofCapture = new Map<string, SaidOfCapture>();
  const problems = targeted.flatMap(({ override, target }) => {
    const { said, problem } = override;
    const keys = versionKeys.filter((key) => said[key] !== undefined);
    if (target.kind === 'story') return keys.map((key) => problem([key], inStoryFile(key)));
    const isDamaged = said.damaged === true;
    if (isDamaged && said.version !== undefined) return [problem(['damaged'], bothSaid)];
    const isSaid = isDamaged || said.version !== undefined;
    // A second file for the capture is a problem that is reported already.
    if (isSaid && !ofCapture.has(target.id)) ofCapture.set(target.id, { override, version: said.version ?? null });
    return [];
  });
  return { ofCapture, problems };
}

const versionKeys = ['version', 'damaged'] as const;

function inStoryFile(key: string): string {
  return `Only the file of a capture can say "${key}". Make one that is named for the capture.`;
}

const bothSaid = 'A damaged copy is no version of its own, and has no number. Take "damaged" or "version" out.';

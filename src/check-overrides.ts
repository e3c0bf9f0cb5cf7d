import type { Capture, Problem } from './capture/capture.ts';
import { readOverrides } from './overrides/read-overrides.ts';
import { cleanAndMend } from './pipeline.ts';

/** A folder of overrides, and how problems shall name it. */
export interface OverridesFolder {
  readonly folder: string;
  readonly shown: string;
}

/** What is wrong with the overrides in a folder, by themselves and beside these captures. Builds nothing. */
export async function checkOverrides(
  captures: readonly Capture[],
  { folder, shown }: OverridesFolder,
): Promise<readonly Problem[]> {
  const { files, problems } = await readOverrides(folder, shown);
  return files.length === 0 ? problems : [...problems, ...cleanAndMend(captures, files).problems];
}

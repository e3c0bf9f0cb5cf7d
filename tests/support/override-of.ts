import type { OverrideFile } from '../../src/overrides/override.ts';

/** An override as if it had been read from a file of that name. */
export function overrideOf(name: string, text: string): OverrideFile {
  return { path: `content/overrides/${name}.yaml`, file: `${name}.yaml`, name, text };
}

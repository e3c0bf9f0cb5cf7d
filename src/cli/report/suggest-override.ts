import { settings } from '../../settings.ts';
import type { Need, ReportedStory } from './needs.ts';
import { quotedText } from './quoted-text.ts';

/** Lines that mend what a story needs, once its keeper has seen to the values, and the file to write them into. */
export interface SuggestedOverride {
  /** The file's path as a person would type it. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** The override for what a story needs; `null` where none can help. */
export function suggestOverride(subject: ReportedStory, met: readonly Need[]): SuggestedOverride | null {
  const lines = [...new Set(met.flatMap(({ override }) => override?.(subject) ?? []))];
  if (lines.length === 0) return null;
  const { slug, captures, overrides } = subject.story;
  const own = overrides.find((file) => !isOfCapture(file, captures));
  if (own !== undefined) return { path: `${settings.overrides}/${own}`, lines };
  // By its captures and not by its slug, which other stories of its headline may have, and a change of the headline takes.
  const [first = ''] = captures;
  const named = lines.some((line) => line.startsWith('captures:'))
    ? lines
    : [`captures: [${quotedText(first)}]`, ...lines];
  return { path: `${settings.overrides}/${slug}.yaml`, lines: named };
}

/** Whether an override is named for a capture: then it speaks for that one and not for the story. */
function isOfCapture(file: string, captures: readonly string[]): boolean {
  const name = file.replace(/\.ya?ml$/i, '');
  return captures.some((id) => id === name || id.startsWith(`${name}.`));
}

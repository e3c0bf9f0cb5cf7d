/** A run of a text and its replacement. */
export interface Edit {
  /** Offsets into the text before the edit, in UTF-16 code units: [start, end). */
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** Characters that are repaired, or only counted, wherever they occur. */
export interface RepairRule {
  /** `repair/…` changes the text; `kept/…` only counts. */
  readonly id: `${'repair' | 'kept'}/${string}`;
  /** One sentence for the provenance page: what was done, and why. */
  readonly reason: string;
  /** All places, ascending and without overlap. Must take linear time. */
  readonly find: (text: string) => readonly Edit[];
  /** Texts before and after. */
  readonly examples: readonly [readonly [was: string, now: string], ...(readonly [string, string])[]];
  /** Similar texts that the rule must not change. */
  readonly counterExamples: readonly string[];
}

/** Finds the matches of a global pattern. `now` gives the replacement; by default, they are removed. */
export function every(pattern: RegExp, now: (was: string) => string = () => ''): RepairRule['find'] {
  return (text) => {
    const edits: Edit[] = [];
    eachMatch(text, pattern, (was, start) => edits.push({ start, end: start + was.length, now: now(was) }));
    return edits;
  };
}

/** Finds the matches of a global pattern and keeps them. */
export function unchanged(pattern: RegExp): RepairRule['find'] {
  return every(pattern, (was) => was);
}

/**
 * Visits every match of a global pattern without groups. If most of a text matches, `matchAll` is ten times as slow.
 */
export function eachMatch(text: string, pattern: RegExp, visit: (was: string, at: number) => void): void {
  text.replace(pattern, (was, at: number) => {
    visit(was, at);
    return '';
  });
}

/** A run of a text, and what is to stand in its place. */
export interface Edit {
  /** Offsets into the text before the change, in UTF-16 code units: [start, end). */
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** Characters that are repaired wherever they stand, or looked at and kept. */
export interface RepairRule {
  /** Kind and name: `repair/…` where it changes the text, `kept/…` where it only counts. */
  readonly id: `${'repair' | 'kept'}/${string}`;
  /** One sentence for the reader of a provenance page: what was done, and why. */
  readonly reason: string;
  /** Every place, ascending and apart. Takes time linear to the text's length. */
  readonly find: (text: string) => readonly Edit[];
  /** Texts before and after. */
  readonly examples: readonly [readonly [was: string, now: string], ...(readonly [string, string])[]];
  /** Texts that look alike and that the rule must leave. */
  readonly counterExamples: readonly string[];
}

/** Finds what a global pattern matches. `now` says what to put in its place: nothing, if it is not given. */
export function every(pattern: RegExp, now: (was: string) => string = () => ''): RepairRule['find'] {
  return (text) => {
    const edits: Edit[] = [];
    eachMatch(text, pattern, (was, start) => edits.push({ start, end: start + was.length, now: now(was) }));
    return edits;
  };
}

/** Finds what a global pattern matches, to be kept as it is. */
export function kept(pattern: RegExp): RepairRule['find'] {
  return every(pattern, (was) => was);
}

/** Visits every match of a global pattern without groups. On a text of matches `matchAll` takes ten times as long. */
export function eachMatch(text: string, pattern: RegExp, visit: (was: string, at: number) => void): void {
  text.replace(pattern, (was, at: number) => {
    visit(was, at);
    return '';
  });
}

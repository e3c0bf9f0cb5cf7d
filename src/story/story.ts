import type { Mark } from '../capture/capture.ts';
import type { Field, FieldName } from '../clean/article.ts';
import type { Damage } from '../clean/damage/find-damage.ts';
import type { Related } from '../clean/related/related.ts';
import type { Body } from './body.ts';
import type { VersionChange } from './versions/changes.ts';
import type { Times } from './versions/order.ts';

/** A field of a story, and the capture it comes from. */
export interface StoryField extends Field {
  readonly capture: string;
}

/** A field whose values differ between captures. The first value is the published one. */
export interface Conflict {
  readonly field: FieldName | 'headline';
  readonly values: readonly StoryField[];
}

/** Words that one capture lost and another has. */
export interface Gap {
  /** The capture that lost the words. */
  readonly capture: string;
  /** Offset into that capture's text where the words are missing. */
  readonly at: number;
  readonly part: 'headline' | 'body';
  /** The lost words, as the other capture has them. */
  readonly text: string;
  /** The capture that has the words, and the offset into its text. */
  readonly witness: string;
  readonly witnessAt: number;
}

/** A passage where a capture's words differ from the published ones, and not only by a loss. */
export interface Variant {
  readonly capture: string;
  /** The span of the capture's words, [start, end). Empty if it has none here. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The published words; empty if there are none. */
  readonly published: string;
}

/** A link to another article. */
export interface StoryRelated extends Related {
  readonly capture: string;
  /** The number of published passages before it. */
  readonly after: number;
}

/** What one capture contributed to the published story. */
export interface Contribution {
  readonly capture: string;
  readonly fields: readonly (FieldName | 'headline')[];
  /** The number of published passages that have words from this capture. */
  readonly passages: number;
  /** The number of these passages that mostly come from another capture. */
  readonly restored: number;
  readonly related: number;
}

/** A link or emphasis in a capture's text. */
export interface StoryMark extends Mark {
  readonly capture: string;
}

/** Damage that remains in the published text. */
export interface StoryDamage extends Damage {
  readonly capture: string;
}

/** What a story said at one time. */
export interface Version {
  /** Ids of the captures that show it, the best witness first. */
  readonly captures: readonly string[];
  readonly headline: string;
  readonly times: Times;
  /** Whether it is known to be newer than the version before; true of the first. */
  readonly isAfter: boolean;
  /** What was changed since the version before, in order. Empty for the first. */
  readonly changes: readonly VersionChange[];
}

/** What readers get: one or more captures of the same article, reconciled. */
export interface Story {
  readonly headline: StoryField;
  readonly fields: Readonly<Record<FieldName, StoryField | null>>;
  /** The publication date as the best witness writes it, if every capture leaves day and month ambiguous. */
  readonly ambiguousDate: StoryField | null;
  readonly body: Body;
  /** Links and emphasis, by capture. */
  readonly marks: readonly StoryMark[];
  readonly related: readonly StoryRelated[];
  /** Ids, the best witness of the published version first, those of older versions last. */
  readonly captures: readonly string[];
  /** At least one, the published one last, the others oldest first as far as that is known. */
  readonly versions: readonly Version[];
  /** Whether the published version is known to be the newest. */
  readonly isNewest: boolean;
  readonly contributions: readonly Contribution[];
  readonly gaps: readonly Gap[];
  readonly conflicts: readonly Conflict[];
  readonly variants: readonly Variant[];
  readonly damage: readonly StoryDamage[];
  /** BCP 47, or `null` if unknown. */
  readonly language: string | null;
}

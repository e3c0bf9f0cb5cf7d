import type { Mark } from '../capture/capture.ts';
import type { Field, FieldName } from '../clean/article.ts';
import type { Damage } from '../clean/damage/find-damage.ts';
import type { Related } from '../clean/related/related.ts';
import type { Body } from './body.ts';

/** A field of a story, and the capture that it was taken from. */
export interface StoryField extends Field {
  readonly capture: string;
}

/** Captures that tell a field differently. The first value is the one published. */
export interface Conflict {
  readonly field: FieldName | 'headline';
  readonly values: readonly StoryField[];
}

/** Words that one capture lost and another has. */
export interface Gap {
  /** The capture that lost them. */
  readonly capture: string;
  /** Where they are missing: an offset into that capture's text. */
  readonly at: number;
  readonly part: 'headline' | 'body';
  /** What was lost, as the other capture has it. */
  readonly text: string;
  /** The capture that has them, and where: an offset into its text. */
  readonly witness: string;
  readonly witnessAt: number;
}

/** Words in which a capture differs from what is published, where neither merely lost something. */
export interface Variant {
  readonly capture: string;
  /** Where the capture's own words stand in its text: [start, end); `start === end` where it has none there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is published there; empty where nothing is. */
  readonly published: string;
}

/** A pointer to another article, and what it followed. */
export interface StoryRelated extends Related {
  readonly capture: string;
  /** The published passage that it followed, counted from 1; 0 where it came before the first. */
  readonly after: number;
}

/** What one capture gave to the published story. */
export interface Contribution {
  readonly capture: string;
  readonly fields: readonly (FieldName | 'headline')[];
  /** How many published passages have words of it. */
  readonly passages: number;
  /** How many of them it only completes: the rest of their words come from a better witness. */
  readonly restored: number;
  readonly related: number;
}

/** A link or an emphasis in a capture's text. */
export interface StoryMark extends Mark {
  readonly capture: string;
}

/** Damage that is left in what is published. */
export interface StoryDamage extends Damage {
  readonly capture: string;
}

/** What readers get: one or more captures of the same article, reconciled. */
export interface Story {
  readonly headline: StoryField;
  readonly fields: Readonly<Record<FieldName, StoryField | null>>;
  /** The date of publication as the best witness writes it, where none tells its day from its month. */
  readonly ambiguousDate: StoryField | null;
  readonly body: Body;
  /** Links and emphasis in what is published, by capture. */
  readonly marks: readonly StoryMark[];
  readonly related: readonly StoryRelated[];
  /** The captures' ids, the best witness first. */
  readonly captures: readonly string[];
  readonly contributions: readonly Contribution[];
  readonly gaps: readonly Gap[];
  readonly conflicts: readonly Conflict[];
  readonly variants: readonly Variant[];
  readonly damage: readonly StoryDamage[];
  /** BCP 47; `null` where it cannot be told. */
  readonly language: string | null;
}

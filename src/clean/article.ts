import type { Mark } from '../capture/capture.ts';
import type { Damage } from './damage/find-damage.ts';
import type { Role } from './draft.ts';
import type { Related } from './related/related.ts';
import type { Shape } from './shape.ts';

/** A fact about an article, with its evidence. */
export interface Field {
  readonly value: string;
  /** The id of the rule that found it. */
  readonly rule: string;
  /** Why, in one sentence. */
  readonly reason: string;
  /** True if the capture does not state it, but it follows from something else in the capture. */
  readonly inferred: boolean;
  /** The evidence in the capture's text, [start, end). Empty and at 0 if `from` is set. */
  readonly start: number;
  readonly end: number;
  /** The evidence outside the text: `JSON-LD datePublished`, `story.yaml`. */
  readonly from?: string;
}

/** The fields of an article besides its headline. `null` if a capture states none. */
export const fieldNames = [
  'published',
  'updated',
  'byline',
  'credit',
  'section',
  'source',
  'address',
  'image',
  'caption',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** The roles of body blocks. */
export const passageRoles = ['standfirst', 'paragraph', 'subheading', 'quote'] as const;
export type PassageRole = (typeof passageRoles)[number];

/** Whether a role belongs to the body. */
export function isPassageRole(role: Role | null): role is PassageRole {
  return passageRoles.some((one) => one === role);
}

/** A value that a capture also states, and that was not chosen. */
export interface Otherwise extends Field {
  readonly name: FieldName;
}

/** A paragraph-sized part of an article's body, word for word as in the capture. */
export interface Passage extends Shape {
  readonly role: PassageRole;
  readonly text: string;
  /** Offsets into the capture's text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** True if an override says that it belongs to the article. */
  readonly isGiven?: boolean;
}

/** The result of cleaning one capture. */
export interface Article {
  /** The capture's id. */
  readonly capture: string;
  readonly headline: Field;
  /**
   * The most trusted value of each field. Dates are ISO 8601 with only what is known: `2019-03-29T18:58` has no zone
   * because none is stated.
   */
  readonly fields: Readonly<Record<FieldName, Field | null>>;
  /** Different values of a field, stated elsewhere in the capture. */
  readonly otherwise: readonly Otherwise[];
  /** The publication date as the capture writes it, if day and month are ambiguous. */
  readonly ambiguousDate: Field | null;
  /** Never empty. */
  readonly passages: readonly Passage[];
  readonly related: readonly Related[];
  /** Links and emphasis within the passages, sorted by start. */
  readonly marks: readonly Mark[];
  readonly damage: readonly Damage[];
  /** The texts of removed blocks and of the page's address. Another capture must not bring them back. */
  readonly removed: readonly string[];
  /** BCP 47, such as `en`; `null` if the text is too short to tell. */
  readonly language: string | null;
}

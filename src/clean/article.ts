import type { Mark } from '../capture/capture.ts';
import type { Damage } from './damage/find-damage.ts';
import type { Role } from './draft.ts';
import type { Related } from './related/related.ts';
import type { Shape } from './shape.ts';

/** A fact about an article, and how a capture shows it. */
export interface Field {
  readonly value: string;
  /** The id of the rule that found it. */
  readonly rule: string;
  /** Why, in one sentence. */
  readonly reason: string;
  /** True where the capture does not state it and something else that it says leads to it. */
  readonly inferred: boolean;
  /** The evidence in the capture's text: [start, end); empty and at its start where `from` names another place. */
  readonly start: number;
  readonly end: number;
  /** Where the evidence stands, if not in the text: `JSON-LD datePublished`, `story.yaml`. */
  readonly from?: string;
}

/** The fields that an article may have besides its headline; `null` where a capture tells nothing. */
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

/** The roles of an article's body. */
export const passageRoles = ['standfirst', 'paragraph', 'subheading', 'quote'] as const;
export type PassageRole = (typeof passageRoles)[number];

/** Whether a block with that role is a part of the body. */
export function isPassageRole(role: Role | null): role is PassageRole {
  return passageRoles.some((one) => one === role);
}

/** A fact that a capture also states, and that is not the one taken. */
export interface Otherwise extends Field {
  readonly name: FieldName;
}

/** A paragraph-sized part of an article's body, word for word as the capture has it. */
export interface Passage extends Shape {
  readonly role: PassageRole;
  readonly text: string;
  /** Offsets into the capture's text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** True where a keeper has said that it is the article's. */
  readonly isGiven?: boolean;
}

/** What one capture yields once cleaned. */
export interface Article {
  /** The id of the capture. */
  readonly capture: string;
  readonly headline: Field;
  /**
   * What the capture says of it, the most trusted. The dates are ISO 8601 with only what is known: `2019-03-29T18:58` has no zone because none is
   * stated.
   */
  readonly fields: Readonly<Record<FieldName, Field | null>>;
  /** What it says of a field in another place and with other words. */
  readonly otherwise: readonly Otherwise[];
  /** The date of publication as the capture writes it, where its day and month cannot be told apart. */
  readonly ambiguousDate: Field | null;
  /** Never empty. */
  readonly passages: readonly Passage[];
  readonly related: readonly Related[];
  /** Links and emphasis within the passages, ascending by start. */
  readonly marks: readonly Mark[];
  readonly damage: readonly Damage[];
  /** The texts of the blocks that were removed, and of the page's address: what another capture must not bring back. */
  readonly removed: readonly string[];
  /** BCP 47, such as `en`; `null` where the text is too short to tell. */
  readonly language: string | null;
}

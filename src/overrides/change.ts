import type { Role } from '../clean/draft.ts';
import type { GivenRole } from '../clean/label-given.ts';
import type { StoryField } from '../story/story.ts';
import type { SettableField } from './override-schema.ts';

/** One change that an override made to a story. */
export type Change = {
  /** The override's path below the overrides folder. */
  readonly file: string;
  /** The override's note to readers. */
  readonly note: string | null;
} & (
  | {
      readonly kind: 'field';
      readonly field: SettableField;
      /** `null` if the override removed the field. */
      readonly value: string | null;
      /** The captures' own values. */
      readonly said: readonly StoryField[];
    }
  | {
      readonly kind: 'role';
      readonly capture: string;
      readonly text: string;
      readonly role: GivenRole;
      /** The role that the cleaner gave. */
      readonly was: Role;
      /** The field's value before, if the role sets a field. */
      readonly said: readonly StoryField[];
    }
  | {
      /** A capture was separated from others that match its words. */
      readonly kind: 'split';
      readonly capture: string;
      readonly from: readonly string[];
    }
  | {
      /** Captures were joined although their words do not match. */
      readonly kind: 'join';
      readonly captures: readonly string[];
    }
  | {
      /** A capture was given the number of its version, counted from 1. */
      readonly kind: 'version';
      readonly capture: string;
      readonly version: number;
    }
  | {
      /** A capture was said to be a damaged copy, and no version of its own. */
      readonly kind: 'damaged';
      readonly capture: string;
    }
);

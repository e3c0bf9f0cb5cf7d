import type { Role } from '../clean/draft.ts';
import type { GivenRole } from '../clean/label-given.ts';
import type { StoryField } from '../story/story.ts';
import type { SettableField } from './override-schema.ts';

/** One thing that a keeper has changed about a story, and where. */
export type Change = {
  /** The override's path below the overrides folder. */
  readonly file: string;
  /** The keeper's own words about the file. */
  readonly note: string | null;
} & (
  | {
      readonly kind: 'field';
      readonly field: SettableField;
      /** `null` where it was taken away. */
      readonly value: string | null;
      /** What the captures say instead, or this one. */
      readonly said: readonly StoryField[];
    }
  | {
      readonly kind: 'role';
      readonly capture: string;
      readonly text: string;
      readonly role: GivenRole;
      /** What the cleaner took it for. */
      readonly was: Role;
      /** What gave the field before, where the role gives one. */
      readonly said: readonly StoryField[];
    }
  | {
      /** A capture was told apart from others that its words match. */
      readonly kind: 'split';
      readonly capture: string;
      readonly from: readonly string[];
    }
  | {
      /** Captures were brought together that their words do not match. */
      readonly kind: 'join';
      readonly captures: readonly string[];
    }
);

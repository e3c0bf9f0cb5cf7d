import { z } from 'astro/zod';

/** The collections' contracts: with the types of their entries, all that pages and components know of the pipeline. */

/** As Astro's own `reference`, which is not there yet when `live.config.ts` is loaded. */
function reference<Name extends 'captures' | 'stories'>(collection: Name) {
  return z.string().transform((id) => ({ collection, id }));
}

/** BCP 47; `null` where the text does not tell. */
const language = z.string().nullable();

const address = z.url({ protocol: /^https?$/ });

/** ISO 8601 with only what is known: a date, with a time, with a zone. */
const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/;

const stated = z.strictObject({ value: z.string().min(1), inferred: z.boolean() });

const date = stated.extend({ value: z.string().regex(isoDate) });

/** A capture in a list, by its path below the captures folder. */
export const captureSchema = z.strictObject({
  name: z.string().min(1),
  format: z.string().min(1),
  bytes: z.int().positive(),
  sha256: z.hex().length(64),
});

/** The times that captures of one version state. */
const times = z.strictObject({
  /** The latest stated update. */
  updated: z.string().regex(isoDate).nullable(),
  /** When it was first captured. */
  captured: z.string().regex(isoDate).nullable(),
  published: z.string().regex(isoDate).nullable(),
});
const changeKind = z.enum(['headline', 'corrected', 'added', 'withdrawn']);

/** One entry a story, by its slug. */
export const storySchema = z.strictObject({
  headline: stated,
  published: date.nullable(),
  /** As it is written, where its day and month cannot be told apart. Never beside `published`. */
  ambiguousDate: stated.nullable(),
  updated: date.nullable(),
  byline: stated.nullable(),
  section: stated.nullable(),
  source: stated.nullable(),
  /** Where on the web the article was captured, as a capture itself says. */
  address: stated.extend({ value: address }).nullable(),
  /** The first passage of the body, as text. */
  standfirst: z.string(),
  language,
  /** How many words the body has. */
  words: z.int().nonnegative(),
  /** What the story said at one time each, the published one last, with the kinds of what each changed. */
  versions: z.array(z.strictObject({ times, changes: z.array(z.strictObject({ kind: changeKind })) })).min(1),
  /** Whether the published version is known to be the newest. */
  isNewest: z.boolean(),
  /** The best witness first. */
  captures: z.array(z.strictObject({ capture: reference('captures') })).min(1),
  /** For each headline that its captures point to our own story with it. */
  related: z.array(z.strictObject({ story: reference('stories').nullable() })),
  /** The stories most like this one by their words, the most alike first. */
  similar: z.array(reference('stories')),
});

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const ruled = { rule: z.string().min(1), reason: z.string().min(1) };
const captureId = z.string().min(1);
const fieldName = z.enum([
  ...['headline', 'published', 'updated', 'byline', 'credit'],
  ...['section', 'source', 'address', 'image', 'caption'],
] as const);

/** A fact about an article with its evidence in a capture, or, as `from` says, elsewhere. */
const field = z.strictObject({
  value: z.string().min(1),
  inferred: z.boolean(),
  ...ruled,
  ...span,
  /** Where it stands, if not in the text: `JSON-LD datePublished`. The span is empty then, unless the text has it, too. */
  from: z.string().min(1).optional(),
});
const damage = z.strictObject({ ...span, ...ruled });

const role = z.enum([
  ...['headline', 'standfirst', 'paragraph', 'subheading', 'quote', 'date', 'byline'],
  ...['credit', 'caption', 'section', 'address', 'related', 'repeat', 'furniture'],
] as const);
/** How a capture's bytes became text, and what was changed in that or kept on purpose, one entry a rule. */
const decoding = z.strictObject({
  encoding: z.string().min(1),
  reason: z.string().min(1),
  confidence: z.number().min(0).max(1),
  repairs: z.array(
    z.strictObject({
      ...ruled,
      was: z.string().min(1),
      now: z.string(),
      at: z.int().nonnegative(),
      times: z.int().positive(),
    }),
  ),
});

/** A capture with its ledger. */
export const fullCaptureSchema = captureSchema.extend({
  decoding,
  headline: field,
  published: field.nullable(),
  /** The date of publication as it is written, where its day and month cannot be told apart. */
  ambiguousDate: field.nullable(),
  updated: field.nullable(),
  byline: field.nullable(),
  credit: field.nullable(),
  section: field.nullable(),
  source: field.nullable(),
  address: field.extend({ value: address }).nullable(),
  /** The address of the article's picture, which no copy has. */
  image: field.extend({ value: address }).nullable(),
  caption: field.nullable(),
  language,
  /** When the page was captured, as its file says: ISO 8601 with only what is known. */
  captured: z.string().regex(isoDate).nullable(),
  /** What the capture says of its article outside of the text. */
  statements: z.array(
    z.strictObject({
      field: z.enum([...fieldName.options, 'language', 'standfirst']),
      value: z.string().min(1),
      from: z.string().min(1),
    }),
  ),
  damage: z.array(damage),
  /** Tiles the capture's text: the entries' texts in a row are the capture. */
  ledger: z.array(
    z.strictObject({
      ...span,
      text: z.string(),
      outcome: z.enum(['kept', 'moved', 'removed']),
      role,
      ...ruled,
      /** What of this very text made the rule decide so. */
      why: z.string().min(1).optional(),
    }),
  ),
});

const storyField = field.extend({ capture: captureId });

/** A file of the keeper’s, and the keeper’s own words about it. */
const origin = { file: z.string().min(1), note: z.string().min(1).nullable() };

/** What a keeper has changed, in which file, and why. `said` is what the captures say instead. */
const change = z.discriminatedUnion('kind', [
  z.strictObject({
    ...origin,
    kind: z.literal('field'),
    field: z.enum([...fieldName.options, 'language']),
    /** `null` where it was taken away. */
    value: z.string().min(1).nullable(),
    said: z.array(storyField),
  }),
  z.strictObject({
    ...origin,
    kind: z.literal('role'),
    capture: captureId,
    text: z.string().min(1),
    role,
    was: role,
    said: z.array(storyField),
  }),
  z.strictObject({ ...origin, kind: z.literal('split'), capture: captureId, from: z.array(captureId) }),
  z.strictObject({ ...origin, kind: z.literal('join'), captures: z.array(captureId).min(2) }),
  z.strictObject({ ...origin, kind: z.literal('version'), capture: captureId, version: z.int().positive() }),
  z.strictObject({ ...origin, kind: z.literal('damaged'), capture: captureId }),
]);

const storyDate = storyField.extend({ value: z.string().regex(isoDate) });

/** A story with the evidence for all that is published of it; its Markdown is the entry's body. */
export const fullStorySchema = z.object({
  headline: storyField,
  published: storyDate.nullable(),
  /** As it is written, where its day and month cannot be told apart. Never beside `published`. */
  ambiguousDate: storyField.nullable(),
  updated: storyDate.nullable(),
  byline: storyField.nullable(),
  credit: storyField.nullable(),
  section: storyField.nullable(),
  source: storyField.nullable(),
  /** Where on the web the article was captured, as a capture itself says. */
  address: storyField.extend({ value: address }).nullable(),
  image: storyField.extend({ value: address }).nullable(),
  caption: storyField.nullable(),
  /** The first passage of the body, as text. */
  standfirst: z.string(),
  language,
  /** How many words and passages the body has. */
  words: z.int().nonnegative(),
  passages: z.int().positive(),
  related: z.array(
    z.strictObject({
      label: z.string().min(1),
      headline: z.string().min(1),
      /** The passage of the body that it followed, counted from 1; 0 before the first. */
      after: z.int().nonnegative(),
      capture: captureId,
      /** Where its link leads. */
      address: address.nullable(),
      /** Our own story with that headline. */
      story: reference('stories').nullable(),
    }),
  ),
  /** What the story said at one time each, the published one last. */
  versions: z
    .array(
      z.strictObject({
        captures: z.array(captureId).min(1),
        headline: z.string().min(1),
        times,
        /** Whether it is known to be newer than the version before. */
        isAfter: z.boolean(),
        /** What was changed since the version before, in order. */
        changes: z.array(
          z.strictObject({
            kind: changeKind,
            /** The changed passages, or the headline, as runs of words. */
            passages: z.array(
              z.array(z.strictObject({ is: z.enum(['same', 'withdrawn', 'added']), text: z.string().min(1) })),
            ),
            /** How many passages before it both versions have, since the change before. */
            unchanged: z.int().nonnegative(),
          }),
        ),
      }),
    )
    .min(1),
  /** Whether the published version is known to be the newest. */
  isNewest: z.boolean(),
  /** The best witness of the published version first. */
  captures: z
    .array(
      z.strictObject({
        capture: reference('captures'),
        fields: z.array(fieldName),
        passages: z.int().nonnegative(),
        restored: z.int().nonnegative(),
        related: z.int().nonnegative(),
      }),
    )
    .min(1),
  /** The stories most like this one by their words, the most alike first. */
  similar: z.array(reference('stories')),
  gaps: z.array(
    z.strictObject({
      capture: captureId,
      at: z.int().nonnegative(),
      part: z.enum(['headline', 'body']),
      text: z.string().min(1),
      witness: captureId,
      witnessAt: z.int().nonnegative(),
    }),
  ),
  conflicts: z.array(z.strictObject({ field: fieldName, values: z.array(storyField).min(2) })),
  variants: z.array(z.strictObject({ capture: captureId, ...span, text: z.string(), published: z.string() })),
  damage: z.array(damage.extend({ capture: captureId })),
  overrides: z.array(change),
});

/** A capture byte for byte. */
export const rawCaptureSchema = z.object({ bytes: z.instanceof(Uint8Array) });

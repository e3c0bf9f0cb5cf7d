import { reference } from 'astro:content';
import { z } from 'astro/zod';

/** The collections' contracts: what lists show, and what the rest is kept under. */

const key = z.string().min(1);

/** BCP 47; `null` where the text does not tell. */
const language = z.string().nullable();

const stated = z.strictObject({ value: z.string().min(1), inferred: z.boolean() });

/** ISO 8601 with only what is known: a date, with a time, with a zone. */
const date = stated.extend({ value: z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/) });

/** One entry a capture, by its path below the captures folder. */
export const captureSchema = z.strictObject({
  key,
  name: z.string().min(1),
  format: z.string().min(1),
  bytes: z.int().positive(),
  sha256: z.hex().length(64),
});

/** One entry a story, by its slug. */
export const storySchema = z.strictObject({
  key,
  headline: stated,
  published: date.nullable(),
  /** As it is written, where its day and month cannot be told apart. Never beside `published`. */
  ambiguousDate: stated.nullable(),
  updated: date.nullable(),
  byline: stated.nullable(),
  section: stated.nullable(),
  source: stated.nullable(),
  /** Where on the web the article was captured, as a capture itself says. */
  address: stated.extend({ value: z.url({ protocol: /^https?$/ }) }).nullable(),
  /** The first passage of the body, as text. */
  standfirst: z.string(),
  language,
  /** How many words the body has. */
  words: z.int().nonnegative(),
  /** The best witness first. */
  captures: z.array(z.strictObject({ capture: reference('captures') })).min(1),
  /** For each headline that its captures point to our own story with it. */
  related: z.array(z.strictObject({ story: reference('stories').nullable() })),
  /** The stories most like this one by their words, the most alike first. */
  similar: z.array(reference('stories')),
});

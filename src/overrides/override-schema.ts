import { z } from 'zod';
import type { FieldName } from '../clean/article.ts';
import { givenRoles } from '../clean/label-given.ts';
import { address, date, language, text } from './field-values.ts';

/** The fields besides the headline that an override can set. `null` removes the field. */
const fields = {
  published: date('published').nullable(),
  updated: date('updated').nullable(),
  byline: text('byline').nullable(),
  credit: text('credit').nullable(),
  section: text('section').nullable(),
  source: text('source').nullable(),
  address: address('address').nullable(),
  image: address('image').nullable(),
  caption: text('caption').nullable(),
} satisfies Record<FieldName, z.ZodType<string | null>>;

const headline = text('headline');

/** One capture's path, or a list of them. */
function captures(key: string): z.ZodType<string[]> {
  const error = `"${key}" names captures by their paths below the captures folder. Write ${key}: [first.txt, second.txt].`;
  const one = z.string({ error }).min(1, { error });
  return z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(one, { error }).min(1, { error }),
  );
}

const words = z.string({ error: 'A block is named by its text. Put the text in quotes.' });

const block = z
  .strictObject(
    {
      /** The block's whole text; white space, case, quotes and punctuation do not matter. */
      text: words.optional(),
      /** Or the start of its text. */
      starts: words.optional(),
      /** Which of several blocks with this text, counted from 1. Without it, all. */
      nth: z.int({ error: '"nth" counts blocks of the same text. Write 1 for the first.' }).min(1).optional(),
      role: z.enum(givenRoles, { error: `A block’s role is one of these: ${givenRoles.join(', ')}.` }),
    },
    { error: 'A block is written as { text: "…", role: furniture }.' },
  )
  .refine(({ text: whole, starts }) => (whole === undefined) !== (starts === undefined), {
    error: 'A block is named by its whole text with "text", or by how it begins with "starts": by one of them.',
  });

const noVersion =
  '"version" is the number of a capture’s version: 1 for the oldest, and whole numbers above that for later ones.';

/** The format of an override's file. */
export const overrideSchema = z.strictObject({
  headline: headline.optional(),
  ...mapOptional(fields),
  language: language('language').nullable().optional(),
  blocks: z.array(block, { error: '"blocks" is a list: each on a line of its own, with a dash before it.' }).optional(),
  /** In a story's file: captures that are one story, whatever their words; if they are versions, the oldest first. */
  captures: captures('captures').optional(),
  /** In a capture's file: captures that are not of the same story. */
  'not-with': captures('not-with').optional(),
  /** In a capture's file: which version of its story it is, counted from 1, the oldest. */
  version: z.int({ error: noVersion }).min(1, { error: noVersion }).optional(),
  /** In a capture's file: whether it is a damaged copy, and no version of its own. */
  damaged: z.boolean({ error: '"damaged" is true or false.' }).optional(),
  hidden: z.boolean({ error: '"hidden" is true or false.' }).optional(),
  /** For the keeper: why the story is hidden. Never published. */
  reason: text('reason').optional(),
  /** For readers: shown beside the changes. */
  note: text('note').optional(),
});

/** The contents of one file. */
export type OverrideContents = z.infer<typeof overrideSchema>;
export type OverrideBlock = z.infer<typeof block>;

/** All keys, in the order in which they are best written. */
export const overrideKeys: readonly string[] = Object.keys(overrideSchema.shape);
export const blockKeys: readonly string[] = Object.keys(block.shape);

/** A field that an override can set. */
export type SettableField = 'headline' | FieldName | 'language';

function mapOptional<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  const entries = Object.entries(shape).map(([key, value]) => [key, value.optional()]);
  return Object.fromEntries(entries) as { [Key in keyof Shape]: z.ZodOptional<Shape[Key]> };
}

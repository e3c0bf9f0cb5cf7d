import { bodyFeatures } from './features.ts';
import file from './model.json' with { type: 'json' };
import type { DecodeOptions } from './decode.ts';
import { buildForest, type Forest, type Tree } from './trees.ts';

/** The contents of the model's file, written by `npm run train`. */
export interface BodyModel extends DecodeOptions {
  /** The features' names. The trees refer to them by index. */
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

/** A model ready for use. */
export interface BodyReader extends DecodeOptions {
  readonly forest: Forest;
}

/** Prepares a model. Throws if it was trained on other features. */
export function readerOf({ features: names, trees, change, bias }: BodyModel): BodyReader {
  if (names.join() !== bodyFeatures.map(({ name }) => name).join()) {
    throw new Error('src/clean/body/model.json was made for other features. Run "npm run train -- <folder>" again.');
  }
  return { forest: buildForest(trees), change, bias };
}

/** The model that the site is built with. The cast is needed because JSON has no tuples. */
export const shippedModel = file as unknown as BodyModel;

import { features } from './features.ts';
import file from './model.json' with { type: 'json' };
import type { Reading } from './decode.ts';
import { plant, type Forest, type Tree } from './trees.ts';

/** The model as its file holds it. `npm run train` writes it. */
export interface BodyModel extends Reading {
  /** The names of the features, in the order of the numbers by which the trees ask for them. */
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

/** A model ready to be asked. */
export interface BodyReader extends Reading {
  readonly forest: Forest;
}

/** Makes a model ready. Throws where it was made for other features. */
export function readerOf({ features: names, trees, change, bias }: BodyModel): BodyReader {
  if (names.join() !== features.map(({ name }) => name).join()) {
    throw new Error('src/clean/body/model.json was made for other features. Run "npm run train -- <folder>" again.');
  }
  return { forest: plant(trees), change, bias };
}

/** The model that the site is built with. JSON has no tuples, so its trees need a word to the compiler. */
export const shippedModel = file as unknown as BodyModel;

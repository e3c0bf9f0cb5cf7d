import { Context } from './context.ts';
import { makeCopies } from './kinds/copies.ts';
import { makeLiveStory } from './kinds/live.ts';
import { makeTemplateTwins } from './kinds/templates.ts';
import { makeTwins } from './kinds/twins.ts';
import { makeUnrelated } from './kinds/unrelated.ts';
import { makeUpdate } from './kinds/updates.ts';
import { kinds, type Kind, type MadePair } from './made.ts';

/** So many pairs of each kind. The same seed makes the same ones; with more of them, the first stay as they are. */
export function makePairs(seed: number, pairs: number): MadePair[] {
  return kinds.flatMap((kind) =>
    Array.from({ length: pairs }, (_, number) => makePair(new Context(seed, kind, number), kind)),
  );
}

function makePair(context: Context, kind: Kind): MadePair {
  switch (kind) {
    case 'damaged twin':
      return makeTwins(context);
    case 'syndicated copy':
      return makeCopies(context);
    case 'template twin':
      return makeTemplateTwins(context);
    case 'unrelated, one event':
      return makeUnrelated(context);
    case 'update: live story grown five times':
      return makeLiveStory(context);
    default:
      return makeUpdate(context, kind);
  }
}

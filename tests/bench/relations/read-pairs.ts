import type { Store } from '../../../src/pipeline/store.ts';
import type { Threads } from '../../../src/pipeline/workers.ts';
import { editionOf, rawsIn } from '../../support/edition-of.ts';
import type { FullEdition } from '../../support/full-edition.ts';
import type { MadeCapture, MadePair } from './made.ts';

interface Means {
  readonly store: Store;
  readonly threads?: Threads;
}

/** Runs the pipeline on all captures, as if they lay in one folder. */
export async function editionOfAll(pairs: readonly MadePair[], means: Means): Promise<FullEdition> {
  return editionOf(await rawsOfAll(pairs.flatMap(({ captures }) => captures)), means);
}

/** Runs it on each pair by itself, as if it were all that there is: then no other capture shows what is boilerplate. */
export async function editionsOfEach(pairs: readonly MadePair[], means: Means): Promise<FullEdition[]> {
  const editions: FullEdition[] = [];
  for (const { captures } of pairs) editions.push(await editionOf(await rawsOfAll(captures), means));
  return editions;
}

async function rawsOfAll(captures: readonly MadeCapture[]) {
  const encoder = new TextEncoder();
  return (await Promise.all(captures.map(({ name, content }) => rawsIn(name, encoder.encode(content))))).flat();
}

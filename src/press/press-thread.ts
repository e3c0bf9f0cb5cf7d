import { parentPort } from 'node:worker_threads';
import { readAddresses } from '../address-record.ts';
import { captureEntry, storyEntry, type Entries } from './entries.ts';
import { answer } from './answer.ts';
import { makeEdition } from './edition.ts';
import { followAddresses } from '../story/follow-addresses.ts';
import type { Step } from '../terminal/progress.ts';

/** A thread that makes the edition each time that it is asked to, and says meanwhile how far it is. */

export interface StepMessage {
  readonly kind: 'step';
  readonly step: Step;
}

async function entries(capturesFolder: string): Promise<Entries> {
  const onStep = (step: Step) => parentPort?.postMessage({ kind: 'step', step } satisfies StepMessage);
  const { captures, stories, problems, hidden, addresses } = await makeEdition(onStep);
  const before = await readAddresses();
  return {
    captures: captures.map((capture) => captureEntry(capture, capturesFolder)),
    stories: stories.map(storyEntry),
    problems: [...problems, ...before.problems],
    hidden,
    followed: followAddresses(addresses, before.record),
  };
}

parentPort?.on('message', async (capturesFolder: string) => {
  parentPort?.postMessage(await answer(() => entries(capturesFolder)));
});

import { readAddresses } from '../pipeline/address-record.ts';
import { captureEntry, storyEntry, type Entries } from './entries.ts';
import { answer } from './answer.ts';
import { makeEdition } from './edition.ts';
import { followAddresses } from '../story/follow-addresses.ts';
import type { Step } from '../terminal/progress.ts';

/**
 * A process that makes the edition when it is asked to, and says meanwhile how far it is. The memory that this takes, much
 * more than what comes out of it, goes back to the system when the process ends.
 */

export interface StepMessage {
  readonly kind: 'step';
  readonly step: Step;
}

async function entries(capturesFolder: string): Promise<Entries> {
  const onStep = (step: Step) => process.send?.({ kind: 'step', step } satisfies StepMessage);
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

process.on('message', async (capturesFolder: string) => {
  process.send?.(await answer(() => entries(capturesFolder)));
});
// Nobody is there any more to hear of it.
process.on('disconnect', () => process.exit());

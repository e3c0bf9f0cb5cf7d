import { groups, type GroupOrLost } from './labels.ts';
import type { Stretch } from './stretches.ts';

/** How many lines of each group some stretches have, and how many lines lost words; only what there is. */
export function tally(stretches: readonly Stretch[]): Map<GroupOrLost, number> {
  const of = (wanted: Stretch[]) => wanted.reduce((sum, { lines }) => sum + lines.length, 0);
  const counts = groups.map((group) => [group, of(stretches.filter((stretch) => stretch.group === group))] as const);
  const lost = stretches.flatMap(({ lines }) => lines).filter(({ isMarked }) => isMarked).length;
  return new Map([...counts, ['lost', lost] as const].filter(([, number]) => number > 0));
}

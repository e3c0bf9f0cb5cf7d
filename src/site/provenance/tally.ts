import type { CaptureMap } from './capture-map.ts';
import { groups, type GroupOrLost } from '../labels.ts';
import type { Stretch } from './stretches.ts';

/** How many lines of each group some captures have, and how many places where words were lost; only what there is. */
export function tally(stretches: readonly Stretch[], maps: readonly CaptureMap[]): Map<GroupOrLost, number> {
  const of = (wanted: Stretch[]) => wanted.reduce((sum, { lines }) => sum + lines.length, 0);
  const counts = groups.map((group) => [group, of(stretches.filter((stretch) => stretch.group === group))] as const);
  const places = maps.reduce((sum, { lost, damaged }) => sum + lost.places + damaged, 0);
  return new Map([...counts, ['lost', places] as const].filter(([, number]) => number > 0));
}

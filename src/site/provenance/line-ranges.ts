import { placeName } from './file-places.ts';
import type { PlacedLine } from './stretches.ts';

/** Lines in their order as a reader names them: `5–7, 9a`. */
export function lineRanges(lines: readonly Pick<PlacedLine, 'number' | 'place'>[]): string {
  const ranges: (typeof lines)[number][][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.at(-1)?.number === line.number - 1) last.push(line);
    else ranges.push([line]);
  }
  return ranges
    .flatMap(([first, ...rest]) => (first ? [placeName(first.place, (rest.at(-1) ?? first).place)] : []))
    .join(', ');
}

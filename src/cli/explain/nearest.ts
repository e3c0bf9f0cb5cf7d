import { compareText } from '../../text/compare.ts';

/** The least likeness that is worth a suggestion. */
const leastLikeness = 0.2;

/** Of some names those most like another by their runs of three characters (Dice's coefficient), the likest first. */
export function nearest(name: string, names: readonly string[], most: number): string[] {
  const own = runs(name);
  return names
    .map((other) => ({ other, likeness: likeness(own, runs(other)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || compareText(a.other, b.other))
    .slice(0, most)
    .map(({ other }) => other);
}

function runs(name: string): Set<string> {
  const padded = `  ${name.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size);
}

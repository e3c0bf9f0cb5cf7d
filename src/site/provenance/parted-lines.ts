import { count } from '../count.ts';
import { roleGroups } from '../labels.ts';
import type { PlacedLine, Stretch } from './stretches.ts';

/** How many lines of some captures' files were parted, and into what: `1 line into 7 paragraphs`. */
export function partedLines(captures: readonly { readonly stretches: readonly Stretch[] }[]): string[] {
  const parted = captures.flatMap(({ stretches }) => partsByLine(stretches.flatMap(({ lines }) => lines)));
  const isArticle = (parts: readonly PlacedLine[]) => parts.every(({ role }) => roleGroups[role] === 'article');
  return [
    ...inWords(parted.filter(isArticle), 'paragraph'),
    ...inWords(
      parted.filter((parts) => !isArticle(parts)),
      'part',
    ),
  ];
}

/** The parts of each line that was parted. */
function partsByLine(lines: readonly PlacedLine[]): PlacedLine[][] {
  const parts = lines.flatMap((part) => {
    const ends = new Set([part.place.from, part.place.to]);
    return [...ends].filter((end) => end.part !== '').map(({ line }) => ({ line, part }));
  });
  return [...Map.groupBy(parts, ({ line }) => line).values()].map((shared) => shared.map(({ part }) => part));
}

function inWords(parted: readonly PlacedLine[][], kind: string): string[] {
  return parted.length > 0 ? [`${count(parted.length, 'line')} into ${count(parted.flat().length, kind)}`] : [];
}

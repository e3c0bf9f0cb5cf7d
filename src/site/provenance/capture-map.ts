import type { Annotation, Part } from './annotate.ts';
import { groups, roleGroups, type Group, type GroupOrLost } from '../labels.ts';
import { percentages } from './percentages.ts';

/** A part of a capture's map, in characters from its beginning; white space around lines is left out. */
export interface Segment {
  readonly group: GroupOrLost;
  readonly from: number;
  /** 0 where words seem to be lost and nobody knows how many. */
  readonly length: number;
}

/** A capture drawn to scale: what it has, and between that what it lost. */
export interface CaptureMap {
  readonly length: number;
  readonly segments: readonly Segment[];
  /** What part of what was captured each group is; the percentages add up to 100. */
  readonly shares: readonly { readonly group: Group; readonly characters: number; readonly percent: number }[];
  /** The places where another capture has words that this one lost, and the characters of these. */
  readonly lost: { readonly places: number; readonly characters: number };
  /** The places that look broken besides. */
  readonly damaged: number;
}

/** A map of a capture from its annotations. */
export function captureMap(annotations: readonly Annotation[]): CaptureMap {
  const pieces = annotations.flatMap(({ role, lines }) =>
    lines.flatMap(({ parts }) => piecesOf(parts, roleGroups[role])),
  );
  const sum = (wanted: GroupOrLost) =>
    pieces.reduce((total, { group, length }) => total + (group === wanted ? length : 0), 0);
  const characters = groups.map(sum);
  const percent = percentages(characters);
  const places = pieces.filter(({ group, length }) => group === 'lost' && length > 0).length;
  const segments = inARow(pieces);
  const last = segments.at(-1);
  return {
    length: last ? last.from + last.length : 0,
    segments,
    shares: groups.map((group, index) => ({
      group,
      characters: characters[index] ?? 0,
      percent: percent[index] ?? 0,
    })),
    lost: { places, characters: sum('lost') },
    damaged: pieces.filter(({ group, length }) => group === 'lost' && length === 0).length,
  };
}

/** How wide a bar is at least, as a part of the whole, so that a lost word is seen. */
const thinnest = 1 / 250;

/** The bars of one group as the data of an SVG path, which stand on y = 0. Empty where there are none. */
export function barsPath({ segments, length }: CaptureMap, wanted: GroupOrLost, height: number): string {
  const atLeast = wanted === 'lost' ? Math.ceil(length * thinnest) : 1;
  return segments
    .filter(({ group }) => group === wanted)
    .map((segment) => `M${segment.from} 0v-${height}h${Math.max(atLeast, segment.length)}v${height}z`)
    .join('');
}

type Piece = Omit<Segment, 'from'>;

function piecesOf(parts: readonly Part[], group: Group): Piece[] {
  const shown = parts.filter((part) => part.kind === 'gap' || part.text.trim() !== '');
  return shown.flatMap((part, index): Piece[] => {
    if (part.kind === 'gap') return [{ group: 'lost', length: part.gap.text.length }];
    const piece = { group, length: part.text.trim().length };
    const isExplained = shown[index - 1]?.kind === 'gap' || shown[index + 1]?.kind === 'gap';
    return part.kind === 'damage' && !isExplained ? [piece, { group: 'lost', length: 0 }] : [piece];
  });
}

/** Pieces one behind the other, neighbours of one group as one. */
function inARow(pieces: readonly Piece[]): Segment[] {
  const segments: { group: GroupOrLost; from: number; length: number }[] = [];
  for (const { group, length } of pieces) {
    const last = segments.at(-1);
    if (last?.group === group && group !== 'lost') last.length += length;
    else segments.push({ group, from: last ? last.from + last.length : 0, length });
  }
  return segments;
}

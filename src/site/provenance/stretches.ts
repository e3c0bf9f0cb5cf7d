import type { Annotation, AnnotatedLine, Part } from './annotate.ts';
import { roleGroups, type Group } from '../labels.ts';

/** A line of a capture, or a part of one that was parted. */
export interface PlacedLine extends AnnotatedLine {
  /** Which one of the capture's it is, counted from 1. */
  readonly number: number;
  readonly role: Annotation['role'];
  /** True where words were lost from it or it looks broken. */
  readonly isMarked: boolean;
}

/** What one rule decided, and of which lines. */
export interface Note extends Omit<Annotation, 'lines'> {
  readonly lines: readonly PlacedLine[];
}

/** A run of a capture's lines that belong together, and the notes on them. */
export interface Stretch {
  readonly group: Group;
  readonly lines: readonly PlacedLine[];
  readonly notes: readonly Note[];
  /** True where words were lost from it or it looks broken. */
  readonly isMarked: boolean;
  /** What looks broken in it, and why. */
  readonly damage: readonly DamagePart[];
  /** True where it would drown what was kept: many removed lines in a row. */
  readonly isFolded: boolean;
}

export type DamagePart = Extract<Part, { kind: 'damage' }>;

/** The most of removed text that is shown at once, in lines and in characters: about what a phone's screen holds. */
const mostShown = { lines: 5, characters: 400 };

/** A capture's annotations as running text with an apparatus: neighbours of one group are one stretch. */
export function stretches(annotations: readonly Annotation[]): Stretch[] {
  const open: { group: Group; lines: PlacedLine[]; notes: Map<string, Note & { lines: PlacedLine[] }> }[] = [];
  let count = 0;
  for (const { lines, ...verdict } of annotations) {
    const group = roleGroups[verdict.role];
    if (open.at(-1)?.group !== group) open.push({ group, lines: [], notes: new Map() });
    const stretch = open.at(-1);
    const placed = lines.map((line) => ({
      ...line,
      number: (count += 1),
      role: verdict.role,
      isMarked: line.parts.some(isMark),
    }));
    const key = `${verdict.rule} ${verdict.isUnused}`;
    const note = stretch?.notes.get(key) ?? { ...verdict, lines: [] };
    note.lines.push(...placed);
    stretch?.notes.set(key, note);
    stretch?.lines.push(...placed);
  }
  return open.map(({ group, lines, notes }) => ({
    group,
    lines,
    notes: [...notes.values()],
    isMarked: lines.some((line) => line.isMarked),
    damage: lines.flatMap(({ parts }) => damageIn(parts)),
    isFolded: group === 'furniture' && isLong(lines),
  }));
}

/** What looks broken in a line; what gaps have cut in two is one, with a caret where the words are missing. */
function damageIn(parts: readonly Part[]): DamagePart[] {
  const found: DamagePart[] = [];
  let isCut = false;
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'damage' && isCut && last?.rule === part.rule) {
      found[found.length - 1] = { ...last, text: `${last.text}‸${part.text}` };
    } else if (part.kind === 'damage') found.push(part);
    isCut = part.kind === 'damage' || (part.kind === 'gap' && isCut);
  }
  return found;
}

function isMark({ kind }: Part): boolean {
  return kind !== 'text';
}

function isLong(lines: readonly PlacedLine[]): boolean {
  if (lines.some(({ isMarked }) => isMarked)) return false;
  const characters = lines
    .flatMap(({ parts }) => parts)
    .reduce((sum, part) => sum + (part.kind === 'gap' ? 0 : part.text.length), 0);
  return lines.length > mostShown.lines || characters > mostShown.characters;
}

import type { Signs } from './signs.ts';

/** Blocks on either side that are examined: a few comments or teasers. */
const reach = 10;

/** The lengths, in blocks, of a comment ("name, time, text, Reply") or a teaser ("headline, sentence, date"). */
const periods = [2, 3, 4, 5, 6] as const;

/**
 * How regularly the lines around each block repeat, from 0 to 1: the share of nearby blocks that look like the one a
 * period before or after. Paragraphs do not count, since they look alike in any article.
 */
export function rhythmOf(signs: readonly Signs[]): number[] {
  const shapes = signs.map(shapeOf);
  const strongest = new Array<number>(signs.length).fill(0);
  for (const period of periods) {
    const before = [0];
    shapes.forEach((shape, at) => {
      const isAgain = shape !== 0 && (shape === shapes[at + period] || shape === shapes[at - period]);
      before.push((before[at] ?? 0) + Number(isAgain && !isFlat(shapes, at, period)));
    });
    strongest.forEach((known, at) => {
      const [from, to] = [Math.max(0, at - reach), Math.min(signs.length, at + reach + 1)];
      const share = ((before[to] ?? 0) - (before[from] ?? 0)) / (to - from);
      if (share > known) strongest[at] = share;
    });
  }
  return strongest;
}

/** Whether all blocks within a period look alike: a menu, not a rhythm. */
function isFlat(shapes: readonly number[], at: number, period: number): boolean {
  const end = Math.min(at + period, shapes.length);
  for (let next = at + 1; next < end; next += 1) if (shapes[next] !== shapes[at]) return false;
  return true;
}

/** A number for a block's look; 0 for a paragraph. */
function shapeOf({ count, endsSentence, hasDate, hasAge, isReply, isName, role, endsWith }: Signs): number {
  if (isReply) return 1;
  if (hasAge && count <= 12) return 2;
  if (hasDate && count <= 12) return 3;
  if (role !== null) return 4;
  if (isName) return 5;
  if (endsWith === '…') return 6;
  if (count <= 2) return 7;
  if (!endsSentence) return count <= 5 ? 8 : count <= 20 ? 9 : 10;
  return count <= 30 ? 11 : 0;
}

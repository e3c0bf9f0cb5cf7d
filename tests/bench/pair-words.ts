import { words, type Word } from '../../src/text/words.ts';
import { align, type AlignedRun } from '../../src/story/align.ts';

/** A word of a whole text, and where its damaged twin has it: in the middle of a longer word, maybe. */
export interface Pair {
  readonly whole: Word;
  /** Offsets into the damaged text: [start, end). */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a whole text that its damaged twin still has, in order. Words that the damage glued together
 * (`whenled`, `reportersOfficials`) are told apart: each is found in the one word that they became.
 */
export function pairWords(wholeText: string, damagedText: string): Pair[] {
  const [ours, theirs] = [words(wholeText), words(damagedText)];
  return align(ours, theirs).flatMap((stretch) =>
    stretch.isEqual
      ? slice(ours, stretch.a).map((whole, index) => {
          const { start = 0, end = 0 } = theirs[stretch.b[0] + index] ?? {};
          return { whole, start, end };
        })
      : pairGlued(slice(ours, stretch.a), slice(theirs, stretch.b)),
  );
}

function slice(list: readonly Word[], [from, to]: AlignedRun['a']): Word[] {
  return list.slice(from, to);
}

/** Words of the damaged text that are made of words of the whole one, each in turn from where the one before ended. */
function pairGlued(ours: readonly Word[], theirs: readonly Word[]): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const glued of theirs) {
    const parts = spell(glued.key, ours.slice(from));
    if (!parts || glued.key.length !== glued.end - glued.start) continue;
    let { start } = glued;
    for (const index of parts) {
      const whole = ours[from + index] as Word;
      pairs.push({ whole, start, end: start + whole.key.length });
      start += whole.key.length;
    }
    from += (parts.at(-1) ?? -1) + 1;
  }
  return pairs;
}

/** Words beyond which a glued word's parts are not looked for. */
const furthest = 200;

/** The words, by index and in order, that put together spell a text; as early in the list as can be. */
function spell(text: string, list: readonly Word[]): number[] | null {
  const near = list.slice(0, furthest);
  const failed = new Set<string>();
  const search = (taken: number, from: number): number[] | null => {
    if (taken === text.length) return [];
    const place = `${taken} ${from}`;
    if (failed.has(place)) return null;
    for (let at = from; at < near.length; at += 1) {
      const { key } = near[at] as Word;
      const rest = text.startsWith(key, taken) ? search(taken + key.length, at + 1) : null;
      if (rest) return [at, ...rest];
    }
    failed.add(place);
    return null;
  };
  return search(0, 0);
}

import { Chance } from '../build/chance.ts';
import { hashOf, type Event } from './event.ts';
import type { Pattern, Shape } from './language.ts';
import type { Text } from './made.ts';

export interface Assignment {
  readonly event: Event;
  readonly shape: Shape;
  /** The same seed makes the same words of the same patterns. */
  readonly seed: number;
  /** How many sentences there should be, at most; where patterns run out, there are fewer. */
  readonly length: number;
  /** Which half of the patterns the reporter uses: two reporters then share no sentence. Left out: all of them. */
  readonly half?: 0 | 1;
}

/** Writes an article: a lead, what happened, and sentences that fit anywhere. */
export function writeText({ event, shape, seed, length, half }: Assignment): Text {
  const chance = new Chance(seed);
  const say = (pattern: Pattern) => event.say(pattern, new Chance(seed + hashOf(pattern)));
  const of = (patterns: readonly Pattern[]) => halfOf(patterns, half);
  const own = sample(of(shape.sentences), Math.ceil(length * 0.6), chance);
  const common = sample(of(event.language.common), length - 1 - own.length, chance);
  const lead = chance.oneOf(of(shape.leads));
  return {
    headline: say(chance.oneOf(of(shape.headlines))),
    paragraphs: inParagraphs([lead, ...mixed(own, common, chance)].map(say), chance),
  };
}

/** A paragraph of sentences that fit anywhere. */
export function writeParagraph(event: Event, seed: number, length: number): string[] {
  const chance = new Chance(seed);
  return sample(event.language.common, length, chance).map((pattern) => event.say(pattern, chance));
}

/** The lead stands alone in half of the articles. */
function inParagraphs(sentences: readonly string[], chance: Chance): string[][] {
  const paragraphs: string[][] = [];
  let from = 0;
  while (from < sentences.length) {
    const size = from === 0 ? 1 + chance.below(2) : 1 + chance.below(3);
    paragraphs.push(sentences.slice(from, from + size));
    from += size;
  }
  return paragraphs;
}

function halfOf(patterns: readonly Pattern[], half: 0 | 1 | undefined): readonly Pattern[] {
  const middle = patterns.length / 2;
  if (half === undefined) return patterns;
  return half === 0 ? patterns.slice(0, middle) : patterns.slice(middle);
}

/** So many of a list, in its order. */
export function sample<Any>(list: readonly Any[], size: number, chance: Chance): Any[] {
  let wanted = Math.min(size, list.length);
  return list.filter((_, index) => {
    const isTaken = chance.below(list.length - index) < wanted;
    if (isTaken) wanted -= 1;
    return isTaken;
  });
}

/** Two lists in one, each in its order. */
function mixed<Any>(a: readonly Any[], b: readonly Any[], chance: Chance): Any[] {
  const [left, right] = [[...a], [...b]];
  const all: Any[] = [];
  while (left.length + right.length > 0) {
    const next = chance.below(left.length + right.length) < left.length ? left.shift() : right.shift();
    if (next !== undefined) all.push(next);
  }
  return all;
}

import type { Draft } from '../../src/clean/draft.ts';
import { headlineFeatures } from '../../src/clean/headline/rank.ts';
import { foldedWords } from '../../src/clean/headline/folded-words.ts';
import { headlineInputs } from '../../src/clean/headline/label-headline.ts';
import type { Choice } from './conditional-logit.ts';

/**
 * How much the kinds of choices weigh: a whole page, the page from its headline on, as a copied article begins, and each
 * of them without the headline.
 */
const kinds = { whole: 1, copied: 0.4, wholeWithout: 0.015, copiedWithout: 0.01 };

/** A line that has this part of the headline's words, and few others, stands for it where it does not stand itself. */
const enoughAlike = 0.7;

/** Lines more alike than this are left out of a page that shall have lost its headline. */
const atAllAlike = 0.5;

/** The choices that a page shows; none where no line is like its headline. */
export function headlineChoices(draft: Draft, headline: string): Choice[] {
  const { right, like } = likeLines(draft, headline);
  const [first, last] = [right[0], right.at(-1)];
  if (first === undefined || last === undefined) return [];
  const without = (from: number) => partOf(draft, (at) => at >= from && !like.has(at));
  return [
    choiceOf(draft, headline, kinds.whole),
    choiceOf(
      partOf(draft, (at) => at >= last),
      headline,
      kinds.copied,
    ),
    choiceOf(without(0), null, kinds.wholeWithout),
    choiceOf(without(last), null, kinds.copiedWithout),
  ].filter(({ options }) => options.length > 0);
}

/** Some of a draft's blocks, with what is known of them. */
function partOf(draft: Draft, isKept: (at: number) => boolean): Draft {
  const { blocks, body, run } = draft;
  const kept = blocks.flatMap((_, at) => (isKept(at) ? [at] : []));
  const [first, last] = [
    kept.findIndex((at) => run && at >= run.first),
    kept.findLastIndex((at) => run && at <= run.last),
  ];
  return {
    ...draft,
    blocks: kept.flatMap((at) => blocks[at] ?? []),
    body: kept.flatMap((at) => body[at] ?? []),
    run: first !== -1 && last >= first ? { first, last } : null,
  };
}

function choiceOf(draft: Draft, headline: string | null, weight: number): Choice {
  const sights = headlineInputs(draft);
  const alike =
    headline === null ? [] : sights.map(({ candidate }) => alikeness(candidate.words, foldedWords(headline)));
  const most = Math.max(enoughAlike, ...alike);
  return {
    options: sights.map((sight) => headlineFeatures.map(({ of }) => of(sight))),
    right: alike.flatMap((value, at) => (value === most ? [at] : [])),
    weight,
  };
}

/** The blocks that hold the headline or what comes closest to it, and all that are like it. */
function likeLines(draft: Draft, headline: string) {
  const truth = foldedWords(headline);
  const lines = headlineInputs(draft).map(({ candidate: { line, words } }) => {
    return { index: line.index, alike: alikeness(words, truth) };
  });
  const most = lines.reduce((a, { alike }) => Math.max(a, alike), enoughAlike);
  return {
    right: lines.filter(({ alike }) => alike === most).map(({ index }) => index),
    like: new Set(lines.filter(({ alike }) => alike >= atAllAlike).map(({ index }) => index)),
  };
}

/** How many of two texts' words they share: 1 where they are the same in the same order, below 1 otherwise. */
function alikeness(a: readonly string[], b: readonly string[]): number {
  if (a.join(' ') === b.join(' ')) return 1;
  const [own, others] = [new Set(a), new Set(b)];
  const shared = own.intersection(others).size;
  return Math.min(0.99, shared / (own.size + others.size - shared));
}

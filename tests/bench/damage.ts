import type { Article } from '../../src/clean/article.ts';
import type { Damage } from '../../src/clean/damage/find-damage.ts';
import { countWords, words } from '../../src/text/words.ts';
import { pairWords } from './pair-words.ts';

/** A stretch of the damaged text in which words of the article are missing, as offsets: [from, to], mostly empty. */
interface Loss {
  readonly from: number;
  readonly to: number;
}

/** What was flagged in one damaged page, and what was lost there. */
export interface DamageFindings {
  /** Flags with a loss at them. */
  readonly right: readonly Damage[];
  /** Flags where nothing was lost. */
  readonly wrong: readonly Damage[];
  /** Losses with a flag at them. */
  readonly found: readonly Loss[];
  /** Losses without one. */
  readonly missed: readonly Loss[];
}

/** A damaged page's text, its article's text as it should be, and what the cleaner made of the page. */
export interface DamagedPage {
  readonly damaged: string;
  readonly article: string;
  readonly cleaned: Article | null;
}

/** How many words beside a flag still count as its place. */
const nearby = 2;

/**
 * Measures whether what one damaged page lost is flagged where it shows, from that page alone. Precision is
 * right / (right + wrong), recall found / (found + missed).
 *
 * - The article's text as it should be is aligned with the damaged page word by word. A *loss* is a stretch between two
 *   words that stand side by side there, or before the first or behind the last, of which the page lacks at least one word.
 *   Words that were merely glued together are none.
 * - Losses of the body count, all of them, easy or hard: those of which a word beside stands in one of the passages that
 *   the cleaner kept.
 * - A flag is right when a loss stands in it, at it or within two words of it; a loss is found when such a flag is.
 */
export function measureDamage({ damaged, article, cleaned }: DamagedPage): DamageFindings {
  const passages = cleaned?.passages ?? [];
  const flags = cleaned?.damage ?? [];
  const isBody = (at: number) => passages.some(({ start, end }) => at >= start && at <= end);
  const losses = lossesOf(article, damaged).filter(({ from, to }) => isBody(from) || isBody(to));
  const reaches = flags.map((flag) => ({ flag, ...reachOf(flag, damaged) }));
  const meet = (loss: Loss, { start, end }: { start: number; end: number }) => loss.from <= end && loss.to >= start;
  const isFound = (loss: Loss) => reaches.some((reach) => meet(loss, reach));
  const isRight = (reach: (typeof reaches)[number]) => losses.some((loss) => meet(loss, reach));
  return {
    right: reaches.filter(isRight).map(({ flag }) => flag),
    wrong: reaches.filter((reach) => !isRight(reach)).map(({ flag }) => flag),
    found: losses.filter(isFound),
    missed: losses.filter((loss) => !isFound(loss)),
  };
}

/** The flags of a page that nothing was taken from, all of them false, and the words of its body. */
export function falseFlags(article: Article | null): { readonly flags: readonly Damage[]; readonly words: number } {
  const count = (article?.passages ?? []).reduce((sum, passage) => sum + countWords(passage.text), 0);
  return { flags: article?.damage ?? [], words: count };
}

function lossesOf(article: string, damaged: string): Loss[] {
  const places = new Map(words(article).map(({ start }, index) => [start, index]));
  const kept = pairWords(article, damaged).map(({ whole, start, end }) => ({
    index: places.get(whole.start) ?? 0,
    start,
    end,
  }));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return [];
  const all = [
    { index: -1, start: first.start, end: first.start },
    ...kept,
    { index: places.size, start: last.end, end: last.end },
  ];
  return all.slice(1).flatMap((after, index) => {
    const before = all[index];
    return before && after.index > before.index + 1 ? [{ from: before.end, to: after.start }] : [];
  });
}

/** A flag's place and the words beside it that still count as the same place. */
function reachOf({ start, end }: Damage, text: string): { start: number; end: number } {
  const before = words(text.slice(Math.max(0, start - 100), start), Math.max(0, start - 100));
  const behind = words(text.slice(end, end + 100), end);
  return { start: before.at(-nearby)?.start ?? start, end: behind[nearby - 1]?.end ?? end };
}

import type { Chance } from '../build/chance.ts';
import type { Language } from './language.ts';

/** What happens to a text on its way: words lost and paragraphs glued, an end or a beginning cut off, a wall. */
export const damages = ['lossy', 'cut-end', 'cut-start', 'wall'] as const;
export type Damage = (typeof damages)[number];

/** What is left of a text. */
export interface Remains {
  readonly paragraphs: readonly string[];
  /** Whether they stand on one line without a blank between them. */
  readonly isGlued: boolean;
}

interface Task {
  readonly damage: Damage | null;
  readonly language: Language;
  readonly chance: Chance;
  /** Sentences that must stay whole: by these the capture is known for what it is. */
  readonly keep: ReadonlySet<string>;
}

export function damageText(paragraphs: readonly (readonly string[])[], task: Task): Remains {
  const join = (sentences: readonly string[]) => sentences.join(task.language.space);
  const plain = { paragraphs: paragraphs.map(join), isGlued: false };
  switch (task.damage) {
    case null:
      return plain;
    case 'lossy':
      return lossy(paragraphs, task, join);
    case 'wall':
      return { ...plain, paragraphs: [...cutEnd(paragraphs, task).slice(0, -1).map(join), task.language.wall] };
    case 'cut-end': {
      const left = cutEnd(paragraphs, task).map(join);
      return { ...plain, paragraphs: [...left.slice(0, -1), halfOf(left.at(-1) ?? '', task)] };
    }
    case 'cut-start':
      return { ...plain, paragraphs: cutStart(paragraphs, task).map(join) };
  }
}

/** The first paragraphs, half of them at least, and the next, of which half is to be lost. */
function cutEnd(paragraphs: readonly (readonly string[])[], { keep, chance }: Task) {
  const lastKept = paragraphs.findLastIndex((sentences) => sentences.some((sentence) => keep.has(sentence)));
  const least = Math.max(lastKept + 1, Math.ceil(paragraphs.length * 0.5));
  return paragraphs.slice(0, least + 1 + chance.below(Math.max(1, paragraphs.length - least)));
}

/** A paragraph that stops in the middle of a sentence. */
function halfOf(paragraph: string, { language, chance }: Task): string {
  const end = Math.floor(paragraph.length * (0.3 + chance.below(40) / 100));
  if (language.space === '') return paragraph.slice(0, end);
  return paragraph.slice(0, end).replace(/\s*\S*$/, '');
}

/** Without its first words, and sometimes without the first paragraphs: a third of them at most. */
function cutStart(paragraphs: readonly (readonly string[])[], { keep, chance, language }: Task) {
  const isKept = (sentences: readonly string[]) => sentences.some((sentence) => keep.has(sentence));
  const firstKept = paragraphs.findIndex(isKept);
  const most = firstKept === -1 ? Math.floor(paragraphs.length / 3) : Math.min(firstKept, paragraphs.length / 3);
  const [first = [], ...rest] = paragraphs.slice(chance.below(most + 1));
  if (isKept(first) || rest.length < 2) return paragraphs;
  const head = first[0] ?? '';
  const from = Math.floor(head.length * (0.2 + chance.below(60) / 100));
  const left = language.space === '' ? head.slice(from) : head.slice(from).replace(/^\S*\s*/, '');
  return [[left, ...first.slice(1)].filter((sentence) => sentence !== ''), ...rest];
}

/** As a scraper leaves it that drops the text of links: runs of words lost, some paragraphs too, quotes straight. */
function lossy(
  paragraphs: readonly (readonly string[])[],
  { keep, chance, language }: Task,
  join: (sentences: readonly string[]) => string,
): Remains {
  const isStraight = chance.isSo(0.8);
  const isGlued = chance.isSo(0.7);
  const isHeavy = chance.isSo(0.2);
  const left = paragraphs.flatMap((sentences, index) => {
    const isKept = sentences.some((sentence) => keep.has(sentence));
    const isLost = isGlued && !isKept && index > 0 && paragraphs.length > 4 && chance.isSo(0.08);
    if (isLost) return [];
    const isHit = chance.isSo(0.5) || (index === 0 && !isGlued);
    const hit = isHit ? chance.below(sentences.length) : -1;
    return [
      join(
        sentences.map((sentence, at) =>
          (at === hit || (isHeavy && chance.isSo(0.5))) && !keep.has(sentence)
            ? withoutWords(sentence, language, chance)
            : sentence,
        ),
      ),
    ];
  });
  const straight = (text: string) => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
  return { paragraphs: isStraight ? left.map(straight) : left, isGlued };
}

/** A sentence that lost a run of words from within, with one or both of the blanks around it. */
function withoutWords(sentence: string, { space }: Language, chance: Chance): string {
  const words = space === '' ? [...sentence] : sentence.split(' ');
  const size = 1 + chance.below(space === '' ? 7 : 4);
  if (words.length < size + 4) return sentence;
  const from = 1 + chance.below(words.length - size - 2);
  const glue = space === '' || chance.isSo(0.5) ? '' : ' ';
  return words.slice(0, from).join(space) + glue + words.slice(from + size).join(space);
}

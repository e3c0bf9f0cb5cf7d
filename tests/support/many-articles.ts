import type { Article } from '../../src/clean/article.ts';
import { clean } from '../../src/clean/clean.ts';
import { shinglesOf, type Matchable } from '../../src/story/match/match-captures.ts';
import { articleOf } from './generated-captures.ts';

/** Ways in which the captures of a collection can be alike. */
export const likenesses = ['different', 'one paragraph in all', 'all the same'] as const;

const boilerplate =
  'This newspaper is owned by its readers, of whom some nine thousand pay for it every month, and nobody else has a word ' +
  'to say in what it prints. Letters to its editor are welcome, may be shortened, and are printed on Saturdays with the ' +
  'name of their writer. Whoever finds a mistake in this article is asked to write to the address below, and will have an ' +
  'answer within a week from the person who made it.';

/** So many captures' articles, as the cleaner gives them; quicker than it would. The same ones every time. */
export function manyArticles(count: number, likeness: (typeof likenesses)[number]): (Article & Matchable)[] {
  const { article } = clean({ id: 'like', text: articleOf(0).paragraphs.join('\n\n') });
  if (!article) throw new Error('No article.');
  return Array.from({ length: count }, (_, number) => {
    const { paragraphs } = articleOf(likeness === 'all the same' ? 0 : number);
    const texts = likeness === 'one paragraph in all' ? [...paragraphs, boilerplate] : paragraphs;
    const passages = texts.map((text) => ({ role: 'paragraph' as const, text, start: 0, end: text.length }));
    return { ...article, capture: `${number}.txt`, passages, shingles: shinglesOf(passages) };
  });
}

/** The CPU time that something takes on this thread and its helpers, in milliseconds: other programs do not count. */
export async function cpuTimeOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

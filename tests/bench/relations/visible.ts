import type { FullEdition } from '../../support/full-edition.ts';
import { keyOf } from './check-body.ts';
import { sentencesOf, type MadePair } from './made.ts';

export type Articles = ReadonlyMap<string, FullEdition['captures'][number]['article']>;

/**
 * Whether each version of a pair still differs from the next one once the cleaner is done: in a sentence that one has and
 * the other has not, or in the headline. Where it took the changed passage for furniture, no one can tell the two.
 */
export function areVisible({ versions, captures }: MadePair, articles: Articles): boolean {
  const seen = captures.map(({ name }) => {
    const article = articles.get(name);
    const { inferred = true, value = '' } = article?.headline ?? {};
    const body = keyOf((article?.passages ?? []).map(({ text }) => text).join(' '));
    return { body, headline: inferred ? null : keyOf(value) };
  });
  const isIn = (at: number, sentence: string) => seen[at]?.body.includes(keyOf(sentence)) ?? false;
  const differs = (at: number, other: number) =>
    sentencesOf(versions[at] ?? { paragraphs: [] }).some((sentence) => isIn(at, sentence) && !isIn(other, sentence));
  return versions.slice(1).every((_, at) => {
    const [headline, next] = [seen[at]?.headline, seen[at + 1]?.headline];
    return differs(at, at + 1) || differs(at + 1, at) || (headline !== null && next !== null && headline !== next);
  });
}

import type { FullStory } from '../full-story.ts';

type Change = FullStory['data']['versions'][number]['changes'][number];
type Part = Change['passages'][number][number];

/** How much a list shows of a changed passage: before its first change, about a line, and from there on. In characters. */
const reach = 80;
const longest = 240;

/** A version's first change of the text, or else of its headline, with what is around it; cut between words where long. */
export function changeExcerpt(changes: readonly Change[]): Part[] | undefined {
  const change = changes.find(({ kind }) => kind !== 'headline') ?? changes[0];
  const parts = change?.passages[0];
  const first = parts?.findIndex(({ is }) => is !== 'same') ?? -1;
  if (!parts || first === -1) return undefined;
  const before = parts
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  const shown: Part[] = before === '' ? [] : [{ is: 'same', text: endOf(before) }];
  let left = longest;
  for (const { is, text } of parts.slice(first)) {
    if (left > 0) shown.push({ is, text: startOf(text, left) });
    left -= text.length;
  }
  return shown;
}

function startOf(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length)
    .replace(/(?<=\s)\S*$/u, '')
    .trimEnd()
    .toWellFormed()}…`;
}

function endOf(text: string): string {
  if (text.length <= reach) return text;
  return `…${text
    .slice(-reach)
    .replace(/^\S*\s+/u, '')
    .toWellFormed()}`;
}

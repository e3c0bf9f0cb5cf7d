import { firstStatement, type Draft } from '../../draft.ts';
import { endsLikeSentence } from '../../../text/prose.ts';
import { findWords, type Found } from './find-words.ts';
import { addresses, has, isButton, type Line } from './notice-lines.ts';
import type { NoticeKind } from './notice-kinds.ts';

/** In words: how long a headline is, and a paragraph at least. */
const headlineWords = { least: 3, most: 20 };
const paragraphWords = 10;
const purposeWords = 4;

/** In blocks: a headline that no markup names stands so close above the first paragraph, with its date and byline between. */
const mostLinesBetween = 10;

/** So many paragraphs on something, besides notices, make it the article's topic. */
const fewestParagraphs = 2;

/** Whether a page is about what a kind of notice speaks of: its headline says so, or paragraphs that are no notices. */
export function topicsOf(draft: Draft, lines: readonly Line[]): (kind: NoticeKind) => boolean {
  const paragraphs = lines.filter(
    ({ kind, words, block }) => !kind && words >= paragraphWords && endsLikeSentence(block.text),
  );
  const start = paragraphs[0]?.index ?? Infinity;
  const headlines = [
    findWords(firstStatement(draft, 'headline')?.value ?? ''),
    ...lines.flatMap((line, at) =>
      isHeadline(line, lines[at - 1], start) && !isAbove(line, lines[at + 1]) ? [line.found] : [],
    ),
  ];
  const others = paragraphs.filter(({ found }) => !addresses(found));
  return ({ topics }) =>
    topics.some(
      (topic) =>
        headlines.some((found) => has(found, topic)) ||
        others.filter(({ found }) => has(found, topic)).length >= fewestParagraphs,
    );
}

/** Whether a line may be the headline: by its markup, or a short line before the first paragraph, and not below a notice. */
function isHeadline({ block, index, words, found, kind }: Line, before: Line | undefined, start: number): boolean {
  if (kind || isButton(block)) return false;
  if (block.part) return block.part.kind === 'heading' && block.part.level === 1;
  const isShort = words >= headlineWords.least && words <= headlineWords.most && !endsLikeSentence(block.text);
  const isNear = start === Infinity || (index < start && index >= start - mostLinesBetween);
  return isShort && isNear && !before?.kind && !isPurpose(words, found);
}

/** Whether a line is the heading of a choice: “Strictly necessary cookies”. */
function isPurpose(words: number, found: Found): boolean {
  return words <= purposeWords && has(found, 'consent');
}

/** Whether a line is the heading of the notice below it. */
function isAbove({ block, found }: Line, next: Line | undefined): boolean {
  return !block.part && next?.kind !== undefined && addresses(found);
}

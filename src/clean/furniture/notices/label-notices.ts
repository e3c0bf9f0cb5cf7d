import { label, type Draft, type Step } from '../../draft.ts';
import { endsLikeSentence } from '../../../text/prose.ts';
import type { NoticeKind } from './notice-kinds.ts';
import { has, isButton, linesOf, type Line } from './notice-lines.ts';
import { noticePart } from './notice-kinds.ts';
import { partsOf } from './notice-parts.ts';
import { topicsOf } from './notice-topics.ts';

/**
 * Labels notices: on cookies, browsers, subscriptions, letters, apps, accounts and shops, with the headings, buttons and
 * further sentences beside them. Where the article is about such a thing, only what has a button of its own is a notice.
 */
export const labelNotices: Step = (draft) => {
  const lines = linesOf(draft);
  if (!lines.some(({ kind }) => kind)) return draft;
  const isTopic = topicsOf(draft, lines);
  const notices = new Map<number, NoticeKind>();
  for (const [at, { kind, index, isByButton }] of lines.entries()) {
    if (!kind) continue;
    const isDoubtful = isTopic(kind) || isInText(lines, at);
    if (!isDoubtful || (!isByButton && hasButton(draft, index))) notices.set(index, kind);
  }
  const parts = partsOf(lines, notices);
  return label(draft, (_, index) => notices.get(index) ?? (parts.has(index) ? noticePart : undefined));
};

/** In words. A shorter line between paragraphs stands where a film was, or a form. */
const longestBetween = 20;

/** Whether a longer line stands between paragraphs, and does not speak of its own site. */
function isInText(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || line.words <= longestBetween || has(line.found, 'self')) return false;
  return isParagraph(before) && isParagraph(after);
}

function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && !line.kind && line.words > longestBetween && endsLikeSentence(line.block.text);
}

/** In blocks. */
const buttonsWithin = 3;

/** Whether a button follows: one of a form, or a line that reads like one. */
function hasButton({ blocks }: Draft, index: number): boolean {
  return blocks
    .slice(index + 1, index + 1 + buttonsWithin)
    .some((block) => block.part?.region === 'control' || isButton(block));
}

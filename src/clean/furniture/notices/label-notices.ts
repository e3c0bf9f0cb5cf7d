import { label, type Draft, type Step } from '../../draft.ts';
import { endsLikeSentence } from '../../../text/prose.ts';
import type { NoticeKind } from './notice-kinds.ts';
import { has, isConsentButton, linesOf, type Line } from './notice-lines.ts';
import { noticePart } from './notice-kinds.ts';
import { partsOf } from './notice-parts.ts';
import { topicsOf } from './notice-topics.ts';

/**
 * Labels notices: on cookies, browsers, subscriptions, letters, apps, accounts and shops, with the headings, buttons and
 * further sentences beside them. Where the article is about such a thing, only what has a button to agree right below it is a notice.
 */
export const labelNotices: Step = (draft) => {
  const lines = linesOf(draft);
  if (!lines.some(({ kind }) => kind)) return draft;
  const isTopic = topicsOf(draft, lines);
  const notices = new Map<number, NoticeKind>();
  for (const [at, { kind, index, isByButton }] of lines.entries()) {
    if (!kind) continue;
    const isDoubtful = isTopic(kind) || isInText(lines, at);
    if (!isDoubtful || (!isByButton && asksConsent(draft, index))) notices.set(index, kind);
  }
  const parts = partsOf(lines, notices, isTopic);
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

/** Whether a button to agree, to refuse or to choose stands right below a block. */
function asksConsent({ blocks }: Draft, index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && isConsentButton(next);
}

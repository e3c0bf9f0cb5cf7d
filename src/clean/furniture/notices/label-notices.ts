import { firstStatement, label, type Block, type Draft, type Step } from '../../draft.ts';
import { endsLikeSentence } from '../../../text/prose.ts';
import { countWords } from '../../../text/words.ts';
import { countHits, findHits, findWords, plainWords, type Found, type Hit } from './find-words.ts';
import { noticeButtons } from './notice-buttons.ts';
import { noticeKinds, noticePart, type NoticeKind, type Needs } from './notice-kinds.ts';
import type { NoticeWord } from './notice-words.ts';

/** A block's own words, as far as notices go. */
interface Line {
  readonly index: number;
  readonly block: Block;
  readonly plain: string;
  readonly found: Found;
  readonly words: number;
  readonly kind: NoticeKind | undefined;
}

/** In characters. No notice is longer or shorter. */
const [shortest, longest] = [6, 2_400];

/**
 * Labels notices: on cookies, browsers, subscriptions, letters, apps, accounts and shops, with the headings, buttons and
 * further sentences beside them. Where the article is about such a thing, only what has a button of its own is a notice.
 */
export const labelNotices: Step = (draft) => {
  const lines = draft.blocks.flatMap((block, index) => {
    const known = knownKinds.get(block.rule);
    if (known) return [{ ...lineOf(block, index), kind: known }];
    return block.role === null ? [lineOf(block, index)] : [];
  });
  if (!lines.some(({ kind }) => kind)) return draft;
  const isTopic = topicsOf(draft, lines);
  const notices = new Map<number, NoticeKind>();
  for (const [at, line] of lines.entries()) {
    const isDoubtful = line.kind && (isTopic(line.kind) || isInText(lines, at));
    if (line.kind && (!isDoubtful || hasButton(draft, line.index))) notices.set(line.index, line.kind);
  }
  const parts = partsOf(lines, notices);
  return label(draft, (_, index) => notices.get(index) ?? (parts.has(index) ? noticePart : undefined));
};

function lineOf(block: Block, index: number): Line {
  const { text } = block;
  const plain = text.length >= shortest && text.length <= longest ? plainWords(text) : '';
  const hits = plain === '' ? [] : findHits(plain);
  const found = countHits(hits);
  const words = plain === '' ? 0 : countWords(plain);
  return { index, block, plain, found, words, kind: kindOf({ text, hits, found, words }) };
}

/** Rules of other tables and of the markup that label notices of a kind. */
const knownKinds: ReadonlyMap<string | null, NoticeKind | undefined> = new Map(
  Object.entries({
    'furniture/cookie-note': 'furniture/consent-notice',
    'furniture/in-consent-box': 'furniture/consent-notice',
    'furniture/newsletter-prompt': 'furniture/newsletter-offer',
  }).map(([rule, kind]) => [rule, noticeKinds.find(({ id }) => id === kind)]),
);

const ids: ReadonlySet<string | null> = new Set([
  ...[...noticeKinds, noticePart].map(({ id }) => id),
  ...knownKinds.keys(),
  'furniture/in-dialog',
]);

/** Whether a block was labelled as a notice or as a part of one. */
export function isNotice({ rule }: Block): boolean {
  return ids.has(rule);
}

/** The kind of notice that a text is by its own words. */
export function noticeKindOf(text: string): NoticeKind | undefined {
  return lineOf({ start: 0, end: text.length, text, role: null, rule: null }, 0).kind;
}

interface Read {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly found: Found;
  readonly words: number;
}

function kindOf({ text, hits, found, words }: Read): NoticeKind | undefined {
  if (hits.length === 0 || longQuotation.test(text)) return undefined;
  return noticeKinds.find(({ needs, without, longest: most, within }) => {
    const fitting = words <= most && !without.some((concept) => has(found, concept)) ? needs : [];
    return fitting.some((all) => meets(found, all) && standTogether(hits, all, within));
  });
}

/** Whether what is needed stands within so many words. */
function standTogether(hits: readonly Hit[], needs: Needs, within: number): boolean {
  const needed = hits.filter(({ concept }) => needs[concept] !== undefined);
  return needed.some(({ at }, first) => {
    const near = needed.slice(first).filter((hit) => hit.at < at + within);
    return meets(countHits(near), needs);
  });
}

function has(found: Found, concept: NoticeWord): boolean {
  return (found[concept] ?? 0) > 0;
}

function meets(found: Found, needs: Needs): boolean {
  return Object.entries(needs).every(([concept, count]) => (found[concept as NoticeWord] ?? 0) >= count);
}

/** Somebody’s words. A shorter quotation is the name of a button. */
const longQuotation = /“[^”]{40}|«[^»]{40}|„[^“]{40}|"[^"]{40,}"|「[^」]{20}/;

/** In blocks: a headline that no markup states is among the first ones. */
const headlineWithin = 12;
const headlineWords = { least: 3, most: 20 };

/** Whether a page is about what a kind of notice speaks of: its headline says so, or two paragraphs that are no notices. */
function topicsOf(draft: Draft, lines: readonly Line[]): (kind: NoticeKind) => boolean {
  const stated = findWords(firstStatement(draft, 'headline')?.value ?? '');
  const headlines = lines.filter((line, at) => isHeadline(line, at, lines));
  const prose = lines.filter(({ kind, words, block }) => !kind && words >= 10 && endsLikeSentence(block.text));
  return ({ topics }) =>
    topics.some(
      (topic) =>
        has(stated, topic) ||
        headlines.some(({ found }) => has(found, topic)) ||
        prose.filter(({ found }) => has(found, topic) && !has(found, 'self') && !has(found, 'reader')).length >= 2,
    );
}

/** A line that may be the headline, and speaks neither to the reader nor of its own site. */
function isHeadline({ block, words, found, kind }: Line, at: number, lines: readonly Line[]): boolean {
  if (kind || has(found, 'self') || has(found, 'reader')) return false;
  if (block.part) return block.part.kind === 'heading' && block.part.level === 1;
  const isShort = words >= headlineWords.least && words <= headlineWords.most && !endsLikeSentence(block.text);
  return isShort && at < headlineWithin && !lines[at + 1]?.kind;
}

/** In words. A shorter line between paragraphs stands where a film was, or a form. */
const longestBetween = 20;

/** Whether a longer line stands between paragraphs, and does not speak of its own site. */
function isInText(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const isText = ({ kind, words, block }: Line) => !kind && words > longestBetween && endsLikeSentence(block.text);
  const around = [lines[at - 1], lines[at + 1]];
  return (
    line !== undefined &&
    line.words > longestBetween &&
    !has(line.found, 'self') &&
    around.every((other) => other && isText(other))
  );
}

/** In blocks. */
const buttonsWithin = 3;

function hasButton({ blocks }: Draft, index: number): boolean {
  return blocks.slice(index + 1, index + 1 + buttonsWithin).some((block) => isButton(block));
}

function isButton({ text, part }: Block): boolean {
  return part?.region === 'control' || (text.length <= 60 && noticeButtons.has(plainWords(text)));
}

/** In lines: a notice has no more beside it. */
const mostParts = 12;

/** The lines that belong to notices beside them. */
function partsOf(lines: readonly Line[], notices: ReadonlyMap<number, NoticeKind>): Set<number> {
  const parts = new Set<number>();
  lines.forEach(({ index }, at) => {
    const kind = notices.get(index);
    if (!kind) return;
    for (const step of [-1, 1]) {
      for (let far = 1; far <= mostParts; far += 1) {
        const line = lines[at + step * far];
        if (!line || notices.has(line.index) || !isPart(line, kind, step)) break;
        parts.add(line.index);
      }
    }
  });
  return parts;
}

const headingWords = 9;
const furtherWords = 80;

/** Whether a line goes on with a notice, below it (`step` 1) or above it. */
function isPart({ block, plain, found, words }: Line, { besides }: NoticeKind, step: number): boolean {
  if (isButton(block)) return true;
  if (plain === '' || has(found, 'reported') || longQuotation.test(block.text)) return false;
  const speaks = has(found, 'self') || has(found, 'reader');
  const signs = besides.reduce((sum, concept) => sum + (found[concept] ?? 0), 0);
  if (!endsLikeSentence(block.text))
    return speaks && signs > 0 && (step < 0 ? words <= headingWords : words <= furtherWords);
  return speaks && signs >= 2 && words <= furtherWords;
}

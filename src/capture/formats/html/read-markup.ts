import type { Enclosure, Mark, Markup, MarkupBlock } from '../../capture.ts';
import { repairText } from '../../repairs/repair-text.ts';
import type { Repair } from '../../capture.ts';
import type { OpenEnclosure, PageWriter, WrittenBlock } from './page-writer.ts';
import type { TextNode } from './tree.ts';

/** A page's repaired text and its markup. */
export interface MarkedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly markup: Markup;
}

/** An extractor: says which nodes belong to the article. */
export interface Extractor {
  readonly name: string;
  readonly isArticle: (node: TextNode) => boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Repairs a page's text and moves blocks and marks to the repaired text. */
export function readMarkup(writer: PageWriter, extractor: Extractor | null): MarkedText {
  const { text, repairs, offset } = repairText(writer.text);
  const fit = ({ start, end }: Span) => trimSpan(text, { start: offset(start), end: offset(end) });
  const blocks = fitBlocks(writer.blocks, fit, extractor);
  const marks = writer.marks.flatMap((mark): Mark[] => {
    const span = fit(mark);
    return span ? [{ ...mark, ...span }] : [];
  });
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, repairs, markup: { blocks, marks, witness: extractor?.name ?? null } };
}

function fitBlocks(
  written: readonly WrittenBlock[],
  fit: (span: Span) => Span | null,
  extractor: Extractor | null,
): MarkupBlock[] {
  const enclosures = new Map<OpenEnclosure, Enclosure>();
  return written.flatMap(({ inside, pieces, ...block }): MarkupBlock[] => {
    const span = fit(block);
    if (!span) return [];
    const around = inside.map((open) => {
      const enclosure = enclosures.get(open) ?? { kind: open.kind, start: span.start };
      enclosures.set(open, enclosure);
      return enclosure;
    });
    return [{ ...block, ...span, inside: around, isArticle: extractor && isMostly(pieces, extractor.isArticle) }];
  });
}

/** Whether more than half of the characters are in matching nodes. */
function isMostly(pieces: WrittenBlock['pieces'], isSo: (node: TextNode) => boolean): boolean {
  let balance = 0;
  for (const { node, length } of pieces) balance += isSo(node) ? length : -length;
  return balance > 0;
}

/** Trims white space from a span; `null` if nothing is left. */
function trimSpan(text: string, { start, end }: Span): Span | null {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  if (lead === slice.length) return null;
  return { start: start + lead, end: start + slice.trimEnd().length };
}

import type { Capture, Enclosure, Mark, MarkupBlock, Statement } from '../../src/capture/capture.ts';
import { captureOf } from './capture-of.ts';

/** One block of a page: its text, and what its markup says; `[words](address)` in the text is a link, `*words*` emphasis. */
export interface Part extends Partial<Pick<MarkupBlock, 'kind' | 'level' | 'region' | 'isArticle'>> {
  readonly text: string;
  /** Kinds of what it stands in; a number behind one tells apart those that are next to each other: `item2`. */
  readonly inside?: readonly string[];
}

/** A capture of a page with markup, as a reader of HTML or Markdown would give it. */
export function markedPage(parts: readonly Part[], statements: readonly Statement[] = [], id = 'page.html'): Capture {
  const [blocks, marks]: [MarkupBlock[], Mark[]] = [[], []];
  const starts = new Map<string, number>();
  let text = '';
  for (const { text: source, kind = 'text', inside = [], region = null, isArticle = null, level } of parts) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const piece of source.split(/(\[[^\]]*\]\([^)]*\)|\*[^*]*\*)/)) {
      const [, words, address] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(piece) ?? [];
      const [, stressed] = /^\*([^*]*)\*$/.exec(piece) ?? [];
      const shown = words ?? stressed ?? piece;
      const span = { start: text.length, end: text.length + shown.length };
      if (words !== undefined) marks.push({ ...span, kind: 'link', ...(address === undefined ? {} : { address }) });
      if (stressed !== undefined) marks.push({ ...span, kind: 'emphasis' });
      text += shown;
    }
    const enclosures = inside.map((name, depth): Enclosure => {
      const key = inside.slice(0, depth + 1).join('/');
      if (!starts.has(key)) starts.set(key, start);
      return { kind: name.replace(/\d+$/, '') as Enclosure['kind'], start: starts.get(key) ?? start };
    });
    const block = { start, end: text.length, kind, inside: enclosures, region, isArticle };
    blocks.push(level === undefined ? block : { ...block, level });
  }
  const markup = { blocks, marks, witness: blocks.some(({ isArticle }) => isArticle !== null) ? 'A library' : null };
  return { ...captureOf(text, id), format: 'html', markup, statements };
}

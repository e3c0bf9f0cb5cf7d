import type { Enclosure, Mark, MarkupBlock } from '../../capture.ts';
import type { TextNode } from './tree.ts';

/** A written block, with the text nodes it came from. */
export interface WrittenBlock extends Omit<MarkupBlock, 'isArticle' | 'inside'> {
  readonly inside: readonly OpenEnclosure[];
  readonly pieces: readonly NodeText[];
}

/** Characters of a block that came from one node. */
export interface NodeText {
  readonly node: TextNode;
  readonly length: number;
}

/** An enclosure. Compared by identity. */
export type OpenEnclosure = Pick<Enclosure, 'kind'>;

/** What the elements around a text say of it. */
export interface Setting {
  readonly kind: MarkupBlock['kind'];
  readonly level: number;
  readonly region: MarkupBlock['region'];
  readonly box?: MarkupBlock['box'];
  readonly isInArticle?: boolean | undefined;
  readonly inside: readonly OpenEnclosure[];
  readonly marks: readonly OpenMark[];
  readonly preformatted: boolean;
}

export type OpenMark = Omit<Mark, 'start' | 'end'>;

interface OpenBlock {
  readonly start: number;
  readonly setting: Setting;
  region: MarkupBlock['region'];
  readonly pieces: NodeText[];
  readonly runs: Map<OpenMark, { start: number; end: number }>;
}

/** Writes a page's text as a browser's `innerText` does, and records its blocks and marks. */
export class PageWriter {
  readonly blocks: WrittenBlock[] = [];
  readonly marks: Mark[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #block: OpenBlock | null = null;
  #required = 0;
  #breaks = 0;
  #gap: '' | ' ' | '\t' = '';

  get text(): string {
    return this.#parts.join('');
  }

  /** Writes the text of a node. */
  write(node: TextNode, setting: Setting): void {
    if (setting.preformatted) this.#put(node, node.value.replace(/\r\n?/g, '\n'), setting);
    else this.#flow(node, node.value.replace(/[ \t\n\r\f]+/g, ' '), setting);
  }

  /** Ends the block at the start or end of an element. */
  endBlock(lineEnds: number): void {
    this.#finish();
    this.#required = Math.max(this.#required, lineEnds);
  }

  /** A line break within a block. Two in a row end the block. */
  breakLine(): void {
    this.#breaks += 1;
    this.#gap = '';
    if (this.#breaks > 1) this.#finish();
  }

  /** Separates the cells of a row. */
  nextCell(): void {
    if (this.#block && this.#breaks === 0) this.#gap = '\t';
  }

  #flow(node: TextNode, text: string, setting: Setting): void {
    const [start, end] = [text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? text.length - 1 : text.length];
    if (start === 1) this.#addBlank();
    if (end <= start) return;
    this.#put(node, text.slice(start, end), setting);
    if (end < text.length) this.#addBlank();
  }

  #addBlank(): void {
    if (this.#block && this.#breaks === 0 && this.#gap === '') this.#gap = ' ';
  }

  #put(node: TextNode, text: string, setting: Setting): void {
    if (text === '') return;
    this.#append(this.#between());
    const start = this.#length;
    this.#block ??= { start, setting, region: setting.region, pieces: [], runs: new Map() };
    this.#append(text);
    this.#block.pieces.push({ node, length: text.length });
    if (this.#block.region !== setting.region) this.#block.region = null;
    for (const mark of setting.marks) {
      const run = this.#block.runs.get(mark);
      if (run) run.end = this.#length;
      else this.#block.runs.set(mark, { start, end: this.#length });
    }
  }

  /** The white space between the text so far and the next. */
  #between(): string {
    const between = this.#length === 0 ? '' : this.#block ? this.#withinBlock() : this.#betweenBlocks();
    [this.#required, this.#breaks, this.#gap] = [0, 0, ''];
    return between;
  }

  #withinBlock(): string {
    return this.#breaks > 0 ? '\n' : this.#gap;
  }

  #betweenBlocks(): string {
    const ends = Math.min(2, Math.max(1, this.#required, this.#breaks));
    // Preformatted text usually ends with a line feed of its own.
    return '\n'.repeat(this.#parts.at(-1)?.endsWith('\n') ? ends - 1 : ends);
  }

  #append(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  #finish(): void {
    const block = this.#block;
    this.#block = null;
    this.#gap = '';
    if (!block) return;
    const { setting, region, pieces } = block;
    const level = setting.kind === 'heading' ? { level: setting.level } : {};
    const { kind, inside, box, isInArticle } = setting;
    const place = { ...(box && { box }), ...(isInArticle !== undefined && { isInArticle }) };
    this.blocks.push({ start: block.start, end: this.#length, kind, ...level, ...place, inside, region, pieces });
    for (const [mark, run] of block.runs) this.marks.push({ ...run, ...mark });
  }
}

import type { Link, Emphasis, Strong, Delete, PhrasingContent } from 'mdast';
import type { Mark } from '../capture/capture.ts';
import { damageMark } from './damage-mark.ts';

/** Inline markup and damage of a passage, by offsets into its text. */
export interface Inlines {
  readonly marks: readonly Mark[];
  /** Offsets where words may be missing. */
  readonly damage: readonly number[];
}

/**
 * Turns a passage's text into mdast nodes. Overlapping marks are split; links do not nest; white space is trimmed from
 * the passage and moved out of the ends of a mark.
 */
export function inlineNodes(text: string, { marks, damage }: Inlines): PhrasingContent[] {
  const [from, to] = trimmed(text, { start: 0, end: text.length });
  const inside = marks.flatMap((mark) => {
    const [start, end] = trimmed(text, mark);
    return start < end ? [{ ...mark, start, end }] : [];
  });
  const places = new Set(damage.map((at) => Math.min(Math.max(at, from), to)));
  const bounds = [...new Set([from, to, ...places, ...inside.flatMap(({ start, end }) => [start, end])])];
  const writer = new InlineWriter();
  const queue = inside.sort((a, b) => a.start - b.start || b.end - a.end);
  let active: Mark[] = [];
  let next = 0;
  bounds
    .sort((a, b) => a - b)
    .forEach((at, index) => {
      active = active.filter(({ end }) => end > at);
      writer.leaveTo(active);
      if (places.has(at)) writer.add(damageMark());
      for (; (queue[next]?.start ?? Infinity) <= at; next += 1) active.push(queue[next] as Mark);
      const until = bounds[index + 1];
      if (until !== undefined) writer.write(oneLine(text.slice(at, until)), active);
    });
  return writer.nodes;
}

function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }): [number, number] {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return [from, from + part.trim().length];
}

/** Joins lines: Markdown would write a line break inside a paragraph as markup. */
function oneLine(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*[\n\r\f\v\u2028\u2029]\s*/g, ' ');
}

type Around = Link | Emphasis | Strong | Delete;

/** Writes pieces of text in order, each inside the marks that cover it. */
class InlineWriter {
  readonly nodes: PhrasingContent[] = [];
  readonly #open: { readonly mark: Mark; readonly node: Around }[] = [];

  /** Closes all marks except the active ones. */
  leaveTo(active: readonly Mark[]): void {
    const first = this.#open.findIndex(({ mark }) => !active.includes(mark));
    if (first !== -1) this.#open.splice(first);
  }

  add(node: PhrasingContent): void {
    (this.#open.at(-1)?.node.children ?? this.nodes).push(node);
  }

  write(value: string, active: readonly Mark[]): void {
    for (const mark of active) {
      // Skip a mark whose kind is already open: Markdown allows no link within a link.
      const isNew = mark.kind !== 'code' && !this.#open.some((one) => one.mark.kind === mark.kind);
      const node = isNew ? markNode(mark) : undefined;
      if (!node) continue;
      this.add(node);
      this.#open.push({ mark, node });
    }
    if (value === '') return;
    this.add(active.some(({ kind }) => kind === 'code') ? { type: 'inlineCode', value } : { type: 'text', value });
  }
}

/** The URL schemes that a link may have. */
const safe = /^(?:https?:\/\/|mailto:)/i;

function markNode({ kind, address }: Mark): Around | undefined {
  if (kind === 'link') return safe.test(address ?? '') ? { type: 'link', url: address ?? '', children: [] } : undefined;
  if (kind === 'deleted') return { type: 'delete', children: [] };
  return kind === 'code' ? undefined : { type: kind, children: [] };
}

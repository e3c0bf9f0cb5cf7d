import type { PhrasingContent, Root, RootContent } from 'mdast';
import { passageText, type Body, type BodyPassage } from '../story/body.ts';
import { damageMark } from './damage-mark.ts';

/** Where text looks damaged: an offset into a capture's text, behind what is broken. */
export interface DamagedPlace {
  readonly capture: string;
  readonly end: number;
}

/**
 * A story's body as a Markdown tree. Text stays text: whatever stands in a capture becomes the value of a text node, and
 * only white space changes, where a line was wrapped inside a paragraph. Damage is marked behind the broken words.
 */
export function storyTree(body: Body, damage: readonly DamagedPlace[] = []): Root {
  const places = Map.groupBy(damage, ({ capture }) => capture);
  return { type: 'root', children: body.map((passage) => passageNode(passage, places)) };
}

type Places = ReadonlyMap<string, readonly DamagedPlace[]>;

function passageNode(passage: BodyPassage, places: Places): RootContent {
  const text = passageText(passage);
  const marks = marksIn(passage, places);
  const parts = [0, ...marks].map((from, index) => text.slice(from, marks[index] ?? text.length));
  const children = parts.flatMap((part, index): PhrasingContent[] => [
    ...(index > 0 ? [damageMark()] : []),
    { type: 'text', value: oneLine(part, { isFirst: index === 0, isLast: index === parts.length - 1 }) },
  ]);
  const written = children.filter((child) => child.type !== 'text' || child.value !== '');
  return passage.role === 'subheading'
    ? { type: 'heading', depth: 2, children: written }
    : { type: 'paragraph', children: written };
}

/** Where a passage looks damaged: offsets into its text, ascending. */
function marksIn({ pieces }: BodyPassage, places: Places): number[] {
  const marks = new Set<number>();
  let before = 0;
  for (const { capture, start, text } of pieces) {
    for (const { end } of places.get(capture) ?? []) {
      if (end > start && end <= start + text.length) marks.add(before + end - start);
    }
    before += text.length;
  }
  return [...marks].sort((a, b) => a - b);
}

/** Markdown cannot hold a line break, nor spaces at its ends, in a paragraph's text without making markup of it. */
function oneLine(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const line = text.replace(/[ \t]*[\n\r\f\v\u2028\u2029]\s*/g, ' ');
  const fromStart = isFirst ? line.trimStart() : line;
  return isLast ? fromStart.trimEnd() : fromStart;
}

import type { Blockquote, List, ListItem, Root, RootContent } from 'mdast';
import type { Enclosure, Mark } from '../capture/capture.ts';
import { passageText, type Body, type BodyPassage } from '../story/body.ts';
import type { StoryMark } from '../story/story.ts';
import { headingDepths, type HeadingDepth } from './heading-depths.ts';
import { inlineNodes, type Inlines } from './inline-nodes.ts';

/** A damaged place: the offset into a capture's text where the damage ends. */
export interface DamagedPlace {
  readonly capture: string;
  readonly end: number;
}

/** Damage and inline markup of a body. */
export interface Notes {
  readonly damage?: readonly DamagedPlace[];
  readonly marks?: readonly StoryMark[];
}

/**
 * Builds the Markdown tree of a story's body. All text of a capture becomes the value of text nodes; only white space
 * changes, where a line was wrapped inside a paragraph. Damage is marked after the broken words. Links, emphasis, lists
 * and quotations come from the captures' markup.
 */
export function storyTree(body: Body, { damage = [], marks = [] }: Notes = {}): Root {
  const places = Map.groupBy(damage, ({ capture }) => capture);
  const marked = Map.groupBy(marks, ({ capture }) => capture);
  const depths = headingDepths(body);
  const root: Root = { type: 'root', children: [] };
  let open: readonly Open[] = [];
  for (const passage of body) {
    open = enter({ root, open, passage });
    const around = open.at(-1)?.node ?? root;
    // Without it, two paragraphs of one item would be written as one.
    if (around.type === 'listItem' && around.children.length > 0) around.spread = true;
    around.children.push(passageNode(passage, { places, marked, depths }) as never);
  }
  return root;
}

/** An open list, item or quotation that the next passages may belong to. */
interface Open {
  readonly key: string;
  readonly node: List | ListItem | Blockquote;
}

interface Entering {
  readonly root: Root;
  readonly open: readonly Open[];
  readonly passage: BodyPassage;
}

/** Closes the enclosures that a passage is not in, and opens those that it is in. */
function enter({ root, open, passage }: Entering): Open[] {
  const capture = passage.pieces[0]?.capture ?? '';
  const wanted = nested(passage.inside ?? []).map((enclosure) => ({
    enclosure,
    key: JSON.stringify([capture, enclosure.kind, enclosure.start]),
  }));
  const shared = wanted.findIndex(({ key }, depth) => open[depth]?.key !== key);
  const entered = open.slice(0, shared === -1 ? wanted.length : shared);
  for (const { enclosure, key } of wanted.slice(entered.length)) {
    const node = enclosureNode(enclosure);
    const around: { children: RootContent[] } = entered.at(-1)?.node ?? root;
    around.children.push(node);
    entered.push({ key, node });
  }
  return entered;
}

/** Articles have no deeper lists or quotations, and a narrow column has no room for them. */
const deepest = 8;

/** Keeps the enclosures that mdast allows: an item directly in a list, and only items directly in a list. */
function nested(enclosures: readonly Enclosure[]): Enclosure[] {
  const isList = (enclosure: Enclosure | undefined) => enclosure?.kind === 'list' || enclosure?.kind === 'orderedList';
  return enclosures.slice(0, deepest).filter((enclosure, depth, all) => {
    return isList(enclosure) ? all[depth + 1]?.kind === 'item' : enclosure.kind !== 'item' || isList(all[depth - 1]);
  });
}

function enclosureNode({ kind }: Enclosure): Open['node'] {
  if (kind === 'quote') return { type: 'blockquote', children: [] };
  if (kind === 'item') return { type: 'listItem', spread: false, children: [] };
  return { type: 'list', ordered: kind === 'orderedList', spread: false, children: [] };
}

interface Placed {
  readonly places: ReadonlyMap<string, readonly DamagedPlace[]>;
  readonly marked: ReadonlyMap<string, readonly StoryMark[]>;
  readonly depths: ReadonlyMap<BodyPassage, HeadingDepth>;
}

function passageNode(passage: BodyPassage, placed: Placed): RootContent {
  if (passage.isCode) return { type: 'code', value: passageText(passage) };
  const children = inlineNodes(passageText(passage), inlinesOf(passage, placed));
  if (passage.role !== 'subheading') return { type: 'paragraph', children };
  return { type: 'heading', depth: placed.depths.get(passage) ?? 2, children };
}

/** A passage's markup and damage, by offsets into its text. */
function inlinesOf({ pieces }: BodyPassage, { places, marked }: Placed): Inlines {
  const [marks, damage]: [Mark[], number[]] = [[], []];
  let before = 0;
  for (const { capture, start, text } of pieces) {
    const end = start + text.length;
    const shift = before - start;
    for (const { end: at } of places.get(capture) ?? []) {
      if (at > start && at <= end) damage.push(at + shift);
    }
    for (const mark of marked.get(capture) ?? []) {
      const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)];
      if (from < to) marks.push({ ...mark, start: from + shift, end: to + shift });
    }
    before += text.length;
  }
  return { marks, damage };
}

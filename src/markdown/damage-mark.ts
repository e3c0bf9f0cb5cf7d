import type { Node } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import type { ElementContent } from 'hast';

/** What stands where a passage looks damaged: a note of ours, and no words of any capture. */
export const damageNote = '[words may be missing here]';

/** A place in a passage that looks damaged. In HTML it is an insertion by the editor, `<ins>`. */
export interface DamageMark extends Node {
  type: 'damageMark';
  data: { hName: 'ins'; hChildren: ElementContent[] };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    damageMark: DamageMark;
  }
  interface RootContentMap {
    damageMark: DamageMark;
  }
}

/** A mark for a tree. */
export function damageMark(): DamageMark {
  return { type: 'damageMark', data: { hName: 'ins', hChildren: [{ type: 'text', value: ` ${damageNote}` }] } };
}

/** Writes a mark as Markdown: brackets that are no link. */
export const writeDamageMark: Handle = (...[, , state, info]: Parameters<Handle>) => state.safe(` ${damageNote}`, info);

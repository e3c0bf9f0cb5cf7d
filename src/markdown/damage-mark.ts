import type { Node } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import type { ElementContent } from 'hast';

/** The note that marks a damaged passage. These are our words, not a capture's. */
export const damageNote = '[words may be missing here]';

/** Marks where a passage is damaged. In HTML it is an insertion by the editor, `<ins>`. */
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

/** Makes a mark for the Markdown tree. */
export function damageMark(): DamageMark {
  return { type: 'damageMark', data: { hName: 'ins', hChildren: [{ type: 'text', value: ` ${damageNote}` }] } };
}

/** Writes a mark as Markdown. `safe` escapes the brackets, so they make no link. */
export const writeDamageMark: Handle = (...[, , state, info]: Parameters<Handle>) => state.safe(` ${damageNote}`, info);

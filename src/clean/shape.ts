import type { Enclosure, Mark } from '../capture/capture.ts';
import type { Block } from './draft.ts';

/** A passage's structure, from the page's markup. */
export interface Shape {
  /** Of a subheading: the level on the page, 1 to 6. */
  readonly level?: number;
  /** The lists, items and quotations around it, outermost first. */
  readonly inside?: readonly Enclosure[];
  /** Whether line breaks and spaces matter, as in program code. */
  readonly isCode?: boolean;
}

/** The shape of a block's passage. Empty for a plain paragraph. */
export function shapeOf({ part }: Block): Shape {
  if (!part) return {};
  return {
    ...(part.kind === 'heading' && part.level !== undefined ? { level: part.level } : {}),
    ...(part.inside.length > 0 ? { inside: part.inside } : {}),
    ...(part.kind === 'code' ? { isCode: true } : {}),
  };
}

/** The marks within passages. Both lists must ascend. */
export function marksIn(
  passages: readonly { readonly start: number; readonly end: number }[],
  marks: readonly Mark[],
): Mark[] {
  let at = 0;
  return marks.filter(({ start, end }) => {
    while ((passages[at]?.end ?? Infinity) <= start) at += 1;
    const passage = passages[at];
    return passage !== undefined && start < end && passage.start < end;
  });
}

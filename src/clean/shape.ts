import type { Enclosure, Mark } from '../capture/capture.ts';
import type { Block } from './draft.ts';

/** How a passage stands on its page, where the page's markup tells. */
export interface Shape {
  /** Of a subheading, as deep as the page has it: 1 to 6. */
  readonly level?: number;
  /** The lists, items and quotations around it, outermost first. */
  readonly inside?: readonly Enclosure[];
  /** Whether its lines and spaces are its own, as a program's are. */
  readonly isCode?: boolean;
}

/** The shape of a block's passage: nothing where the markup tells nothing beyond a paragraph. */
export function shapeOf({ part }: Block): Shape {
  if (!part) return {};
  return {
    ...(part.kind === 'heading' && part.level !== undefined ? { level: part.level } : {}),
    ...(part.inside.length > 0 ? { inside: part.inside } : {}),
    ...(part.kind === 'code' ? { isCode: true } : {}),
  };
}

/** The marks that lie within passages: what else is marked up is no part of the body. Both lists ascend. */
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

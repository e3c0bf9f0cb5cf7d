import type { Body, BodyPassage } from '../story/body.ts';

export type HeadingDepth = 2 | 3 | 4;

/**
 * The depth of each heading of a body. The page's own headline is depth 1. A heading is at most one level below its
 * parent, even where the page skipped levels; depths beyond 4 become 4.
 */
export function headingDepths(body: Body): ReadonlyMap<BodyPassage, HeadingDepth> {
  const depths = new Map<BodyPassage, HeadingDepth>();
  const open: number[] = [];
  for (const passage of body) {
    if (passage.role !== 'subheading') continue;
    const level = Math.max(2, passage.level ?? 2);
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    depths.set(passage, open.length === 1 ? 2 : open.length === 2 ? 3 : 4);
  }
  return depths;
}

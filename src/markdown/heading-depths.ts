import type { Body, BodyPassage } from '../story/body.ts';

export type HeadingDepth = 2 | 3 | 4;

/**
 * How deep each heading of a body lies. The page's own heading is the first level, and none lies more than one below the
 * heading that it belongs to, whatever levels a page skipped. What lies deeper than the fourth looks like the fourth.
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

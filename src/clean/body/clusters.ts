import type { Signs } from './signs.ts';

/** Prose with few other lines in between: the article, comments or teasers. Block indexes [first, last]. */
export interface Cluster {
  readonly first: number;
  readonly last: number;
  /** Words of prose. */
  readonly words: number;
  readonly paragraphs: number;
}

/** More lines than this between two paragraphs end a cluster. A caption, a credit and a pointer fit in between. */
const mostBetween = 3;

/** The cluster of each block, if it is in one. */
export function clustersOf(signs: readonly Signs[]): (Cluster | undefined)[] {
  const found: (Cluster | undefined)[] = new Array<Cluster | undefined>(signs.length).fill(undefined);
  let cluster: Cluster | undefined;
  const close = () => {
    if (cluster) found.fill(cluster, cluster.first, cluster.last + 1);
  };
  signs.forEach(({ isProse, role, count }, at) => {
    if (!isProse || role !== null) return;
    if (!cluster || at - cluster.last > mostBetween + 1) {
      close();
      cluster = { first: at, last: at, words: 0, paragraphs: 0 };
    }
    cluster = { ...cluster, last: at, words: cluster.words + count, paragraphs: cluster.paragraphs + 1 };
  });
  close();
  return found;
}

import type { Signs } from './signs.ts';

/** Prose with few other lines in between: the article, the comments, the teasers. By index: [first, last]. */
export interface Cluster {
  readonly first: number;
  readonly last: number;
  /** Words of prose. */
  readonly words: number;
  readonly paragraphs: number;
}

/** More lines than this between two paragraphs part their clusters: a caption, a credit and a pointer may stand there. */
const mostBetween = 3;

/** For each block the cluster that it stands in, if it does. */
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

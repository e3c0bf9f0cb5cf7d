import type { Article } from '../../clean/article.ts';
import { agrees } from '../../clean/fields/agrees.ts';

type Stated = Pick<Article, 'fields'>;

/** Whether two articles state where they stood on the web, and it is the same place. */
export function haveOneAddress({ fields: a }: Stated, { fields: b }: Stated): boolean {
  return a.address !== null && b.address !== null && agrees('address', a.address.value, b.address.value);
}

/** Whether two articles are known to be of two publishers: by the hosts of their addresses, or else by their sources. */
export function areOfTwoOutlets({ fields: a }: Stated, { fields: b }: Stated): boolean {
  if (a.address && b.address) return !isOneHost(hostOf(a.address.value), hostOf(b.address.value));
  const [ours, theirs] = [a.source, b.source];
  return (
    ours !== null &&
    theirs !== null &&
    !ours.inferred &&
    !theirs.inferred &&
    !agrees('source', ours.value, theirs.value)
  );
}

function isOneHost(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

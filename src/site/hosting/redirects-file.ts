import { historyAddress, markdownAddress, provenanceAddress, storyAddress } from '../addresses.ts';

/** A story's old address and the one that it has now, by their slugs. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Whether it has a page of its history. */
  readonly hasHistory?: boolean;
}

/** An address that leads to another one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** As many as Cloudflare Pages reads: https://developers.cloudflare.com/pages/configuration/redirects/ */
export const mostRedirects = 2_000;

/** The redirects of stories that moved: their pages before all else, since hosts read so many lines and no more. */
export function redirectsOf(moves: readonly Move[]): Redirect[] {
  return [storyAddress, provenanceAddress, historyAddress, markdownAddress].flatMap((addressOf) =>
    moves
      .filter(({ hasHistory }) => hasHistory || addressOf !== historyAddress)
      .map(({ from, to }) => ({ from: addressOf(from), to: addressOf(to) })),
  );
}

/**
 * Redirects as a file `_redirects`, which Cloudflare Pages and Netlify read. `301!` would make Netlify prefer the line to
 * the page that lies there; Cloudflare, which always does, takes that for an error.
 */
export function redirectsFile(moves: readonly Move[]): string {
  const redirects = redirectsOf(moves);
  const lines = redirects.slice(0, mostRedirects).map(({ from, to }) => `${from} ${to} 301`);
  const more = redirects.length - lines.length;
  return [
    '# Where stories are now that had another address before.',
    ...(more > 0 ? [`# There are ${more} more, which hosts would not read: pages at the old addresses lead on.`] : []),
    ...lines,
  ]
    .join('\n')
    .concat('\n');
}

/** The redirects of such a file as it was written here. */
export function parseRedirectsFile(text: string): Redirect[] {
  const lines = text.matchAll(/^(\/\S+) (\/\S+) 301$/gm);
  return Array.from(lines, ([, from = '', to = '']) => ({ from, to }));
}

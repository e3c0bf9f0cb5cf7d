/** A record's head has some 1,000 bytes, a server's as many; the addresses in it may have a few thousand. */
export const longestHead = 65_536;

/** What a capture can be made of. Pictures, styles, scripts and redirects of a crawl are none. */
const pageTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'text/x-markdown']);

/** How many bytes a record's block has, by its head; `null` where that does not say so. */
export function lengthOf(head: Buffer): number | null {
  const length = fieldOf(head.toString('latin1'), 'content-length');
  return length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/**
 * Whether a record is a page that someone may have read, by its head and the start of its block: a good answer of a server,
 * or a thing of its own, that is HTML or text. Not a crawler's file of rules, nor what a crawler writes of itself.
 */
export function isPage(head: Buffer, start: Buffer): boolean {
  const fields = head.toString('latin1');
  const type = fieldOf(fields, 'warc-type')?.toLowerCase();
  const address = fieldOf(fields, 'warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  if (/^(?:urn|dns|metadata|warcinfo):|\/robots\.txt$/i.test(address)) return false;
  if (type === 'conversion' || type === 'resource') return isPageType(fieldOf(fields, 'content-type'));
  if (type !== 'response') return false;
  const answer = answerIn(start).head;
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(answer)) return false;
  return isPageType(fieldOf(answer, 'content-type') ?? fieldOf(fields, 'warc-identified-payload-type'));
}

function isPageType(value: string | null): boolean {
  return pageTypes.has(mediaTypeOf(value ?? ''));
}

/** A server's answer, parted behind its head. Not every server ends its lines as HTTP wants them, or has a field to tell. */
export function answerIn(block: Buffer): { head: string; body: Buffer } {
  const start = block.subarray(0, longestHead).toString('latin1');
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  const end = /^\r?\n\r?\n/.exec(start.slice(head.length))?.[0].length ?? 0;
  return { head, body: block.subarray(head.length + end) };
}

/** `text/html; charset=utf-8` without what follows the type. */
export function mediaTypeOf(value: string): string {
  return (value.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** A media type for a sentence: what stands in its place in a damaged file may be anything, and of any length. */
export function shownType(mediaType: string): string {
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(mediaType) ? mediaType : 'something unknown';
}

/** What a head says in the first of its fields of a name, which is given in lower case; `null` where it has none. */
export function fieldOf(head: string, name: string): string | null {
  const line = head.split(/\r?\n/).find((text) => text.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}

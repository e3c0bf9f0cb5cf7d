/**
 * In bytes. The headers of a record or a response have about 1,000 bytes; addresses in them may have a few thousand.
 */
export const longestHead = 65_536;

/** The media types that a capture is made of: no pictures, styles, scripts or redirects. */
const pageTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'text/x-markdown']);

/** The length of a record's block from its headers; `null` if missing or invalid. */
export function lengthOf(head: Buffer): number | null {
  const length = fieldOf(head.toString('latin1'), 'content-length');
  return length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/**
 * Whether a record is a page that someone may have read, by its headers and the start of its block: a successful
 * response, or a resource, that is HTML or text. Excludes robots.txt and the crawler's own records.
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

/**
 * Splits an HTTP response into its head and body. Some servers end lines without a carriage return, or send no headers.
 */
export function answerIn(block: Buffer): { head: string; body: Buffer } {
  const start = block.subarray(0, longestHead).toString('latin1');
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  const end = /^\r?\n\r?\n/.exec(start.slice(head.length))?.[0].length ?? 0;
  return { head, body: block.subarray(head.length + end) };
}

/** The media type without parameters, such as `; charset=utf-8`. */
export function mediaTypeOf(value: string): string {
  return (value.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** A media type for a message. A damaged file may have anything in its place, of any length. */
export function shownType(mediaType: string): string {
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(mediaType) ? mediaType : 'something unknown';
}

/** The value of the first header with this name (lower case); `null` if there is none. */
export function fieldOf(head: string, name: string): string | null {
  const line = head.split(/\r?\n/).find((text) => text.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}

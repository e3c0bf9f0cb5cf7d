import type { Decoded, Hints, PageFormat, Refusal } from '../../capture.ts';
import { decodeBytes } from '../../encoding/decode-bytes.ts';
import { declaredCharset } from './declared-charset.ts';
import { readPage } from './read-page.ts';

/** A page as a server sent it or a browser saved it, including SingleFile's. */
export const html: PageFormat = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  decode,
};

function decode(bytes: Uint8Array, hints: Hints = {}): Decoded {
  const decoded = decodeBytes(bytes, hints.charset ?? declaredCharset(bytes));
  if (!decoded.ok) return decoded;
  const { text, encoding, reason, confidence } = decoded;
  const page = readPage(text, hints.address ?? null);
  if ('message' in page) return page satisfies Refusal;
  const { repairs, ...rest } = page;
  return { ok: true, ...rest, decoding: { encoding, reason, confidence, repairs } };
}

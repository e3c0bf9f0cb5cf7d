import type { Decoded, Hints, PageFormat, Refusal } from '../../capture.ts';
import { decodeBytes } from '../../encoding/decode-bytes.ts';
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

/** Browsers read only the first 1,024 bytes; some pages put scripts before the declaration. */
const bytesLookedAt = 8_192;

/** The encoding that a page declares in a `<meta>` or an XML declaration. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, bytesLookedAt));
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(start);
  const meta = /<meta\s[^>]{0,400}?charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(start);
  return (meta ?? xml)?.[1];
}

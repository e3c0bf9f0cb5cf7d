import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Refusal } from '../capture.ts';
import { largestCapture, tooLarge } from './container.ts';

type Inflater = (bytes: Uint8Array, limits: { maxOutputLength: number }) => Uint8Array;

/** Decompressors by the name in `Content-Encoding`. Source: IANA's HTTP content coding registry. */
const inflaters: Readonly<Record<string, readonly Inflater[]>> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  // Some servers leave out the zlib wrapper.
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
  zstd: [zstdDecompressSync],
};

/**
 * Decompresses a page, or returns what is wrong. Crawlers often keep the header although they have decompressed the
 * page, so bytes that are text are returned unchanged.
 *
 * @param codings the value of `Content-Encoding`, the outermost coding last
 */
export function inflate(bytes: Uint8Array, codings: string): Uint8Array | Refusal {
  const names = codings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  let result: Uint8Array | Refusal = bytes;
  for (const name of names
    .filter((coding) => coding !== '' && coding !== 'identity')
    .slice(0, 3)
    .reverse()) {
    if ('ok' in result) return result;
    result = inflateAs(name, result);
  }
  return result;
}

function inflateAs(name: string, bytes: Uint8Array): Uint8Array | Refusal {
  const ways = Object.hasOwn(inflaters, name) ? (inflaters[name] ?? []) : [];
  for (const way of ways) {
    try {
      return way(bytes, { maxOutputLength: largestCapture });
    } catch (cause) {
      if (isTooLarge(cause)) return { ok: false, line: null, message: `The page ${tooLarge}` };
    }
  }
  if (isText(bytes)) return bytes;
  const message = 'The page was sent in a packed form that is broken or unknown. Capture it again.';
  return { ok: false, line: null, message };
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
}

/** Compressed bytes, even broken ones, have control characters near their start. */
function isText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1_000).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

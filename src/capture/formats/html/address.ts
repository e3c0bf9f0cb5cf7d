/** In characters. Browsers and servers accept no longer address; pictures in `data:` addresses are much longer. */
const longestAddress = 8_192;

/**
 * Resolves an address to an absolute one, `http`, `https` or `mailto`; otherwise `null`.
 *
 * @param base what relative addresses are relative to; `null` if unknown
 */
export function absoluteAddress(written: string, base: string | null): string | null {
  if (written.length > longestAddress || written.startsWith('data:')) return null;
  const url = URL.parse(written, base ?? undefined);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** Like `absoluteAddress`, but without `mailto`. */
export function webAddress(written: string, base: string | null): string | null {
  const address = absoluteAddress(written, base);
  return address === null || address.startsWith('mailto:') ? null : address;
}

/** Longer than any address that a browser or a server takes; pictures written out as addresses are longer by far. */
const longestAddress = 8_192;

/**
 * An address as a reader could follow it: absolute, `http`, `https` or `mailto`. `null` where it is none of these.
 *
 * @param base what it is relative to; `null` where that is not known
 */
export function absoluteAddress(written: string, base: string | null): string | null {
  if (written.length > longestAddress || written.startsWith('data:')) return null;
  const url = URL.parse(written, base ?? undefined);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** As `absoluteAddress`, of a page or a picture alone. */
export function webAddress(written: string, base: string | null): string | null {
  const address = absoluteAddress(written, base);
  return address === null || address.startsWith('mailto:') ? null : address;
}

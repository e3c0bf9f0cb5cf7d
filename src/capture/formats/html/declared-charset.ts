/** Browsers look no further than 1,024 bytes for it; pages that put scripts first are read all the same. */
const bytesLookedAt = 8_192;

/** The encoding that a page names for itself, in a `<meta>` or an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, bytesLookedAt));
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(start);
  const meta = /<meta\s[^>]{0,400}?charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(start);
  return (meta ?? xml)?.[1];
}

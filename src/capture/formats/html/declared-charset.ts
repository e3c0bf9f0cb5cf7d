/** Browsers read only the first 1,024 bytes; some pages put scripts before the declaration. */
const bytesLookedAt = 8_192;

/** The encoding that a page declares in a `<meta>` or an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, bytesLookedAt));
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(start);
  const meta = /<meta\s[^>]{0,400}?charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(start);
  return (meta ?? xml)?.[1];
}

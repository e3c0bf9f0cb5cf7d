/** What a terminal would obey or not show. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A text in quotes, as YAML reads it, that can be shown on a terminal and copied from there. */
export function quotedText(text: string): string {
  return JSON.stringify(text).replace(unseen, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

import { createHash } from 'node:crypto';

/** What stands inside a page and must be named by its hash: styles, and scripts that run. */
const inlineStyle = /<style[^>]*>(.*?)<\/style>/gs;
const inlineScript = /<script>(.*?)<\/script>/gs;
/** What the page loads by address: only a page that searches has scripts of this kind, and they need a WebAssembly module. */
const loadedScript = /<script type="module"/;

/** The content security policy's sources of one page. */
export interface PageSources {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** The sources that a page needs: its own styles and scripts, by hash. */
export function sourcesOf(html: string): PageSources {
  const loaded = loadedScript.test(html) ? ["'self'", "'wasm-unsafe-eval'"] : [];
  return { styles: hashesOf(html, inlineStyle), scripts: [...hashesOf(html, inlineScript), ...loaded] };
}

/**
 * A content security policy: nothing but what is named. `connect-src` is for auditors, which fetch `robots.txt` from a
 * page, and for the search.
 */
export function policy({ styles, scripts }: PageSources): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ') || "'none'"}`,
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** A page with its policy at the very start of its head, so that it governs all that comes after. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy(sourcesOf(html))}">`;
  return html.replace(/<head>(?:<meta charset="utf-8">)?/, (start) => start + meta);
}

function hashesOf(html: string, pattern: RegExp): string[] {
  const texts = Array.from(html.matchAll(pattern), ([, text = '']) => text);
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

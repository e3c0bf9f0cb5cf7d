import { createHash } from 'node:crypto';

/**
 * The tags of a page, one after the other, each with its attributes, for a `<style>` in one is a capture's words and no
 * tag. Of styles, and of scripts that run, what stands within is a group: that must be named by its hash.
 */
const tag =
  /<style\b(?:"[^"]*"|[^">])*>(?<style>.*?)<\/style>|<script>(?<script>.*?)<\/script>|<(?<loaded>script type="module")|<[a-z!/](?:"[^"]*"|[^">])*>/gs;

/** The content security policy's sources of one page. */
export interface PageSources {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * The sources that a page needs: its own styles and scripts, by hash. Only the page that searches loads a script by its
 * address, and that needs a WebAssembly module.
 */
export function sourcesOf(html: string): PageSources {
  const found = Array.from(html.matchAll(tag), ({ groups = {} }) => groups);
  const isLoading = found.some(({ loaded }) => loaded !== undefined);
  return {
    styles: hashesOf(found.map(({ style }) => style)),
    scripts: [...hashesOf(found.map(({ script }) => script)), ...(isLoading ? ["'self'", "'wasm-unsafe-eval'"] : [])],
  };
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

/** The sources that policies name, each once and in order: together they are what all of their pages need. */
export function sourcesIn(policies: readonly string[]): PageSources {
  const named = (directive: string) => {
    const lists = policies.map((one) => new RegExp(`${directive} ([^;]*)`).exec(one)?.[1] ?? '');
    return [...new Set(lists.flatMap((list) => list.split(' ')))]
      .filter((source) => source !== "'none'" && source !== '')
      .sort();
  };
  return { scripts: named('script-src'), styles: named('style-src') };
}

/** A page that was finished, and the policy that it is under. */
export interface FinishedPage {
  readonly html: string;
  readonly policy: string;
}

/** Characters that HTML must not hold and that nobody sees; a capture may have them. */
const unseenControls = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Puts a page's policy at the very start of its head, so that it governs all that comes after; leaves out what no page may hold. */
export function finishPage(page: string): FinishedPage {
  const whole = page.replace(unseenControls, '');
  const own = policy(sourcesOf(whole));
  const meta = `<meta http-equiv="content-security-policy" content="${own}">`;
  return { html: whole.replace(/<head>(?:<meta charset="utf-8">)?/, (start) => start + meta), policy: own };
}

/** Pages have few styles and scripts, and each many times. */
const hashes = new Map<string, string>();

function hashOf(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, known);
  return known;
}

function hashesOf(texts: readonly (string | undefined)[]): string[] {
  const present = new Set(texts.filter((text) => text !== undefined));
  return Array.from(present, hashOf);
}

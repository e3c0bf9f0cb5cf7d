import { createHash } from 'node:crypto';

/**
 * The tags of a page, one after the other, each with its attributes, for a `<style>` in one is a capture's words and no
 * tag. Of styles, and of scripts that run, what stands within is a group: that must be named by its hash.
 */
const tag =
  /<style\b(?:"[^"]*"|[^">])*>(?<style>.*?)<\/style>|<script>(?<script>.*?)<\/script>|<(?<form>form (?:"[^"]*"|[^">])*)>|<[a-z!/](?:"[^"]*"|[^">])*>/gs;

/** What a page's content security policy must let it do, beyond what all pages may. */
export interface PageSources {
  /** Of its own styles and scripts, their hashes. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** What makes addresses of scripts, where a browser takes no text for one: the names in `createPolicy`. */
  readonly trustedTypes: readonly string[];
  /** Where a page's forms lead, and its workers come from. */
  readonly forms: readonly string[];
  readonly workers: readonly string[];
}

const own = "'self'";
const none = "'none'";

/**
 * What a page needs. A script is loaded by none but one that stands within a page, which the browser knows by its hash,
 * and by what that has loaded: the search's does so, and Pagefind needs a WebAssembly module.
 */
export function sourcesOf(html: string): PageSources {
  const found = Array.from(html.matchAll(tag), ({ groups = {} }) => groups);
  const scripts = found.flatMap(({ script }) => script ?? []);
  const has = (pattern: RegExp) => scripts.some((script) => pattern.test(script));
  const named = scripts.flatMap((script) =>
    Array.from(script.matchAll(/\bcreatePolicy\("([\w-]+)"/g), ([, name]) => name),
  );
  return {
    styles: hashesOf(found.map(({ style }) => style)),
    scripts: [
      ...hashesOf(scripts),
      ...(has(/\bcreateElement\("script"\)/) ? ["'strict-dynamic'", "'wasm-unsafe-eval'"] : []),
    ],
    trustedTypes: [...new Set(named.filter((name) => name !== undefined))],
    forms: found.some(({ form }) => form?.includes(' action=')) ? [own] : [],
    workers: has(/\bserviceWorker\b/) ? [own] : [],
  };
}

/**
 * A content security policy: nothing but what is named. `connect-src` is for auditors, which fetch `robots.txt` from a
 * page, and for the search. No text becomes markup, a script or a script's address.
 */
export function policy({ styles, scripts, trustedTypes, forms, workers }: PageSources): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': [],
    'script-src': scripts,
    'style-src': styles,
    'img-src': [own],
    'connect-src': [own],
    'manifest-src': [own],
    'worker-src': workers,
    'base-uri': [],
    'form-action': forms,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': trustedTypes,
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ') || none}`)
    .join('; ');
}

/** The sources that policies name, each once and in order: together they are what all of their pages need. */
export function sourcesIn(policies: readonly string[]): PageSources {
  const named = (directive: string) => {
    const lists = policies.map((one) => new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(one)?.[1] ?? '');
    return [...new Set(lists.flatMap((list) => list.split(' ')))]
      .filter((source) => source !== none && source !== '')
      .sort();
  };
  return {
    styles: named('style-src'),
    scripts: named('script-src'),
    trustedTypes: named('trusted-types'),
    forms: named('form-action'),
    workers: named('worker-src'),
  };
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

import { settings } from '../../settings.ts';
import type { Redirect } from './redirects-file.ts';
import { commonHeaders, patternOf, rules, shortCaching } from './response-headers.ts';

/** Where a site lies, and what serves it. */
export interface Serving {
  /** The absolute path of the built site's folder. */
  readonly folder: string;
  /** Where to listen: `443 ssl`, `127.0.0.1:8080`. */
  readonly listen: string;
  readonly policy: string;
  /** The old addresses of stories that moved. */
  readonly redirects: readonly Redirect[];
}

/** A server of nginx: what stands in its `http` block. Files that lie there compressed are sent so. */
export function nginxServer({ folder, listen, policy, redirects }: Serving): string {
  const { base } = settings;
  const cached = rules.filter(({ headers }) => headers['Cache-Control'] !== undefined);
  const typed = rules.filter(({ headers }) => headers['Content-Type'] !== undefined);
  const headers = Object.entries(commonHeaders(policy)).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `${[
    // The address as it was asked for: below, it is rewritten.
    'map $request_uri $faircopy_caching {',
    `  default "${shortCaching}";`,
    ...cached.map((rule) => `  "~${patternOf(rule)}" "${rule.headers['Cache-Control'] ?? ''}";`),
    '}',
    '',
    'server {',
    `  listen ${listen};`,
    '  server_tokens off;',
    '  charset utf-8;',
    '  charset_types text/html text/plain text/css text/javascript application/xml;',
    '  gzip_static on;',
    '  # With libnginx-mod-http-brotli-static: brotli_static on;',
    ...headers.map((line) => `  ${line}`),
    '  add_header Cache-Control $faircopy_caching;',
    '  types {',
    ...Object.entries(mediaTypes).map(([type, endings]) => `    ${type} ${endings};`),
    '  }',
    '  default_type application/octet-stream;',
    // Whatever stands before this server knows better what it is called.
    '  absolute_redirect off;',
    // A folder without a page is nothing, either.
    `  error_page 403 404 =404 ${base}404.html;`,
    `  location ${base} {`,
    `    alias ${folder}/;`,
    '    index index.html;',
    '  }',
    ...redirects.map(({ from, to }) => `  location = ${from} { return 301 ${to}; }`),
    ...typed.flatMap((rule) => [
      `  location ~ "${patternOf(rule)}" {`,
      ...(base === '/' ? [`    root ${folder};`] : [`    rewrite "^${base}(.*)$" "/$1" break;`, `    root ${folder};`]),
      `    types { }`,
      `    charset off;`,
      `    default_type "${rule.headers['Content-Type'] ?? ''}";`,
      '  }',
    ]),
    '}',
  ].join('\n')}\n`;
}

const mediaTypes: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/plain': 'txt',
  'application/json': 'json',
  'application/xml': 'xml',
  'image/png': 'png',
  'image/svg+xml': 'svg',
};

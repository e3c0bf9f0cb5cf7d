import { settings } from '../../settings.ts';
import type { Serving } from './nginx.ts';
import { commonHeaders, patternOf, rules, shortCaching } from './response-headers.ts';

/** A site of Caddy. Files that lie there compressed are sent so. */
export function caddySite({ folder, listen, policy, redirects }: Serving): string {
  const { base } = settings;
  const common = { ...commonHeaders(policy), 'Cache-Control': shortCaching };
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `    ${name} ${JSON.stringify(value)}`);
  return `${[
    `${listen} {`,
    `  root * ${folder}`,
    '  header -Server',
    '  route {',
    '    header {',
    ...lines(common).map((line) => `  ${line}`),
    '    }',
    ...rules.flatMap((rule, index) => [
      `    @rule${index} path_regexp ${patternOf(rule)}`,
      `    header @rule${index} {`,
      // Once the file server has set its own.
      ...lines(rule.headers).map((line) => `  ${line}`),
      '      defer',
      '    }',
    ]),
    ...redirects.map(({ from, to }) => `    redir ${from} ${to} 301`),
    ...(base === '/'
      ? []
      : [`    redir ${base.slice(0, -1)} ${base} 308`, `    uri strip_prefix ${base.slice(0, -1)}`]),
    '    file_server {',
    '      precompressed br gzip',
    '    }',
    '  }',
    '  handle_errors {',
    '    header {',
    ...lines(common).map((line) => `  ${line}`),
    '    }',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}

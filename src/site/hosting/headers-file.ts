import { settings } from '../../settings.ts';
import { commonHeaders, rules } from './response-headers.ts';

/**
 * The response headers as Cloudflare Pages and Netlify read them: https://developers.cloudflare.com/pages/configuration/headers/,
 * https://docs.netlify.com/routing/headers/. Every rule is for what lies below the site's own path: other sites of the host
 * have their own policies.
 */
export function headersFile(policy: string): string {
  const all = [{ path: '*', headers: commonHeaders(policy) }, ...rules];
  return all
    .map(({ path, headers }) => {
      // Either host takes a placeholder for a whole part of a path alone.
      const address = settings.base + path.replace(/:[a-z]+\.md$/, '*.md');
      return `${[address, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\n  ')}\n`;
    })
    .join('\n');
}

/** The policy that a site's `_headers` has. */
export function policyIn(headers: string): string | undefined {
  return /^ +Content-Security-Policy: (.*); frame-ancestors 'none'$/m.exec(headers)?.[1];
}

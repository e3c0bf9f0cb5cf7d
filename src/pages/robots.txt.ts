import { absolute, homeAddress } from '../site/addresses.ts';

/** Everything may be indexed; the sitemap says what there is. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(`${homeAddress}sitemap-index.xml`)}\n`);
}

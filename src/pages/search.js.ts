import search from '../scripts/search/search.ts?bundled';

/** The script of the search page. */
export function GET(): Response {
  return new Response(search, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}

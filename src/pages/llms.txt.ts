import { llmsText } from '../site/discovery/llms-text.ts';
import { newestFirst } from '../site/stories.ts';

/** What the site is and where its texts are, for language models. */
export async function GET(): Promise<Response> {
  return new Response(llmsText(await newestFirst()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

import keeper from '../scripts/offline/service-worker.ts?bundled';
import removal from '../scripts/offline/service-worker-removal.ts?bundled';
import { settings } from '../settings.ts';

/** The worker that keeps pages; or, for browsers that have it from when the setting was on, the one that removes it. */
export function GET(): Response {
  return new Response(settings.offline ? keeper : removal, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}

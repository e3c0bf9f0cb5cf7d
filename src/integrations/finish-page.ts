import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from '../site/security-policy.ts';

/** Characters that HTML must not hold and that nobody sees; a capture may have them. */
const unseenControls = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Puts each page that is built under a security policy of its own, and leaves out what no page may hold. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(withPolicy(html.replace(unseenControls, '')), response);
});

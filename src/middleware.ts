import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './site/security-policy.ts';

/** Puts each page under a security policy of its own. While developing there is none: styles and scripts come piecemeal. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withPolicy(await response.text()), response);
});

import drawing from '../assets/icon.svg?raw';

/** The site's icon in the browser's tab. */
export function GET(): Response {
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
}

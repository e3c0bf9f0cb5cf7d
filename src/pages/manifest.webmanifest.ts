import { settings } from '../settings.ts';
import { homeAddress, iconAddress } from '../site/addresses.ts';
import { manifestIcons } from '../site/icons.ts';

/** What a device needs to know to put the site among its apps (W3C Web Application Manifest). */
export function GET(): Response {
  const manifest = {
    name: settings.title,
    short_name: settings.title,
    description: settings.description,
    lang: settings.language,
    id: homeAddress,
    start_url: homeAddress,
    scope: homeAddress,
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: manifestIcons.map(({ size, purpose }) => ({
      src: iconAddress(size, purpose),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return new Response(JSON.stringify(manifest, null, 2), { headers: { 'Content-Type': 'application/manifest+json' } });
}

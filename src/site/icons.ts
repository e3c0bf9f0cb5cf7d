import { iconAddress } from './addresses.ts';

/** The icon on a phone's home screen, where the phone does not read the manifest. In pixels. */
export const touchIconSize = 180;

/** The icons that the manifest names. A device may cut a maskable one to a circle of four fifths of its width. */
export const manifestIcons = [
  { size: 192, purpose: 'any', scale: 1 },
  { size: 512, purpose: 'any', scale: 1 },
  { size: 512, purpose: 'maskable', scale: 0.8 },
] as const;

/** All icons, by their address. */
export const icons = [...manifestIcons, { size: touchIconSize, purpose: 'any', scale: 0.9 } as const].map((icon) => ({
  ...icon,
  address: iconAddress(icon.size, icon.purpose),
}));

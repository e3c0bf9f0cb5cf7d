import sharp from 'sharp';
import drawing from '../assets/icon.svg?raw';
import { paper } from './layout.ts';

/** A picture with the site's icon in its middle. In pixels. */
export interface IconFrame {
  readonly width: number;
  readonly height: number;
  /** How large the icon is, with its own margin. */
  readonly icon: number;
}

/** The site's icon on paper as a PNG. */
export async function drawIcon({ width, height, icon }: IconFrame): Promise<Buffer> {
  const dotsPerInch = (72 * icon) / 32;
  const drawn = await sharp(Buffer.from(drawing), { density: dotsPerInch }).resize(icon, icon).png().toBuffer();
  return sharp({ create: { width, height, channels: 3, background: paper } })
    .composite([{ input: drawn }])
    .png({ palette: true, colours: 32, compressionLevel: 9, effort: 10 })
    .toBuffer();
}

import { extname } from 'node:path';
import type { PageFormat } from './capture.ts';
import { plainText } from './plain-text.ts';

/** Every format that Faircopy reads. */
export const formats: readonly PageFormat[] = [plainText];

/** The format for a file name, by its ending; `undefined` where none fits. */
export function formatOf(name: string): PageFormat | undefined {
  const extension = extname(name).toLowerCase();
  return formats.find((format) => format.extensions.includes(extension));
}

import type { Capture } from './capture.ts';
import { endingOf, formatById } from './formats/formats.ts';

/** The file name for a capture's own bytes, with an ending that its format reads. */
export function ownName({ id, file, format }: Pick<Capture, 'id' | 'file' | 'format'>): string {
  const { extensions } = formatById(format);
  const last = id.slice(id.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  if (extensions.includes(endingOf(last).toLowerCase())) return last;
  const name = id.slice(file.lastIndexOf('/') + 1).replaceAll('/', '-');
  return name + extensions[0];
}

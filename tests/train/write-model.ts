import { createHash } from 'node:crypto';
import type { BodyModel } from '../../src/clean/body/model.ts';

/** A model as a file that a person can read: one tree a line. */
export function writeModel({ trees, ...rest }: BodyModel): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  return `${head},\n  "trees": [\n${lines}\n  ]\n}\n`;
}

/** Tells models from others: a SHA-256 of their files. */
export function modelHash(...files: readonly string[]): string {
  return createHash('sha256').update(files.join('\0')).digest('hex');
}

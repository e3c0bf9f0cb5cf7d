import { fill, hang, printable } from '../../terminal/terminal.ts';
import type { Paper } from './paper.ts';

/** In columns. */
export const nameWidth = 12;

/** What is known under a name, the text hanging beside it. */
export function fact(name: string, text: string, { width }: Paper): string {
  return hang(printable(text), { start: `  ${fill(name, nameWidth)}`, width });
}

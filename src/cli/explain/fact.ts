import { fill, hang, printable } from '../../terminal/terminal.ts';
import type { Output } from './output.ts';

/** In columns. */
export const nameWidth = 12;

/** What is known under a name, the text hanging beside it. */
export function fact(name: string, text: string, { width }: Output): string {
  return hang(printable(text), { start: `  ${fill(name, nameWidth)}`, width });
}

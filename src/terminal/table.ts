import stringWidth from 'string-width';
import { fill } from './terminal.ts';

/** Formats rows as lines. Each column is as wide as its widest cell; numbers are aligned right. */
export function table(rows: readonly (readonly (string | number)[])[], indent = '  '): string[] {
  const cells = rows.map((row) => row.map(shown));
  const widths = cells.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, stringWidth(cell))),
    [],
  );
  return cells.map((row, line) =>
    (indent + row.map((cell, column) => aligned(cell, rows[line]?.[column], widths[column])).join('  ')).trimEnd(),
  );
}

const numbers = new Intl.NumberFormat('en');

function shown(cell: string | number): string {
  return typeof cell === 'number' ? numbers.format(cell) : cell;
}

function aligned(text: string, cell: string | number | undefined, width = 0): string {
  return typeof cell === 'number' ? text.padStart(width) : fill(text, width);
}

/** A count with its noun: `1 capture`, `1,024 captures`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

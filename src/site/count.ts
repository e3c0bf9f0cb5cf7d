import { settings } from '../settings.ts';

const format = new Intl.NumberFormat(settings.language);

/** A number with its noun: `1 capture`, `2 captures`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${format.format(number)} ${number === 1 ? one : many}`;
}

import { settings } from '../settings.ts';

/** A number with its noun: `1 capture`, `2 captures`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat(settings.language).format(number)} ${number === 1 ? one : many}`;
}

import { Chance } from '../build/chance.ts';
import { Event } from './event.ts';
import type { Language } from './language.ts';
import type { Outlet, Text } from './made.ts';

const names = ['Courier', 'Gazette', 'Herald', 'Observer', 'Mercury', 'Post', 'Echo'];

/** A paper of a language, by its number. */
export function outletOf(language: Language, number: number): Outlet {
  const chance = new Chance(number * 7_919 + 13);
  const town = new Event(language, number, '2020-01-01').fact('town1');
  const name = `${town} ${chance.oneOf(names)}`;
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
  return {
    name,
    host: `${plain}${language.space === ' ' && plain.length > 9 ? '' : number}.example`,
    above: language.furniture.above.map((lines) => chance.oneOf(lines)),
    below: language.furniture.below.map((lines) => chance.oneOf(lines)),
    dateForm: chance.below(3),
  };
}

/** A page's address: by its headline's words where these are Latin, else by a number. */
export function addressOf(
  outlet: Outlet,
  { headline }: Pick<Text, 'headline'>,
  { day, id }: { day: string; id: number },
) {
  const slug = headline
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  const words = slug.replace(/^-|-$/g, '');
  return `https://${outlet.host}/${day.slice(0, 7).replace('-', '/')}/${words.length > 12 ? `${words}-` : ''}${id}`;
}

/** A time so many minutes later. */
export function later(time: string, minutes: number): string {
  return new Date(Date.parse(`${time}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

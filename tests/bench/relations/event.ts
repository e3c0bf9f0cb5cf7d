import { Chance } from '../build/chance.ts';
import type { Language, Pattern } from './language.ts';

/** Something that happened: its day, its names and figures. The same seed gives the same facts, in any order. */
export class Event {
  readonly language: Language;
  /** A day, ISO 8601. */
  readonly day: string;
  readonly #seed: number;

  constructor(language: Language, seed: number, day: string) {
    this.language = language;
    this.day = day;
    this.#seed = seed;
  }

  /** The same names and figures on another day. */
  on(day: string): Event {
    return new Event(this.language, this.#seed, day);
  }

  /** The fact that a slot's name stands for. */
  fact(name: string): string {
    const { date, days, months } = this.language;
    const [year = 0, month = 0, day = 0] = this.day.split('-').map(Number);
    if (name === 'date') return date(day, months[month - 1] ?? '');
    if (name === 'day') return days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
    if (name.startsWith('family')) return familyOf(this.fact(name.replace('family', 'person')));
    return this.make(name.replace(/\d+$/, ''), new Chance(this.#seed + hashOf(name)));
  }

  /** A new fact of a kind. */
  make(kind: string, chance: Chance): string {
    const make = this.language.facts[kind];
    if (!make) throw new Error(`${this.language.code} has no facts of the kind ${kind}.`);
    return this.#fill(make(chance), chance);
  }

  #fill(pattern: Pattern, chance: Chance): string {
    return chosen(pattern, chance).replace(/\{(\w+)\}/g, (_, name: string) =>
      /\d$|^(?:day|date)$/.test(name) ? this.fact(name) : this.make(name, chance),
    );
  }

  /** A pattern's text, as a sentence. */
  say(pattern: Pattern, chance: Chance): string {
    const text = this.#fill(pattern, chance);
    const begun = text.replace(
      /(?:^|[.?!] )[“„«]?\s?\p{Ll}|: [“„«]\s?\p{Ll}/gu,
      (start) => start.slice(0, -1) + start.slice(-1).toUpperCase(),
    );
    return this.language.finish?.(begun) ?? begun;
  }
}

/** The last name of a person. Where a name is one word, it is all of it. */
export function familyOf(person: string): string {
  return person.split(' ').at(-1) ?? person;
}

/** Chooses one of each list in brackets, the inner ones first. */
function chosen(pattern: Pattern, chance: Chance): string {
  let text = pattern;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\[([^[\]]*)\]/g, (_, list: string) => chance.oneOf(list.split('|')));
  }
  return text;
}

/** A number for a text, the same every time. */
export function hashOf(text: string): number {
  return [...text].reduce((hash, sign) => (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, 7);
}

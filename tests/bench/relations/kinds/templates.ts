import { Chance } from '../../build/chance.ts';
import type { Context } from '../context.ts';
import { Event, hashOf } from '../event.ts';
import type { Pattern, Template } from '../language.ts';
import { addressOf, later } from '../outlets.ts';
import type { MadePair, Page, Text } from '../made.ts';

/** Two articles that one paper made by one form: other facts, on another day or on the same. */
export function makeTemplateTwins(context: Context): MadePair {
  const { chance, id, language } = context;
  const template = chance.oneOf(language.templates);
  const form = {
    template,
    seed: context.seed(),
    fixed: context.some(template.fixed, chance.below(template.fixed.length + 1)),
  };
  const isSameDay = chance.isSo(0.25);
  const first = context.newEvent();
  const day = isSameDay ? first.day : later(`${first.day}T00:00`, 1_440 * (1 + chance.below(20))).slice(0, 10);
  const second = new Event(language, context.seed(), day);
  const page = context.page(fill(form, first), first);
  const other = {
    ...page,
    ...fill(form, second),
    published: `${day}T${later(page.published, 15 + chance.below(300)).slice(11)}`,
  };
  // Some papers print their forecast or their log at one address, day after day.
  const isRolling = !isSameDay && chance.isSo(0.08);
  const address = isRolling ? page.address : addressOf(page.outlet, other, { day, id: 10_000 + chance.below(900_000) });
  const stated = { published: isRolling || chance.isSo(0.75), address: isRolling || chance.isSo(0.6) };
  return {
    ...{ id, kind: 'template twin', versions: [], isOrderTold: false },
    about: `${isSameDay ? 'same day' : 'other day'}, ${form.fixed.length} fixed${isRolling ? ', one address' : ''}`,
    captures: [page, { ...other, address }].map((one: Page, at) =>
      context.capture(one, { story: `${id}-${at}` }, { stated: context.stated(stated) }),
    ),
  };
}

interface Form {
  readonly template: Template;
  /** The paper's choice of words. */
  readonly seed: number;
  readonly fixed: readonly Pattern[];
}

function fill({ template, seed, fixed }: Form, event: Event): Text {
  const steady = new Event(event.language, seed, event.day);
  // The paper's words, and its own facts: names that end in 8 or 9.
  const say = (pattern: Pattern) => {
    const own = pattern.replace(/^¶/, '').replace(/\{(\w+[89])\}/g, (_, name: string) => steady.fact(name));
    return event.say(own, new Chance(seed + hashOf(pattern)));
  };
  const paragraphs: string[][] = [];
  for (const pattern of [...template.facts, ...fixed]) {
    if (pattern.startsWith('¶') || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(say(pattern));
  }
  return { headline: say(new Chance(seed).oneOf(template.headlines)), paragraphs };
}

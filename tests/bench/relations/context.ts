import { Chance } from '../build/chance.ts';
import { capturePage, type CaptureForm, type Stated } from './capture-page.ts';
import { damages, type Damage } from './damage-text.ts';
import { Event, hashOf } from './event.ts';
import type { Language, Shape } from './language.ts';
import { arabic } from './languages/arabic.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { japanese } from './languages/japanese.ts';
import { spanish } from './languages/spanish.ts';
import type { Kind, MadeCapture, Page, Text } from './made.ts';
import { addressOf, later, outletOf } from './outlets.ts';
import { sample, writeText } from './write-text.ts';

const others: readonly Language[] = [german, french, spanish, japanese, arabic];

/** Papers of a language: few enough that most have several stories. */
const outlets = { en: 45, other: 8 };

/** What one pair is made from. The same seed, kind and number make the same pair. */
export class Context {
  readonly id: string;
  readonly chance: Chance;
  readonly language: Language;
  readonly shape: Shape;
  readonly event: Event;

  constructor(seed: number, kind: Kind, number: number) {
    this.id = `s${seed}-${kind.replace(/^update: /, '').replace(/\W+/g, '-')}-${number}`;
    this.chance = new Chance(hashOf(this.id) * 31 + seed);
    // A fifth is in other languages, by turns.
    this.language = number % 5 === 4 ? (others[Math.floor(number / 5) % others.length] ?? english) : english;
    this.shape = this.chance.oneOf(this.language.shapes);
    this.event = this.newEvent();
  }

  seed(): number {
    return this.chance.below(2 ** 31);
  }

  newEvent(): Event {
    const two = (number: number) => String(number).padStart(2, '0');
    const day = `${2011 + this.chance.below(14)}-${two(1 + this.chance.below(12))}-${two(1 + this.chance.below(28))}`;
    return new Event(this.language, this.seed(), day);
  }

  newOutlet() {
    return outletOf(this.language, this.chance.below(this.language.code === 'en' ? outlets.en : outlets.other));
  }

  /** Five to forty sentences, mostly about fifteen; and now and then a paragraph that other articles have, too. */
  writeText(least = 5): Text {
    const { chance, event, shape } = this;
    const length = least + chance.below(12) + (chance.isSo(0.3) ? chance.below(24) : 0);
    const text = writeText({ event, shape, seed: this.seed(), length });
    return chance.isSo(0.15) ? { ...text, paragraphs: [...text.paragraphs, this.background()] } : text;
  }

  /** A paragraph that stands in several articles. */
  background(): string[] {
    const { code, backgrounds } = this.language;
    const paragraph = this.chance.oneOf(backgrounds);
    return code === 'ja' ? paragraph.split(/(?<=。)/) : paragraph.split(/(?<=[.)]) (?=\p{Lu}|\p{Lo})/u);
  }

  page(text: Text, from: Event = this.event): Page {
    const { chance, language } = this;
    const outlet = this.newOutlet();
    const published = `${from.day}T${String(5 + chance.below(18)).padStart(2, '0')}:${String(10 + chance.below(49))}`;
    const byline = chance.isSo(0.6) ? from.make('person', chance) : null;
    const address = addressOf(outlet, text, { day: from.day, id: 10_000 + chance.below(900_000) });
    return { ...text, language, outlet, address, byline, published, updated: null };
  }

  /** The page at a later time, with a new text. */
  updated(page: Page, text: Text, minutes = 20 + this.chance.below(2_400)): Page {
    return { ...page, ...text, updated: later(page.updated ?? page.published, minutes) };
  }

  /** What captures mostly state. */
  stated(known: Partial<Stated> = {}): Stated {
    const { chance } = this;
    return {
      headline: chance.isSo(0.85),
      published: chance.isSo(0.75),
      updated: chance.isSo(0.6) ? 'line' : null,
      address: chance.isSo(0.6),
      captured: null,
      ...known,
    };
  }

  /** A capture's file. Its name says nothing about it. */
  capture(
    page: Page,
    of: { readonly story: string; readonly version?: number },
    form: Partial<CaptureForm> = {},
  ): MadeCapture {
    const { chance } = this;
    const ending = form.ending ?? this.ending();
    const name = `${this.seed().toString(16).padStart(8, '0')}${ending}`;
    const whole = { stated: this.stated(), damage: null, keep: new Set<string>(), ...form, ending, chance };
    return { name, content: capturePage(page, whole), story: of.story, version: of.version ?? 0 };
  }

  ending(): CaptureForm['ending'] {
    return this.chance.isSo(0.55) ? '.txt' : '.html';
  }

  /** A damage that a form may have: pages lose no words within. */
  damage(ending: CaptureForm['ending']): Damage {
    const all: readonly Damage[] = ['lossy', 'lossy', 'lossy', ...damages];
    return ending === '.html' ? this.chance.oneOf(['wall', 'cut-end']) : this.chance.oneOf(all);
  }

  some<Any>(list: readonly Any[], size: number): Any[] {
    return sample(list, size, this.chance);
  }
}

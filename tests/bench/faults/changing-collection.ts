import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Chance } from '../build/chance.ts';
import { madeCaptures, writeCollection, type MadeCapture } from '../build/collection.ts';

/** A folder of captures and overrides that changes as its keeper's does, by chance, and the same for a seed. */
export class ChangingCollection {
  readonly #folder: string;
  readonly #chance: Chance;
  readonly #more: Iterator<MadeCapture>;
  readonly #seed: number;
  readonly #count: number;

  /** @param count how many captures it begins with */
  constructor(folder: string, seed: number, count: number) {
    this.#folder = folder;
    this.#seed = seed;
    this.#count = count;
    this.#chance = new Chance(seed);
    this.#more = madeCaptures(seed, 10 * count).drop(count);
  }

  get captures(): string {
    return join(this.#folder, 'captures');
  }

  get overrides(): string {
    return join(this.#folder, 'overrides');
  }

  async write(): Promise<void> {
    await mkdir(this.overrides, { recursive: true });
    await writeCollection(this.captures, this.#seed, this.#count);
  }

  /** Makes a few changes of any kind. */
  async change(): Promise<void> {
    const kinds = [() => this.add(), () => this.delete(), () => this.changeWord(), () => this.changeHeadline()];
    for (let left = 1 + this.#chance.below(4); left > 0; left -= 1) await this.#chance.oneOf(kinds)();
  }

  async add(): Promise<void> {
    const { done, value } = this.#more.next();
    if (done) throw new Error('There are no more captures.');
    await writeFile(join(this.captures, value.name), value.text);
  }

  async delete(): Promise<void> {
    await rm(join(this.captures, await this.#any()));
  }

  async changeWord(): Promise<void> {
    await this.#edit(await this.#any(), (text) => text.replace(/\bThe [\w-]+ of\b/, 'The lighthouse keepers of'));
  }

  /** Gives a story another headline, and so another address; those that point to it lose it. */
  async changeHeadline(): Promise<void> {
    const word = this.#chance.oneOf(['Again', 'Yesterday', 'Quietly']);
    await this.#edit(await this.#any(/\d\.txt$/), (text) =>
      text.replaceAll(headlineIn(text), `${word} ${headlineIn(text)}`),
    );
  }

  /** Gives a story another source. */
  async changeSource(): Promise<void> {
    await this.#edit(await this.#any(/\d\.txt$/), (text) =>
      text.replaceAll(/[a-z]+-(?:courier|gazette)\.example/g, 'x.example'),
    );
  }

  /** Moves a story to another month. */
  async changeDate(): Promise<void> {
    await this.#say('published: 2001-02-03');
  }

  async hide(): Promise<void> {
    await this.#say('hidden: true');
  }

  async #say(said: string): Promise<void> {
    const capture = await this.#any(/\d\.txt$/);
    await writeFile(join(this.overrides, `${capture}.yaml`), `captures: [${capture}]\n${said}\n`);
  }

  async deleteOverrides(): Promise<void> {
    for (const file of await readdir(this.overrides)) await rm(join(this.overrides, file));
  }

  async #any(pattern = /\.txt$/): Promise<string> {
    const overridden = new Set(await readdir(this.overrides));
    const names = (await readdir(this.captures)).filter(
      (name) => pattern.test(name) && !overridden.has(`${name}.yaml`),
    );
    return this.#chance.oneOf(names.sort());
  }

  async #edit(capture: string, change: (text: string) => string): Promise<void> {
    const path = join(this.captures, capture);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }
}

/** The line that a made capture has twice. */
function headlineIn(text: string): string {
  return /^(.{20,})\n\n\1$/m.exec(text)?.[1] ?? 'There is none';
}

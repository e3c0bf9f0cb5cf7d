import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { charactersOf } from './characters-of.ts';

/** The face that pictures are set in, cut up by script as its package has it. What comes first is looked at first. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const weights = [400, 700] as const;

/** A font file, as Satori takes it. */
export interface Font {
  readonly name: string;
  readonly weight: (typeof weights)[number];
  readonly data: Buffer;
}

/** All fonts, read once. */
export const fonts: Promise<readonly Font[]> = Promise.all(
  scripts.flatMap((script) => weights.map((weight) => readFont(script, weight))),
);

const characters = fonts.then((files) => new Set(files.flatMap(({ data }) => charactersOf(data))));

/** Whether there is a letter in the fonts for every character of a text. */
export async function canSet(text: string): Promise<boolean> {
  const known = await characters;
  return Array.from(text, (character) => character.codePointAt(0) ?? 0).every((point) => known.has(point));
}

async function readFont(script: string, weight: Font['weight']): Promise<Font> {
  const file = import.meta.resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`);
  return { name: `Source Serif 4 ${script}`, weight, data: await readFile(fileURLToPath(file)) };
}

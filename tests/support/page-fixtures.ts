import { readFile } from 'node:fs/promises';
import type { Decoded, PageFormat, PageText } from '../../src/capture/capture.ts';

const folder = 'tests/fixtures/pages/';

/** A fixture's bytes. */
export async function pageBytes(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(folder + name));
}

/** A fixture, read; it throws where the format refuses it. */
export async function readFixture(format: PageFormat, name: string): Promise<PageText> {
  return pageOf(await format.decode(await pageBytes(name)));
}

/** A page of a few lines, read. */
export async function readText(format: PageFormat, text: string, address?: string): Promise<PageText> {
  return pageOf(await format.decode(new TextEncoder().encode(text), address === undefined ? {} : { address }));
}

function pageOf(decoded: Decoded): PageText {
  if (!decoded.ok) throw new Error(decoded.message);
  return decoded;
}

/** The texts of a page's blocks. */
export function blockTexts({ text, markup }: PageText): string[] {
  return (markup?.blocks ?? []).map(({ start, end }) => text.slice(start, end));
}

/** The block that holds these words. */
export function blockWith(page: PageText, words: string) {
  const block = page.markup?.blocks.find(({ start, end }) => page.text.slice(start, end).includes(words));
  if (!block) throw new Error(`No block holds "${words}".`);
  return block;
}

/** What a page's statements say of a field, each with where it stands. */
export function said(page: PageText, field: string): string[] {
  return page.statements.flatMap((one) => (one.field === field ? [`${one.value} (${one.from})`] : []));
}

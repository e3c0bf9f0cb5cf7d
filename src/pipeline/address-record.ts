import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../capture/capture.ts';
import { codeOf, KeeperError } from '../errors/keeper-error.ts';
import { settings } from '../settings.ts';
import type { Edition } from './edition.ts';
import { replaceFile } from './replace-file.ts';
import type { Address } from '../story/follow-addresses.ts';

/** The file that remembers which addresses stories had: a line an address, with the captures of its story. */

const heading = `# The addresses that stories of this site have, or once had, each with the story’s captures (SHA-256, as in /captures/).
# Builds write this file, so that old addresses lead on. Keep it with the captures; no line of it need ever go.
`;

/** No other address could be one of ours, or be put into a file’s path. */
const line = /^([a-z0-9-]{1,200})((?: [0-9a-f]{16})+)$/;

/** What the file says, and which of its lines say nothing. */
export interface AddressReading {
  readonly record: readonly Address[];
  readonly problems: readonly Problem[];
}

/** Reads the file; a site that was never built has none. */
export async function readAddresses(): Promise<AddressReading> {
  let text: string;
  try {
    text = await readFile(resolve(settings.addresses), 'utf8');
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') return { record: [], problems: [] };
    return { record: [], problems: [problem(null, `The file cannot be read (${code}). See that you may read it.`)] };
  }
  return parseAddresses(text);
}

/** Of lines that have one address, as when two copies of the file were merged, all captures count. */
export function parseAddresses(text: string): AddressReading {
  const bySlug = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (content.trim() === '' || content.startsWith('#')) continue;
    const [, slug, captures] = line.exec(content.trim()) ?? [];
    if (slug === undefined || captures === undefined) {
      const message =
        'This is no address with its story’s captures. Take back what was changed here, or delete the line.';
      problems.push(problem(index + 1, message));
    } else bySlug.set(slug, [...(bySlug.get(slug) ?? []), ...captures.trim().split(' ')]);
  }
  return { record: Array.from(bySlug, ([slug, captures]) => ({ slug, captures })), problems };
}

/** An edition with what is wrong with the file of addresses, too. */
export async function withAddressProblems(edition: Edition): Promise<Edition> {
  const { problems } = await readAddresses();
  return { ...edition, problems: [...edition.problems, ...problems] };
}

export function addressesFile(record: readonly Address[]): string {
  const lines = record.map(({ slug, captures }) => `${[slug, ...captures].join(' ')}\n`);
  return heading + lines.join('');
}

/** Writes the file where it is not right already. Throws a sentence where that cannot be. */
export async function writeAddresses(record: readonly Address[]): Promise<void> {
  const path = resolve(settings.addresses);
  const text = addressesFile(record);
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return;
  try {
    await replaceFile(path, text);
  } catch (cause) {
    const code = codeOf(cause) || String(cause);
    throw new KeeperError(
      `${settings.addresses}: The addresses of the stories cannot be kept in mind (${code}). See that you may write this file, or set FAIRCOPY_ADDRESSES to another.`,
      { cause },
    );
  }
}

function problem(at: number | null, message: string): Problem {
  return { path: settings.addresses, line: at, message };
}

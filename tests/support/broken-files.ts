import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { answer, crawlOf, zipOf } from './archives.ts';

/** A file as its reader gets it: the ending says which that is. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const folders = ['pages', 'encodings', 'collections'].map((name) => `tests/fixtures/${name}`);

/** Whole files for every reader: the fixtures, and crawls and archives of them. */
export async function seedFiles(): Promise<readonly SeedFile[]> {
  const fixtures = (await Promise.all(folders.map(filesOf))).flat();
  const named = (name: string) => fixtures.find((file) => file.name === name)?.bytes ?? new Uint8Array();
  const rows = named('cc-news.ndjson');
  const page = named('mill.html');
  const httpHeaders = { 'Content-Type': 'text/html' };
  const records = [page, named('tram.html')].map((body, at) =>
    answer(`https://a.example/${at}`, body, { httpHeaders }),
  );
  const text = { type: 'conversion', url: 'https://a.example/', body: named('mill.txt') } as const;
  const crawl = await crawlOf(records);
  return [
    ...fixtures,
    { name: 'crawl.warc', bytes: crawl },
    { name: 'crawl.warc.gz', bytes: await crawlOf(records, true) },
    { name: 'texts.wet', bytes: await crawlOf([{ ...text, warcHeaders: { 'Content-Type': 'text/plain' } }]) },
    { name: 'rows.ndjson.gz', bytes: gzipSync(rows) },
    { name: 'all.zip', bytes: await zipOf({ 'mill.html': page, 'rows.ndjson': rows, 'crawl.warc': crawl }) },
  ];
}

async function filesOf(folder: string): Promise<SeedFile[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(`${folder}/${name}`) })));
}

/** A file with some of its bytes changed, cut out, doubled, or put for those of another file. */
export function brokenFile(files: readonly SeedFile[], others: readonly SeedFile[]): fc.Arbitrary<SeedFile> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .tuple(fc.constantFrom(...others), place, fc.nat(2_000))
      .map(([other, at, length]) => slice(other.bytes, at, length)),
  );
  const change = fc.record({ at: place, remove: fc.oneof(fc.nat(4), fc.nat(4_000)), put: bytes, again: fc.nat(40) });
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([{ name, bytes: whole }, changes]) => ({ name, bytes: changes.reduce(broken, whole) }));
}

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly put: Uint8Array;
  readonly again: number;
}

function broken(bytes: Uint8Array, { at, remove, put, again }: Change): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const rest = bytes.subarray(start + remove);
  return Buffer.concat([bytes.subarray(0, start), put, rest.subarray(0, again), rest]);
}

function slice(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const start = Math.floor(at * bytes.length);
  return bytes.subarray(start, start + length);
}

import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newFolder } from '../../support/astro.ts';
import { articleOf } from '../../support/generated-captures.ts';
import { runnerIn, type Ran } from '../../support/run-captures.ts';

const bridge = `Home News Sport

Harbour opens its new bridge

3 May 2019

The mayor opened the new bridge of the harbour on Friday morning, and two ships and a band with trumpets were there to see it.

"This bridge will last for ninety years," said its builder, whose workers had finished a month before anybody had hoped they would.

Share this story!
`;

const undated = `Harbour library closes its doors

The harbour library, which lent books to sailors for a hundred years, closed its doors on an evening in autumn.

Its keeper said that the books would be given to the schools of the town and to whoever asked for them.
`;

const ambiguous = ['Harbour counts its ships', '03/05/2019', ...articleOf(1).paragraphs].join('\n\n');

const headless = ['7 May 2019', ...articleOf(2).paragraphs].join('\n\n');

const short = `Harbour mends its old clock

6 May 2019

The old clock of the harbour is mended, said the clockmaker on Monday, and it will strike every hour of the day as it did when it was new, though not at night.

Think your friends would be interested? Share this story!
`;

interface Needs {
  readonly dates: object;
  readonly needs: readonly {
    readonly found: readonly { readonly id: string }[];
    readonly override: { readonly path: string; readonly lines: readonly string[] } | null;
  }[];
}

let folder: string;
let run: ReturnType<typeof runnerIn>;

beforeAll(async () => {
  folder = await newFolder();
  await mkdir(join(folder, 'captures/paper'), { recursive: true });
  await writeFile(join(folder, 'captures/bridge.txt'), bridge);
  await writeFile(join(folder, 'captures/paper/bridge-again.txt'), bridge.replace('3 May', '4 May'));
  await writeFile(join(folder, 'captures/library.txt'), undated);
  vi.stubEnv('FAIRCOPY_CAPTURES', join(folder, 'captures'));
  vi.stubEnv('FAIRCOPY_OVERRIDES', join(folder, 'overrides'));
  vi.stubEnv('FAIRCOPY_CACHE', join(folder, 'cache'));
  const { runCommand } = await import('../../../src/cli/run-command.ts');
  run = runnerIn(folder, runCommand);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('the command line', () => {
  test.each([
    [['--help'], 0, /Exit codes: 0 all is well; 1 .*; 2 /],
    [['import', '--help'], 0, /Examples:\n {2}npm run captures -- import/],
    [['help', 'report'], 0, /--top 50/],
  ])('%j teaches', async (args, code, text) => {
    const ran = await run(...args);
    expect(ran.out).toMatch(text);
    expect(ran.code).toBe(code);
  });

  test.each([
    [['imprt'], 'Did you mean import?'],
    [['import'], 'missing required argument'],
    [['check', '--fast'], "unknown option '--fast'"],
  ])('%j is not understood', async (args, text) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(text);
  });
});

describe('explain', () => {
  test.each(['bridge.txt', './bridge.txt', 'captures/bridge.txt', join('FOLDER', 'captures/bridge.txt')])(
    'finds a capture by %s',
    async (name) => {
      const { out, code } = await run('explain', name.replace('FOLDER', folder));
      expect(code).toBe(0);
      expect(out).toContain('captures/bridge.txt\n  format');
      expect(out).not.toContain('paper/bridge-again.txt\n  format');
    },
  );

  test('tells what became of each line, by which rule and why', async () => {
    const { out } = await run('explain', 'bridge.txt');
    expect(out).toMatch(/^ 3 > Harbour opens its new bridge\n {7}headline, headline\/\S+ *\S/m);
    expect(out).toMatch(/^ 5 > 3 May 2019\n {7}date, date\/published: /m);
    expect(out).toMatch(/^ 7 {3}The mayor opened/m);
    expect(out).toMatch(/^11 - Share this story!\n {7}furniture, furniture\/\S+: /m);
    expect(out).toMatch(/published {3}2019-05-03\n\s+date\/published: .*\n?.*Line 5: “3 May 2019”/);
    expect(out).not.toContain('\u001b[');
  });

  test('begins with a summary that fits a screen', async () => {
    const { out } = await run('explain', 'bridge.txt');
    const [summary = ''] = out.split('\n\n');
    expect(summary.split('\n').length).toBeLessThan(20);
    expect(summary).toMatch(/^Harbour opens its new bridge\n {2}story harbour-opens-its-new-bridge\n/);
    expect(summary).toContain('  capture bridge.txt (2 lines kept, 2 moved, 2 removed)\n');
    expect(summary).toContain('  capture paper/bridge-again.txt (2 lines kept, 2 moved, 2 removed)\n');
    expect(summary).toMatch(/ {2}published {3}2019-05-03 \(from bridge\.txt\)/);
    expect(summary).toMatch(/ {2}found {7}1 conflict$/);
  });

  test('of a story with several captures shows where they disagree, and the lines of none', async () => {
    const { out } = await run('explain', 'harbour-opens-its');
    expect(out).toContain('capture bridge.txt (');
    expect(out).toContain('capture paper/bridge-again.txt (');
    expect(out).toContain('\nName a capture to see it line by line.\n');
    expect(out).not.toContain('The mayor opened');
    expect(out).toMatch(
      /Conflicts[^]*published: “2019-05-03” \(bridge\.txt\), “2019-05-04” \(paper\/bridge-again\.txt\)/,
    );
  });

  test('of a row tells how it was read, what it states, what its keeper says and where it leads', async () => {
    const { headline, published, address, paragraphs } = articleOf(3);
    const text = [...paragraphs, 'READ MORE: Harbour opens its new bridge']
      .join('\n\n')
      .replace('mayor', 'may\u00ador');
    const row = JSON.stringify({ title: headline, author: 'Jane Doe', url: address, text: `${text} \u00ad` });
    await writeFile(join(folder, 'captures/paper/rows.jsonl'), `{"text": ""}\n${row}\n`);
    await mkdir(join(folder, 'overrides'));
    await writeFile(
      join(folder, 'overrides/rows.yaml'),
      `captures: [paper/rows.jsonl/2]\npublished: ${published}\nbyline: Ann Smith\nnote: She said so.`,
    );
    const { out, code } = await run('explain', 'paper/rows.jsonl/2');
    await rm(join(folder, 'overrides'), { recursive: true });
    await rm(join(folder, 'captures/paper/rows.jsonl'));
    expect(code).toBe(0);
    const said = out.replaceAll(/\n {4,}/g, ' ');
    expect(said).toContain(`  published   ${published} (set in rows.yaml)\n`);
    expect(said).toMatch(/ {2}format +json, [\d,]+ bytes\n {2}encoding +utf-8 \(100 %\): /);
    expect(said).toMatch(/ {2}repaired +\d × “‹U\+00AD›” taken out, repair\/soft-hyphen: /);
    expect(said).toContain(`  stated      headline: “${headline}” ("title" of the row), taken\n`);
    expect(said).toContain('  stated      byline: “Jane Doe” ("author" of the row), taken\n');
    const onALine = out.replaceAll(/\s+/g, ' ');
    expect(onALine).toContain('rows.yaml: byline is “Ann Smith”; paper/rows.jsonl/2 says “Jane Doe” (She said so.)');
    expect(onALine).toContain('READ MORE: “Harbour opens its new bridge” without an address (paper/rows.jsonl/2:');
  });

  test('tells which version the keeper says that a capture is, and which is a damaged copy', async () => {
    await mkdir(join(folder, 'overrides/paper'), { recursive: true });
    await writeFile(join(folder, 'overrides/bridge.yaml'), 'version: 1');
    await writeFile(join(folder, 'overrides/paper/bridge-again.yaml'), 'damaged: true\nnote: Its end is lost.');
    const { out } = await run('explain', 'bridge.txt');
    await rm(join(folder, 'overrides'), { recursive: true });
    const onALine = out.replaceAll(/\s+/g, ' ');
    expect(onALine).toContain(
      'Changed by the keeper bridge.yaml: bridge.txt is version 1 of this story ' +
        'paper/bridge-again.yaml: paper/bridge-again.txt is a damaged copy, and no version of this story (Its end is lost.)',
    );
  });

  test('of a date that can be read in two ways shows it as it is written', async () => {
    await writeFile(join(folder, 'captures/numbers.txt'), ambiguous);
    const { out } = await run('explain', 'numbers.txt');
    await rm(join(folder, 'captures/numbers.txt'));
    expect(out).toMatch(/ {2}published\? {2}03\/05\/2019 \(from numbers\.txt\)\n/);
    expect(out).toMatch(/ {2}published\? {2}03\/05\/2019\n {14}date\/ambiguous: [^]*Line 3:/);
  });

  test('is in colour where it is asked for', async () => {
    vi.stubEnv('FORCE_COLOR', '1');
    const { out } = await run('explain', 'bridge.txt');
    vi.stubEnv('FORCE_COLOR', undefined);
    expect(out).toMatch(/\u001b\[31m11 - Share this story!/);
  });

  test('suggests what was meant', async () => {
    const { err, code } = await run('explain', 'libary.txt');
    expect(err).toMatch(/Did you mean one of these\?\n {2}library\.txt\n/);
    expect(code).toBe(1);
    expect((await run('explain', 'harbour')).err).toMatch(/^More than one .*:\n {2}harbour-/);
  });
});

describe('report', () => {
  test('looks over the collection, worst first', async () => {
    const { out, code } = await run('report', '--json');
    const report = JSON.parse(out) as {
      needs: { story: string; found: { id: string }[] }[];
      removed: { rule: string; times: number }[];
    };
    expect(report).toMatchObject({
      ...{ captures: 3, stories: 2, problems: [] },
      capturesAStory: [
        { name: '1', count: 1 },
        { name: '2', count: 1 },
      ],
      dates: { first: '2019-05-03', last: '2019-05-03', undated: 1, ambiguous: 0, inferred: 0 },
    });
    expect(report.needs.map(({ story, found }) => [story, ...found.map(({ id }) => id)])).toEqual([
      ['harbour-library-closes-its-doors', 'no-date'],
      ['harbour-opens-its-new-bridge', 'conflict'],
    ]);
    expect(report.removed).toContainEqual({ rule: 'furniture/share-prompt', role: 'furniture', captures: 2, times: 2 });
    expect(code).toBe(1);
  });

  test('prints it for a person', async () => {
    const { out } = await run('report', '--top', '1');
    expect(out).toMatch(/^3 captures of 2 stories\n/);
    expect(out).toMatch(/2019-05-03 to 2019-05-03\n {2}1 story without a date/);
    expect(out).toMatch(/Need a person, worst first[^]*harbour-library[^]*It is not known when[^]*and 1 story more/);
    expect((await run('report', '--top', 'all')).err).toContain('--top is all, which is no count.');
  });

  test('names overrides that mend what they are named for', async () => {
    const more = { 'numbers.txt': ambiguous, 'short.txt': short, 'headless.txt': headless };
    for (const [name, text] of Object.entries(more)) await writeFile(join(folder, 'captures', name), text);
    const before = JSON.parse((await run('report', '--json')).out) as Needs;
    expect(new Set(before.needs.flatMap(({ found }) => found.map(({ id }) => id)))).toEqual(
      new Set(['few-words', 'no-headline', 'no-date', 'ambiguous-date', 'conflict']),
    );
    expect(before.dates).toMatchObject({ undated: 2, ambiguous: 1 });
    expect((await run('report')).out).toContain(
      `      captures: ["numbers.txt"]\n      published: 2019-05-03 or 2019-03-05\n`,
    );

    await mkdir(join(folder, 'overrides'));
    const put = async (finish: (lines: string) => string) => {
      for (const { override } of before.needs) {
        if (override) await writeFile(override.path, finish(override.lines.join('\n')));
      }
    };
    // What only a person knows cannot be taken over as it is.
    await put((lines) => lines);
    const refused =
      '"published" is not written as a date is here. Write it in digits, as YYYY-MM-DD, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm+hh:mm.';
    const unknown = ['harbour-counts-its-ships', 'harbour-library-closes-its-doors'];
    expect(await run('check')).toEqual({
      out: unknown.map((slug) => `${join(folder, 'overrides', slug)}.yaml:2: ${refused}\n`).join(''),
      ...{ err: '', code: 1 },
    });
    await put((lines) => lines.replace('YYYY-MM-DD', '2019-05-08').replace(' or 2019-03-05', ''));
    const after = JSON.parse((await run('report', '--json')).out) as Needs;
    expect(after).toMatchObject({ problems: [], needs: [], stories: 5 });
    await rm(join(folder, 'overrides'), { recursive: true });
    for (const name of Object.keys(more)) await rm(join(folder, 'captures', name));
  });

  test('says of one capture that it states two values, and not that captures disagree', async () => {
    const { paragraphs, headline: title } = articleOf(4);
    const text = ['9 May 2019', ...paragraphs].join('\n\n');
    const [row, twin] = [join(folder, 'captures/row.jsonl'), join(folder, 'captures/twin.txt')];
    await writeFile(row, JSON.stringify({ title, date: '2019-05-10', text }));
    const states = 'states two values for published: “2019-05-10”, “2019-05-09”.';
    const alone = (await run('report')).out.replaceAll(/\s+/g, ' ');
    expect(alone).toContain(`row.jsonl/1 This capture ${states} See with explain where each stands`);
    expect(alone.match(/disagree/g)).toHaveLength(1);
    expect((await run('explain', 'row.jsonl/1')).out).not.toContain('disagree');

    await writeFile(twin, [title, ...paragraphs].join('\n\n'));
    const two = (await run('report')).out.replaceAll(/\s+/g, ' ');
    expect(two).toContain(`Its capture row.jsonl/1 ${states}`);
    expect(two.match(/disagree/g)).toHaveLength(1);
    await Promise.all([rm(row), rm(twin)]);
  });

  test('goes on in the override that a story has', async () => {
    await mkdir(join(folder, 'overrides'));
    const own = join(folder, 'overrides/mine.yaml');
    await writeFile(join(folder, 'overrides/bridge.yaml'), 'byline: Ann Smith');
    await writeFile(own, 'captures: [bridge.txt]\nsection: Harbour');
    const { needs } = JSON.parse((await run('report', '--json')).out) as Needs;
    expect(needs.map(({ override }) => override)).toContainEqual({ path: own, lines: ['published: "2019-05-03"'] });
    await rm(join(folder, 'overrides'), { recursive: true });
  });
});

describe('an empty collection', () => {
  test('is said to be empty, and no more', async () => {
    const empty = await newFolder();
    const env = { ...process.env, FAIRCOPY_CAPTURES: empty, FAIRCOPY_OVERRIDES: join(empty, 'overrides') };
    const args = ['src/cli/captures.ts', 'report'];
    const ran = await new Promise<string>((done) => {
      execFile(process.execPath, args, { env }, (_, out, err) => done(err + out));
    });
    await rm(empty, { recursive: true });
    expect(ran).toContain('There is no capture in this folder. Put some into it: Faircopy reads .txt,');
    expect(ran.trim().split('\n').length).toBeLessThan(3);
  });
});

describe('check', () => {
  test('says that all is well, or what a build would say', async () => {
    expect(await run('check')).toEqual({ out: 'All is well: 3 captures can be used.\n', err: '', code: 0 });
    await writeFile(join(folder, 'captures/empty.txt'), '');
    const bad: Ran = await run('check');
    await rm(join(folder, 'captures/empty.txt'));
    expect(bad.out).toMatch(/captures\/empty\.txt: The file is empty\. Delete it, or capture the page again\.\n$/);
    expect(bad.code).toBe(1);
  });

  test('says which overrides fit nothing any more', async () => {
    await mkdir(join(folder, 'overrides'));
    const [gone, moved] = [join(folder, 'overrides/brige.yaml'), join(folder, 'overrides/library.yaml')];
    await writeFile(gone, 'section: Harbour');
    await writeFile(moved, 'blocks:\n  - { text: Its keeper was glad., role: furniture }');
    const { out, code } = await run('check');
    const { problems } = JSON.parse((await run('check', '--json')).out) as { problems: { path: string }[] };
    await rm(join(folder, 'overrides'), { recursive: true });
    expect(out).toBe(
      `${gone}: There is no capture and no story with this name. Did you mean bridge.txt.yaml?\n` +
        `${moved}:2: There is no block with this text in library.txt. Copy its text from the provenance page.\n`,
    );
    expect(problems.map(({ path }) => path)).toEqual([gone, moved]);
    expect(code).toBe(1);
  });
});

test('the line that tells of progress is gone before what went wrong is said', async () => {
  const { Progress } = await import('../../../src/terminal/progress.ts');
  const [line, written] = [Object.assign(new PassThrough(), { isTTY: true, columns: 80 }), [] as string[]];
  line.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  await expect(new Progress(line).during('Reading', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(written.join('')).toMatch(/Reading …\u001b\[1G\u001b\[2K$/);
});

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { containerOf, formatOf } from '../../../src/capture/formats/formats.ts';
import { newFolder } from '../../support/astro.ts';
import { articleOf, generatedEndings, generatedFiles } from '../../support/generated-captures.ts';
import { runnerIn } from '../../support/run-captures.ts';

const captures = 60;
/** Whatever is not read yet has no format; archives have containers instead. */
const readable = generatedEndings.filter((ending) => formatOf(`x${ending}`) ?? containerOf(`x${ending}`));

let folder: string;
let collection: string;
let run: ReturnType<typeof runnerIn>;

beforeAll(async () => {
  folder = await newFolder();
  collection = join(folder, 'captures');
  vi.stubEnv('FAIRCOPY_CAPTURES', collection);
  vi.stubEnv('FAIRCOPY_CACHE', join(folder, 'cache'));
  const { runCommand } = await import('../../../src/cli/run-command.ts');
  run = runnerIn(folder, runCommand);
  for await (const { name, bytes } of generatedFiles(captures, readable)) await put(`crawl/${name}`, bytes);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** What a folder holds: names, and their bytes in hexadecimal. */
async function contentOf(path: string): Promise<Record<string, string>> {
  if (!existsSync(path)) return {};
  const names = (await readdir(path)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'hex')])),
  );
}

const article = `Harbour opens its new bridge

3 May 2019

The mayor opened the new bridge of the harbour on Friday morning, and two ships and a band with trumpets were there to see it.

"This bridge will last for ninety years," said its builder, whose workers had finished a month before anybody had hoped they would.
`;

describe('import, one after the other', () => {
  test('a rehearsal says what would come in, and writes nothing', async () => {
    const { out, code } = await run('import', 'crawl', '--dry-run');
    expect(out).toMatch(new RegExp(`Nothing is written[^]* ${captures}  would come in`));
    expect(code).toBe(0);
    expect(existsSync(collection)).toBe(false);
  });

  test('that was killed is taken up again: nothing is lost, nothing comes in twice', async () => {
    const child = spawn('node', ['src/cli/captures.ts', 'import', join(folder, 'crawl')], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    while ((await namesIn(collection)).length < 10 && child.exitCode === null) await setTimeout(2);
    child.kill('SIGKILL');
    await ended;
    // A quick import may have ended before it could be killed: then one that was killed is made of it.
    const taken = (await namesIn(collection)).sort();
    for (const name of taken.length < captures ? [] : taken.slice(10)) await rm(join(collection, name));
    await put('captures/.importing-999999999', 'what a killed import was writing');

    const { out, code } = await run('import', 'crawl');
    expect(code).toBe(0);
    expect(out).not.toContain(` ${captures}  came in`);
    const resumed = await contentOf(collection);
    expect(Object.keys(resumed)).toHaveLength(captures);

    await rm(collection, { recursive: true });
    expect((await run('import', 'crawl')).out).toContain(` ${captures}  came in`);
    expect(await contentOf(collection)).toEqual(resumed);
  });

  test('copies byte for byte, under the date and the headline', async () => {
    for (const name of await namesIn(collection)) {
      expect(name).toMatch(/^(?:20\d\d-\d\d-\d\d|undated)-[a-z]+-[a-z]+-number-\d+-[a-z]+-the-[a-z]+-of-[a-z]+\.\w+$/);
    }
    const { published, headline } = articleOf(0);
    const copy = join(collection, `${published}-${headline.toLowerCase().replaceAll(' ', '-')}.txt`);
    expect(await readFile(copy)).toEqual(await readFile(join(folder, 'crawl/file-00000.txt')));
  });

  test('knows what is here by its bytes, wherever it lies and whatever it is called', async () => {
    await cp(join(folder, 'crawl/file-00000.txt'), join(folder, 'other-name.txt'));
    const { out, code } = await run('import', 'crawl', 'other-name.txt');
    expect(out).toMatch(/ 0 {2}came in/);
    expect(out).toContain(` ${captures + 1}  here already`);
    expect(code).toBe(0);
  });

  test('goes on after what it refuses, and says why', async () => {
    await put('mixed/a-empty.txt', '');
    await put('mixed/b-picture.bmp', 'BM');
    await put('mixed/c-good.txt', article);
    await put('mixed/d-only.txt', 'Share this story!\n');
    const { out, err, code } = await run('import', 'mixed', 'nowhere');
    expect(out).toMatch(/ 1 {2}came in/);
    expect(out).toMatch(/ 4 {2}refused/);
    expect(err).toContain('mixed/a-empty.txt: The file is empty.');
    expect(err).toContain('mixed/b-picture.bmp: Faircopy cannot read files');
    expect(err).toContain('mixed/d-only.txt: There is no article in this capture');
    expect(err).toContain('nowhere: There is no such file or folder.');
    expect(code).toBe(1);
  });

  test('leaves out what lies beside captures, and where links lead out of what is named', async () => {
    await put('saved/page.html', `<title>Hut</title><article><p>${article.replaceAll('bridge', 'hut')}</p></article>`);
    await put('saved/page_files/frame.html', '<p>An advertisement.</p>');
    await put('saved/.git/note.txt', 'Hidden.');
    await put('saved/Thumbs.db', 'pictures');
    await symlink(join(folder, 'crawl/file-00000.txt'), join(folder, 'saved/z.txt'));
    execFileSync('mkfifo', [join(folder, 'saved/pipe.txt')]);
    const whole = await run('import', 'saved', '--dry-run', '--json');
    expect(JSON.parse(whole.out)).toMatchObject({
      ...{ imported: [{ from: 'saved/page.html' }], held: 0 },
      refused: [
        { path: 'saved/pipe.txt', message: expect.stringContaining('a device or a pipe') as string },
        { path: 'saved/z.txt', message: 'This link leads out of the folder. Put the file itself here.' },
      ],
    });
    const named = await run('import', 'saved/page.html', 'saved/page_files', '--dry-run', '--json');
    expect(JSON.parse(named.out)).toMatchObject({ imported: [{ from: 'saved/page.html' }], held: 0, refused: [] });
  });

  test('says which are further captures of a known story, and numbers a name that is taken', async () => {
    await put('again/page.txt', `${article}\nShare this story!\n`);
    const { out } = await run('import', 'again', '--json', '--into', 'second');
    const path = `${collection}/2019-05-03-harbour-opens-its-new-bridge.txt`;
    expect(JSON.parse(out)).toEqual({
      imported: [
        {
          path: `${collection}/second/2019-05-03-harbour-opens-its-new-bridge.txt`,
          ...{ from: 'again/page.txt', format: 'text', furtherOf: path },
        },
      ],
      ...{ held: 0, refused: [] },
    });
    await put('again/page.txt', `${article}\nShare this story with a friend!\n`);
    expect((await run('import', 'again')).out).toContain(
      '2019-05-03-harbour-opens-its-new-bridge-2.txt is one more capture',
    );
  });

  test('puts nothing outside of the collection', async () => {
    const { err, code } = await run('import', 'crawl', '--into', '../elsewhere');
    expect(err).toContain('../elsewhere is not below');
    expect(code).toBe(1);
  });

  test('shows what a file’s name would make a terminal do', async () => {
    const { err } = await run('import', 'gone\u001b[2J.txt');
    expect(err).toContain('gone‹U+001B›[2J.txt');
  });
});

async function namesIn(path: string): Promise<string[]> {
  return existsSync(path) ? (await readdir(path)).filter((name) => !name.startsWith('.')) : [];
}

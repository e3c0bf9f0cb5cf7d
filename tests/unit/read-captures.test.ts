import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemLine } from '../../src/capture/capture.ts';
import { largestCapture } from '../../src/capture/containers/container.ts';
import { endings } from '../../src/capture/formats/formats.ts';
import { longestLine } from '../../src/capture/text-limits.ts';
import { captures as readOneByOne, capturesIn, readCaptures } from '../../src/capture/read-captures.ts';
import { encode } from '../support/encode.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faircopy-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function problems(): Promise<string[]> {
  return (await readCaptures(folder, 'captures')).problems.map(problemLine);
}

describe('a capture that cannot be used is one sentence', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'captures/empty.txt: The file is empty. Delete it, or capture the page again.'],
    [
      'blank.txt',
      ' \n\t\n',
      'captures/blank.txt: The file holds only white space. Delete it, or capture the page again.',
    ],
    [
      'unknown.txt',
      Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x0a]),
      'captures/unknown.txt:2: The line is not UTF-8, and nothing tells its encoding. Find it out and save the file again as UTF-8.',
    ],
    [
      'cut-off.txt',
      Uint8Array.from([0x61, 0x0a, 0xe2, 0x80]),
      'captures/cut-off.txt:2: The line is not UTF-8, and nothing tells its encoding. Find it out and save the file again as UTF-8.',
    ],
    [
      'nul.txt',
      'one\ntwo\nth\0ree',
      'captures/nul.txt:3: The line holds a NUL byte, so this is no text file. Save the page as UTF-8 text.',
    ],
    [
      'long.txt',
      `short\n${'word '.repeat(1_000_000)}`,
      'captures/long.txt:2: The line is 5,000,000 characters long; no article has one like it. Capture the page again, or cut the line up.',
    ],
    [
      'picture.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'captures/picture.txt: This is a PNG picture, not text. Save the page’s text as UTF-8 .txt, or delete the file.',
    ],
    [
      'utf32.txt',
      Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]),
      'captures/utf32.txt: The file is UTF-32, which no page is. Save it again as UTF-8.',
    ],
    [
      'a/report.pdf',
      '%PDF-1.7',
      `captures/a/report.pdf: Faircopy cannot read files of the kind .pdf, but ${endings()}. Save the page as one of these, or take the file out of the folder.`,
    ],
    [
      'a.b/README',
      'text',
      `captures/a.b/README: Faircopy cannot read files without an ending, but ${endings()}. Save the page as one of these, or take the file out of the folder.`,
    ],
  ])('%s', async (path, content, sentence) => {
    await put(path, content);
    expect(await problems()).toEqual([sentence]);
  });

  test('a link to nothing', async () => {
    await symlink(join(folder, 'nowhere'), join(folder, 'lost.txt'));
    expect(await problems()).toEqual([
      'captures/lost.txt: The file cannot be read (ENOENT). See that it is there and that you may read it.',
    ]);
  });

  test('a link out of the folder, or to a folder, and what is no file', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'faircopy-'));
    await writeFile(join(outside, 'secret.txt'), 'Some text.');
    await put('sub/in.txt', 'Some text.');
    await symlink(join(outside, 'secret.txt'), join(folder, 'a.txt'));
    await symlink(outside, join(folder, 'b.txt'));
    await symlink('sub', join(folder, 'c.txt'));
    await symlink('sub/in.txt', join(folder, 'd.txt'));
    execFileSync('mkfifo', [join(folder, 'e.txt')]);
    const { captures, problems } = await readCaptures(folder, 'captures');
    await rm(outside, { recursive: true });
    expect(captures.map(({ id }) => id)).toEqual(['d.txt', 'sub/in.txt']);
    expect(problems.map(problemLine)).toEqual([
      'captures/a.txt: This link leads out of the folder. Put the file itself here.',
      'captures/b.txt: This link leads out of the folder. Put the file itself here.',
      'captures/c.txt: This link leads to a folder. Put the folder itself here.',
      'captures/e.txt: This is a device or a pipe, not a file. Take it out of the folder.',
    ]);
  });

  test('a file too large to be an article', async () => {
    await put('large.txt', '');
    await truncate(join(folder, 'large.txt'), largestCapture + 1);
    expect(await problems()).toEqual([
      'captures/large.txt: The file holds more than 50 MB; no article has that many. Take it out, or save the page without its pictures.',
    ]);
  });

  test('a folder that is not there', async () => {
    const { captures, problems } = await readCaptures(join(folder, 'none'), 'captures');
    expect(captures).toEqual([]);
    expect(problems.map(problemLine)).toEqual(['captures: There is no such folder. Make it and put captures into it.']);
  });

  test('a file in place of the folder', async () => {
    await put('story.txt', 'Some text.');
    const { problems } = await readCaptures(join(folder, 'story.txt'), 'captures');
    expect(problems.map(problemLine)).toEqual([
      'captures: This is a file, not a folder. Name the folder that the captures are in.',
    ]);
  });

  test('a folder with nothing in it but litter', async () => {
    await put('.DS_Store', 'x');
    await put('a/Thumbs.db', 'x');
    expect(await problems()).toEqual([
      `captures: There is no capture in this folder. Put some into it: Faircopy reads ${endings()}.`,
    ]);
  });
});

describe('captures that can be used', () => {
  test('are read beside those that cannot', async () => {
    await put('good.txt', 'Some text.');
    await put('bad.txt', '');
    const { captures, problems } = await readCaptures(folder, 'captures');
    expect(captures.map(({ id, text }) => [id, text])).toEqual([['good.txt', 'Some text.']]);
    expect(problems).toHaveLength(1);
  });

  test('may have one name in different folders', async () => {
    await put('b/story.txt', 'B.');
    await put('a/story.txt', 'A.');
    const { captures, problems } = await readCaptures(folder, 'captures');
    expect(captures.map(({ id }) => id)).toEqual(['a/story.txt', 'b/story.txt']);
    expect(problems).toEqual([]);
  });

  test('keep every line end as a part of their text, and name a byte order mark as what told their encoding', async () => {
    await put('bom.TXT', '\uFEFFone\r\ntwo\r');
    const [capture] = (await readCaptures(folder, 'captures')).captures;
    expect(capture?.text).toBe('one\r\ntwo\r');
    expect(capture?.decoding.reason).toBe('All of its bytes are UTF-8, and its byte order mark says so.');
  });

  test('may be in UTF-16, and broken', async () => {
    await put('old.txt', encode('\uFEFFItâ€™s a long co\u00ADoperation.', 'utf-16le'));
    const [capture] = (await readCaptures(folder, 'captures')).captures;
    expect(capture?.text).toBe('It’s a long cooperation.');
    expect(capture?.decoding.encoding).toBe('utf-16le');
    expect(capture?.decoding.repairs.map(({ rule, was, now, at, times }) => [rule, was, now, at, times])).toEqual([
      ['repair/read-as-windows-1252', 'â€™', '’', 2, 1],
      ['repair/soft-hyphen', '\u00AD', '', 14, 1],
    ]);
  });

  test('may end their lines with carriage returns alone', async () => {
    await put('old.txt', `${'a line of an old text '.repeat(5)}\r`.repeat(20_000));
    expect(await problems()).toEqual([]);
  });

  test('may have lines as long as the limit', async () => {
    await put('long.txt', 'x'.repeat(longestLine));
    expect(await problems()).toEqual([]);
  });
});

describe('captures one by one', () => {
  test('come in the order of their files, with their own bytes', async () => {
    for (let file = 10; file < 50; file += 1) await put(`${file}.txt`, `Text ${file}.`);
    await put('20.jsonl', '{"text": "Row 1."}\n{"text": "Row 2."}\n');
    const read = [];
    for await (const reading of readOneByOne(folder, 'captures')) {
      if (reading.ok) read.push([reading.capture.id, Buffer.from(reading.bytes).toString(), reading.isFile]);
    }
    expect(read).toHaveLength(42);
    expect(read.slice(9, 14)).toEqual([
      ['19.txt', 'Text 19.', true],
      ['20.jsonl/1', '{"text": "Row 1."}', false],
      ['20.jsonl/2', '{"text": "Row 2."}', false],
      ['20.txt', 'Text 20.', true],
      ['21.txt', 'Text 21.', true],
    ]);
  });

  test('tell of the first hundred rows that are wrong, and count the others', async () => {
    await put('no.jsonl', 'x\n'.repeat(102));
    const found = await problems();
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe(
      'captures/no.jsonl: 2 more parts of this file cannot be read, for reasons like those above.',
    );
  });

  test('of one file have its name', async () => {
    await put('a/rows.jsonl', '{"text": "One."}\nno row\n');
    const found = [];
    for await (const reading of capturesIn(join(folder, 'a/rows.jsonl'))) {
      found.push(reading.ok ? reading.capture.id : `${reading.problem.path}:${String(reading.problem.line)}`);
    }
    expect(found).toEqual(['rows.jsonl/1', `${folder}/a/rows.jsonl:2`]);
  });

  test('come in though a folder among theirs cannot be read', async () => {
    await put('a/one.txt', 'One.');
    // No folder can be kept from root: a path that is too long for the system is as good.
    const deep = Array.from({ length: 45 }, () => 'd'.repeat(100));
    execFileSync('sh', ['-c', `cd "${folder}"; for name in ${deep.join(' ')}; do mkdir $name; cd -P $name; done`]);
    const { captures, problems } = await readCaptures(folder, 'captures');
    execFileSync('rm', ['-rf', join(folder, deep[0] ?? '')]);
    expect(captures.map(({ id }) => id)).toEqual(['a/one.txt']);
    expect(problems.map(problemLine)).toEqual([
      expect.stringMatching(
        /^captures\/d+\/.*: The folder cannot be read \(ENAMETOOLONG\)\. See that you may read it\.$/,
      ),
    ]);
  });
});

import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { largestCapture } from '../../src/capture/containers/container.ts';
import { JsonValues } from '../../src/capture/containers/json-values.ts';
import { containers, containerOf, endings, formatOf } from '../../src/capture/formats/formats.ts';
import { ownName } from '../../src/capture/own-name.ts';
import { withoutIgnored } from '../../src/capture/files/ignored-files.ts';
import { answer, crawlOf, gzipOf, replaceBytes, zipOf } from '../support/archives.ts';
import { readBytes } from '../support/read-bytes.ts';

const row = (text: string) => JSON.stringify({ text });
const bytes = (text: string) => Buffer.from(text);

test('every container is found by each of its endings, and named where an ending is unknown', () => {
  for (const container of containers) {
    for (const ending of container.extensions) {
      expect(containerOf(`a.b/C${ending.toUpperCase()}`)).toBe(container);
      expect(endings()).toContain(ending);
    }
  }
  expect(containerOf('.gz')).toBeUndefined();
  expect(formatOf('x.TXT.gz')).toBe(formatOf('x.txt'));
});

describe('rows on lines', () => {
  test('are captures by the numbers of their lines, and a broken one is one sentence', async () => {
    const rows = `\uFEFF${row('One.')}\r\n\r\n{"text": "Tw\n${row('Three.')}`;
    expect(await readBytes('rows.jsonl', bytes(rows))).toEqual({
      captures: [
        ['rows.jsonl/1', 'One.'],
        ['rows.jsonl/4', 'Three.'],
      ],
      problems: ['rows.jsonl:3: The row is not whole, valid JSON. Mend it, or take it out.'],
    });
  });

  test('may stand in a file called .json', async () => {
    const rows = await readFile('tests/fixtures/collections/c4.jsonl');
    const { captures, problems } = await readBytes('c4.json', rows);
    expect(captures.map(([id]) => id)).toEqual(['c4.json/1', 'c4.json/2']);
    expect(problems).toEqual([]);
  });

  test('that are too long are passed over', async () => {
    const long = Buffer.alloc(largestCapture + 200_000, 'x');
    long[long.length - 1] = 0x0a;
    const { captures, problems } = await readBytes('rows.jsonl', Buffer.concat([long, bytes(row('Two.'))]));
    expect(captures).toEqual([['rows.jsonl/2', 'Two.']]);
    expect(problems).toEqual([expect.stringMatching(/^rows\.jsonl:1: The row holds more than 50 MB;/)]);
  });
});

describe('a JSON file', () => {
  test.each([
    ['one object', `{\n  "text": "One [1]."\n}\n`, [['a.json', 'One [1].']]],
    ['a list of one', `[${row('One.')}]`, [['a.json', 'One.']]],
    [
      'a list',
      `[\n${row('A "quote", \\ and ] and }.')},\n\n ${row('Two.')}\n]\n`.replace('}},', '},'),
      [
        ['a.json/1', 'A "quote", \\ and ] and }.'],
        ['a.json/2', 'Two.'],
      ],
    ],
    [
      'objects one after another',
      `{\n"text": "One."}\n{"text":\n"Two."}`,
      [
        ['a.json/1', 'One.'],
        ['a.json/2', 'Two.'],
      ],
    ],
  ])('is %s', async (_, text, captures) => {
    expect(await readBytes('a.json', bytes(text))).toEqual({ captures, problems: [] });
  });

  test('with a row whose string lacks its end yields the others', async () => {
    const list = `[\n${row('One.')},\n{"text": "Two., "more": 1},\n7,\n${row('Three.')}\n]`;
    expect(await readBytes('a.json', bytes(list))).toEqual({
      captures: [
        ['a.json/1', 'One.'],
        ['a.json/3', 'Three.'],
      ],
      problems: ['a.json:3: The row is not whole, valid JSON. Mend it, or take it out.'],
    });
  });

  test('that is cut off yields what stands before', async () => {
    expect(await readBytes('a.json', bytes(`[\n${row('One.')},\n${row('Two.')},`))).toEqual({
      captures: [
        ['a.json/1', 'One.'],
        ['a.json/2', 'Two.'],
      ],
      problems: ['a.json: The file ends in the middle of its list. Copy it again; what stands before that is read.'],
    });
    expect((await readBytes('a.json', bytes(' \n'))).problems).toEqual([
      'a.json: There is no row in this file. Delete it, or fetch it again.',
    ]);
  });

  test('holds the same values however its bytes arrive', () => {
    const text = bytes(`[{"a": "x\\"]}"}, [1, [2]], "s,]", 7, null, {"b": {}}]`);
    const inSteps = (step: number) => {
      const values = new JsonValues(1_000);
      const found = [];
      for (let at = 0; at < text.length; at += step) found.push(...values.read(text.subarray(at, at + step)));
      return found.map((value) => Buffer.from(value.bytes ?? []).toString());
    };
    for (const step of [1, 2, 3, 7, 1_000]) {
      expect(inSteps(step)).toEqual(['{"a": "x\\"]}"}', '[1, [2]]', '"s,]"', '7', 'null', '{"b": {}}']);
    }
  });
});

describe('a packed file', () => {
  test('is read by the ending below', async () => {
    expect(await readBytes('a.txt.gz', gzipOf('Text.'))).toEqual({ captures: [['a.txt.gz', 'Text.']], problems: [] });
    expect((await readBytes('a.jsonl.gz', gzipOf(row('One.')))).captures).toEqual([['a.jsonl.gz/1', 'One.']]);
    expect((await readBytes('a.exe.gz', gzipOf('x'))).problems).toEqual([
      expect.stringMatching(/^a\.exe\.gz: Faircopy cannot read files of the kind \.exe, but /),
    ]);
  });

  test('is no bomb', async () => {
    const { captures, problems } = await readBytes('a.jsonl.gz', gzipOf(Buffer.alloc(20_000_000, 10)));
    expect(captures).toEqual([]);
    expect(problems).toEqual([
      'a.jsonl.gz: The archive becomes more than 200 times as large as it is, as no text does. Unpack it yourself if you trust it.',
    ]);
  });

  test('is not packed for ever', async () => {
    let packed: Buffer = gzipOf('Text.');
    for (let times = 1; times < 5; times += 1) packed = gzipOf(packed);
    expect((await readBytes('a.txt.gz.gz.gz.gz.gz', packed)).problems).toEqual([
      'a.txt.gz.gz.gz.gz.gz: The file is packed too many times over. Unpack it.',
    ]);
  });

  test('yields what stands before its break, wherever that is', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(`Row ${index} ${'abcdefghij'.repeat(index)}.`));
    const packed = gzipOf(rows.join('\n'));
    const told = (cut: number) => {
      try {
        return gunzipSync(packed.subarray(0, cut), { finishFlush: 2 }).toString().split('\n').length - 1;
      } catch {
        return 0;
      }
    };
    for (let cut = 0; cut < packed.length; cut += 5) {
      const { captures, problems } = await readBytes('a.jsonl.gz', packed.subarray(0, cut));
      expect(captures.length).toBeGreaterThanOrEqual(told(cut));
      expect(problems.at(-1)).toBe(
        'a.jsonl.gz: The archive is cut off. Fetch it again; what stands before that is read.',
      );
    }
  });
});

describe('a ZIP archive', () => {
  test('is read as a folder is, with the files in its files', async () => {
    const archive = await zipOf({
      'b/rows.jsonl': `${row('One.')}\n${row('Two.')}`,
      'b/crawl.warc.gz': await crawlOf([answer('https://gazette.example/a', 'Three.')], true),
      'a.txt': 'Text.',
      '__MACOSX/._a.txt': 'x',
      'page.html': '<p>A page.',
      'page_files/style.css': 'p {}',
      'old.pdf': '%PDF',
    });
    const { captures, problems } = await readBytes('pages.zip', archive);
    expect(captures.filter(([id]) => !id.endsWith('.html'))).toEqual([
      ['pages.zip/a.txt', 'Text.'],
      ['pages.zip/b/crawl.warc.gz', 'Three.'],
      ['pages.zip/b/rows.jsonl/1', 'One.'],
      ['pages.zip/b/rows.jsonl/2', 'Two.'],
    ]);
    expect(problems.filter((line) => !line.includes('.html:'))).toEqual([
      expect.stringMatching(/^pages\.zip\/old\.pdf: Faircopy cannot read files of the kind \.pdf, but /),
    ]);
  });

  const files = { 'a.txt': 'Text.', 'xx/bad.txt': 'Bad.' };
  const leadsOut = 'The name of this file leads out of the archive, or is none. Unpack the archive and name it anew.';

  test.each([
    ['leads out of it', '../bad.txt'],
    ['is absolute', '/x/bad.txt'],
    ['is a drive’s', 'C:/bad.txt'],
    ['leads nowhere', 'x/.//b.txt'],
    ['holds a line end', 'xx/b\nd.txt'],
  ])('with a name that %s yields the others', async (_, name) => {
    const { captures, problems } = await readBytes('a.zip', replaceBytes(await zipOf(files), 'xx/bad.txt', name));
    expect(captures).toEqual([['a.zip/a.txt', 'Text.']]);
    expect(problems).toEqual([`a.zip/${name.replace('\n', '�')}: ${leadsOut}`]);
  });

  test('with a locked file says so', async () => {
    const archive = await zipOf({ 'a.txt': 'Text.' });
    archive.writeUInt16LE(
      archive.readUInt16LE(archive.indexOf('PK\x01\x02') + 8) | 1,
      archive.indexOf('PK\x01\x02') + 8,
    );
    expect((await readBytes('a.zip', archive)).problems).toEqual([
      'a.zip/a.txt: The file is locked with a password. Unpack the archive.',
    ]);
  });

  test('with a bomb in it yields the others', async () => {
    const archive = await zipOf({ 'a.txt': 'Text.', 'bomb.jsonl': Buffer.alloc(20_000_000, 10) });
    expect(await readBytes('a.zip', archive)).toEqual({
      captures: [['a.zip/a.txt', 'Text.']],
      problems: [
        'a.zip/bomb.jsonl: The file becomes more than 200 times as large as it is, as no text does. Unpack the archive if you trust it.',
      ],
    });
  });

  test('whose files lie on top of each other is a bomb', async () => {
    const archive = await zipOf({ 'a.txt': 'Text.' });
    archive.writeUInt32LE(5_000, archive.indexOf('PK\x01\x02') + 20);
    expect((await readBytes('a.zip', archive)).captures).toEqual([]);
  });

  test('in another is not opened', async () => {
    const archive = await zipOf({ 'inner.zip': await zipOf({ 'a.txt': 'Text.' }) });
    expect((await readBytes('a.zip', archive)).problems).toEqual([
      'a.zip/inner.zip: This ZIP archive lies in another archive. Unpack the outer one.',
    ]);
  });

  test('that is none, or empty, or has one name twice, is one sentence', async () => {
    expect((await readBytes('a.zip', bytes('PK'))).problems).toEqual([
      'a.zip: The ZIP archive is cut off or damaged, or none. Fetch it again.',
    ]);
    expect((await readBytes('a.zip', await zipOf({}))).problems).toEqual([
      'a.zip: There is no file in this archive. Delete it, or fetch it again.',
    ]);
    const twice = replaceBytes(await zipOf({ 'a.txt': 'Text.', 'b.txt': 'Text.' }), 'b.txt', 'a.txt');
    expect(await readBytes('a.zip', twice)).toEqual({
      captures: [['a.zip/a.txt', 'Text.']],
      problems: ['a.zip: The archive has two files of the name a.txt. Unpack it.'],
    });
  });
});

test('what browsers and file managers leave beside pages is no capture', () => {
  const kept = ['a.html', 'b.txt', 'b_files/c.txt', 'sub/D.HTM', 'd_files/e.txt'];
  const left = [
    'a_files/x.css',
    'a_files/sub/y.js',
    'A-Dateien/z.png',
    'sub/D_files/x.js',
    'sub/Thumbs.db',
    '.git/x.txt',
  ];
  expect(withoutIgnored([...left, ...kept])).toEqual(kept);
});

test.each([
  [{ id: 'a/b.txt', file: 'a/b.txt', format: 'text' }, 'b.txt'],
  [{ id: 'a/b.txt.gz', file: 'a/b.txt.gz', format: 'text' }, 'b.txt'],
  [{ id: 'a/p.zip/c/b.txt', file: 'a/p.zip', format: 'text' }, 'b.txt'],
  [{ id: 'rows.jsonl/12', file: 'rows.jsonl', format: 'json' }, 'rows.jsonl-12.json'],
  [{ id: 'a/p.zip/c/rows.jsonl/12', file: 'a/p.zip', format: 'json' }, 'p.zip-c-rows.jsonl-12.json'],
  [{ id: 'row.json', file: 'row.json', format: 'json' }, 'row.json'],
  [{ id: 'crawl.warc.gz', file: 'crawl.warc.gz', format: 'warc' }, 'crawl.warc'],
  [{ id: 'crawl.wet.gz/3', file: 'crawl.wet.gz', format: 'warc' }, 'crawl.wet.gz-3.warc'],
])('%o alone would be a file of the right ending', (capture, name) => {
  expect(ownName(capture)).toBe(name);
});

import { gzipSync } from 'node:zlib';
import { answer, crawlOf, inChunks, zipOf } from '../support/archives.ts';

/** A file made to keep a reader busy, or one like those that there are. */
export interface Shape {
  /** Whose ending says which reader reads it. */
  readonly file: string;
  readonly name: string;
  /** The file's bytes: so many, before they are packed, or a little more. */
  readonly bytes: (size: number) => Buffer | Promise<Buffer>;
}

const prose =
  'The harbour at Aldermouth was opened again on Tuesday, two years after the storm of “March” took its outer wall. ';
const paragraphs = `${prose.repeat(5)}\n\n`;

function fill(piece: string | Buffer, size: number): Buffer {
  return Buffer.alloc(Math.ceil(size / Buffer.byteLength(piece)) * Buffer.byteLength(piece), piece);
}

/** A flood of one piece, after a head and before a tail. */
function flood(file: string, piece: string, [head, tail]: readonly [string, string] = ['', '']): Shape {
  const name = JSON.stringify(piece).slice(0, 60) + (head === '' ? '' : ` behind ${JSON.stringify(head.slice(-50))}`);
  return { file, name, bytes: (size) => Buffer.concat([Buffer.from(head), fill(piece, size), Buffer.from(tail)]) };
}

/** Lines end often enough for the longest that is taken for text. */
function text(piece: string): Shape {
  return flood('a.txt', piece);
}

function encoded(name: string, bytes: (size: number) => Buffer): Shape {
  return { file: 'a.txt', name, bytes };
}

const textShapes: readonly Shape[] = [
  ...[paragraphs, 'a', ' a', '\n', 'a\n', 'Ф', '中', '😀', '.', '"', 'Ã©', 'Ã', 'â€™', 'Ã¢â‚¬â„¢', 'Рў', '√©', 'вЂ”'],
  ...['\u202A', '\u202E', '\u202Aa\u202C', '\u2067', '\u202C', '\u202Aa\n', '\u200B', '\u200B\n', '\u00AD', 'a\u00AD'],
  ...[
    '\u00AD \n',
    '\uFE0F',
    '👩\u200D',
    '\u{E0061}',
    '\uFEFF',
    '\uFFFC',
    '\uFFFD',
    '\u00A0',
    '\u0001a',
    '\u0085',
    'e\u0301',
  ],
  ...[
    '03/04/2019\n',
    '2019-03-04 ',
    'By Ab\n',
    'Read more\n',
    'https://a.b/c\n',
    'a.B',
    'icon ',
    '© 2019\n',
    '12:30\n',
  ],
  ...['March 4, 2019\n', '5 minutes ago\n', 'Also on x.com A thing\n', 'مرحبا ', 'สวัสดี', 'a-', "a'", '(', '1'],
].map(text);

const encodingShapes: readonly Shape[] = [
  encoded('UTF-16 with its mark', (size) => Buffer.from(`\uFEFF${prose.repeat(size / 2 / prose.length)}`, 'utf16le')),
  encoded('UTF-16 without', (size) => Buffer.from(prose.repeat(size / 2 / prose.length), 'utf16le')),
  encoded('windows-1252', (size) => Buffer.from('Der Fluß über Öster. '.repeat(size / 21), 'latin1')),
  encoded('every byte above ASCII', (size) =>
    fill(Buffer.from(Array.from({ length: 128 }, (_, at) => at + 128)), size),
  ),
  encoded('E9 alone', (size) => fill(Buffer.of(0xe9), size)),
  encoded('E9 and a blank', (size) => fill(Buffer.of(0xe9, 0x20), size)),
  encoded('81 alone', (size) => fill(Buffer.of(0x81, 0x40, 0x0a), size)),
  encoded('Shift_JIS', (size) => fill(Buffer.of(0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x0a), size)),
  encoded('KOI8-R', (size) => fill(Buffer.from('f0d2c9d7c5d420cdc9d22e0a', 'hex'), size)),
  encoded('UTF-8 with a broken byte each line', (size) => fill(Buffer.from('636166c3a9ff0a', 'hex'), size)),
  encoded('escapes of ISO-2022-JP', (size) => fill(Buffer.from('1b2442467c1b2842', 'hex'), size)),
  encoded('zeros', (size) => Buffer.alloc(size)),
];

const numbered = (size: number, write: (at: number) => string) => {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < size; at += 1) {
    const part = write(at);
    parts.push(part);
    length += part.length;
  }
  return Buffer.from(parts.join(''));
};

const pieces = [
  `<p>${prose}</p>\n`,
  ...[
    '<p>a',
    '<div>',
    '<b>',
    '<b><p>',
    '<a href=x>',
    '<a href="https://a.example/x">a</a>',
    '<i>a</i>',
    '</p>',
    '</b>',
    '<br>',
    '<hr>',
  ],
  ...[
    '<table>',
    '<tr><td>a',
    '<table><tr>',
    '<td>',
    '<li>a',
    '<ul><li>',
    '<blockquote>',
    '<h1>a',
    '<nav>a',
    '<button>',
    '<form>',
  ],
  ...[
    '<select><option>a',
    '<svg>',
    '<math><mi>',
    '<template>',
    '<script>',
    '<style>',
    '<title>',
    '<textarea>',
    '<!--',
    '<!-- a -->',
  ],
  ...[
    '<',
    '<a',
    '</',
    '<a b=c>',
    '<a a ',
    '<p style="display:block">a',
    '<p class="a b c">a</p>',
    '<span>a',
    '<pre>\na\n</pre>',
    '<p>\0',
  ],
  ...[
    '&',
    '&amp;',
    '&#65;',
    '&notin',
    '&#x1F600;',
    '&nbsp;',
    '<meta name="author" content="A">',
    '<link rel="canonical" href="x">',
  ],
  ...[
    '<time datetime="2019-03-12">a</time>',
    '<figure><img src=a><figcaption>a',
    '<figure>',
    '<article><h1>a',
    '<p><b>a</p>',
    '<img>',
  ],
  ...[
    '<p hidden>a',
    '<base href=x>',
    '<caption>',
    '<frameset>',
    '<dialog>',
    '<p>a\u202A</p>',
    '<p>Ã©</p>',
    '<article>',
    '<main>',
  ],
  ...[
    '<span itemprop="author"><article>a',
    '<html lang=en>',
    '<body a=b>',
    '<font color=a>a',
    '<nobr>a',
    '<p><a><font>',
  ],
];

const htmlShapes: readonly Shape[] = [
  ...pieces.map((piece) => flood('a.html', piece, ['', ' a<p>b'])),
  flood('a.html', '<p>a', ['<b><i><u><s><em><a><font><tt><code><big>', '']),
  flood('a.html', '<table><tr><td>', ['', 'a']),
  flood('a.html', 'a ', ['<p title="', '">b']),
  flood('a.html', '"a":1,', ['<script type="application/ld+json">{', '"a":1}</script><p>b']),
  flood('a.html', '{"@type":"Article","headline":"a"},', ['<script type="application/ld+json">[', '{}]</script><p>b']),
  flood('a.html', '[', ['<script type="application/ld+json">', '</script><p>b']),
  flood('a.html', '{"@graph":[', ['<script type="application/ld+json">', '</script><p>b']),
  flood('a.html', '<script type="application/ld+json">{"@type":"Article","author":{"@id":"a"}}</script>', ['', '<p>a']),
  {
    file: 'a.html',
    name: 'attributes on one element',
    bytes: (size) => Buffer.concat([Buffer.from('<p '), numbered(size, (at) => `a${at} `), Buffer.from('>a')]),
  },
  { file: 'a.html', name: 'elements unlike each other', bytes: (size) => numbered(size, (at) => `<x${at}>a`) },
  { file: 'a.html', name: 'attributes unlike each other', bytes: (size) => numbered(size, (at) => `<p a${at}=1>a`) },
  {
    file: 'a.html',
    name: 'links unlike each other',
    bytes: (size) => numbered(size, (at) => `<a href="https://a.example/${at}">a</a>`),
  },
  {
    file: 'a.html',
    name: 'statements unlike each other',
    bytes: (size) => numbered(size, (at) => `<meta name="author" content="${at}">`),
  },
];

const markdownPieces = [
  paragraphs,
  ...[
    '*',
    '_',
    '**a',
    '*a_',
    '`',
    '``` ',
    '[',
    '![',
    '](',
    '[a](',
    '[a](b)',
    '[a]: b\n',
    '[a]',
    '[[',
    '[[a]]',
    '[[a|',
    '<',
    '<a>',
    '<!--',
    '<?',
  ],
  ...[
    '> ',
    '>\n',
    '- ',
    '- a\n',
    '1. a\n',
    '# a\n',
    'a\n===\n',
    '|a|b\n|-|-\n',
    '|',
    '| a ',
    '~',
    '~~a',
    '\\',
    '&amp;',
    '&',
    '"',
    "'",
    '\n',
  ],
  ...[
    'http://a.b ',
    'a@b.c ',
    '    a\n',
    '\t',
    '- - - ',
    '***\n',
    '<b>',
    '<b>a</b>',
    '<p>a',
    '<![CDATA[',
    'a  \n',
    '\ta\n',
    '* a\n\n',
    '*a* ',
  ],
  ...[
    'a**b**',
    '[a][b]',
    '![a](b "c")\n',
    '<http://a.b>',
    '`a`',
    '> > a\n',
    '\u202A',
    'Ã©',
    '1) ',
    '+ a\n  + b\n',
    '\0',
  ],
];

const markdownShapes: readonly Shape[] = [
  ...markdownPieces.map((piece) => flood('a.md', piece, ['', 'a'])),
  flood('a.md', '|', ['a|b\n-|-\n', 'a']),
  flood('a.md', 'a: b\n', ['---\n', '---\na']),
  flood('a.md', 'a: [', ['---\n', '---\na']),
  {
    file: 'a.md',
    name: 'a table',
    bytes: (size) => numbered(size, (at) => (at === 0 ? '\n|a|b|\n|-|-|\n' : '|a|b|\n')),
  },
  {
    file: 'a.md',
    name: 'references unlike each other',
    bytes: (size) => numbered(size, (at) => `[${at}]: b${at}\n\n[${at}] `),
  },
  ...[
    'a',
    '[',
    '{',
    '- ',
    '&a ',
    '*a ',
    '? ',
    '"',
    'a: &b [*b]\n',
    '!a ',
    '# a\n',
    "a: '\n",
    'a: |\n ',
    '%a\n',
    'a: "\\u0041"\n',
  ].map((piece): Shape => ({
    file: 'a.md',
    name: `front matter, often ${JSON.stringify(piece)}`,
    bytes: (size) => frontMatterFiles(piece, size),
  })),
];

/** Front matter as long as it may be: the part of a megabyte that it is counts. */
function frontMatterFiles(piece: string, size: number): Buffer {
  return Buffer.from(`---\n${piece.repeat(Math.min(size, 16_000) / piece.length)}\n---\na`);
}

const head = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n';
const partOf = (encoding: string) =>
  `${head}Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;

const mhtmlShapes: readonly Shape[] = [
  ...[
    `<p>${prose}</p>=\r\n`,
    '=3D',
    '=\r\n',
    '=',
    '=E2=80=99',
    'a\r\n',
    '=C3=A9 ',
    '\r\n',
    '== ',
    '=ZZ',
    ' \r\n',
    'a',
  ].map((piece) => flood('a.mhtml', piece, [`${partOf('quoted-printable')}<p>a`, '\r\n--b--'])),
  ...['PHA+YTwv', 'PHA+YTwv\r\n', '=', '?', 'Y', 'Y\r\n'].map((piece) =>
    flood('a.mhtml', piece, [partOf('base64'), '\r\n--b--']),
  ),
  flood('a.mhtml', '--b\r\n', [partOf('8bit'), '']),
  flood('a.mhtml', '\r\n--', [partOf('8bit'), '']),
  flood('a.mhtml', 'X-A: b\r\n', [head, '\r\n<p>a']),
  ...[
    'X-A: b\r\n',
    ' a\r\n',
    'a',
    ':',
    'Content-Type: text/html; a=b\r\n',
    '; a=b',
    '; a*0=b',
    '(',
    '=?utf-8?Q?a?= ',
    '"',
  ].map((piece): Shape => ({
    file: 'a.mhtml',
    name: `a head, often ${JSON.stringify(piece)}`,
    bytes: (size) =>
      Buffer.from(`Content-Type: text/html${piece.repeat(Math.min(size, 60_000) / piece.length)}\r\n\r\n<p>a`),
  })),
];

const row = JSON.stringify({ url: 'https://a.example/1', title: 'The harbour', text: paragraphs, date: '2019-03-12' });

const jsonShapes: readonly Shape[] = ['a.jsonl', 'a.json'].flatMap((file) => [
  flood(file, `${row}\n`),
  ...[
    '{}\n',
    '{"text":"a"}\n',
    '[',
    '{',
    '"',
    '\n',
    'a\n',
    '{"a":',
    '{}',
    ',',
    '[]\n',
    '{"text":1}\n',
    '0\n',
    '{\n',
  ].map((piece) => flood(file, piece)),
  ...['\\u0041', '\\n', '\\"', 'a', '\\', '\\ud83d', '\\u202a'].map((piece) => flood(file, piece, ['{"text":"', '"}'])),
  flood(file, '<p>a', ['{"html":"', '"}']),
  flood(file, '*a_ ', ['{"markdown":"', '"}']),
  flood(file, '"a",', ['{"text":[', '"b"]}']),
  flood(file, '[', ['{"text":', '}']),
  flood(file, '"author":"a",', ['{', '"text":"a"}']),
  flood(file, '{"name":"a"},', ['{"text":"a","author":[', '{}]}']),
  {
    file,
    name: 'fields unlike each other',
    bytes: (size) => numbered(size, (at) => `${at === 0 ? '{' : ','}"f${at}":"a"`),
  },
  {
    file,
    name: 'fields unlike each other, whole',
    bytes: (size) =>
      Buffer.concat([numbered(size, (at) => `${at === 0 ? '{' : ','}"f${at}":"a"`), Buffer.from(',"text":"a"}')]),
  },
]);

const recordHead =
  'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\n';

function record(body: Buffer, fields = ''): Buffer {
  const answered = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${fields}\r\n`), body]);
  return Buffer.concat([
    Buffer.from(`${recordHead}Content-Length: ${answered.length}\r\n\r\n`),
    answered,
    Buffer.from('\r\n\r\n'),
  ]);
}

const warcShapes: readonly Shape[] = [
  { file: 'a.warc', name: 'a page', bytes: (size) => record(fill(`<p>${prose}`, size)) },
  { file: 'a.warc', name: 'small pages', bytes: (size) => fill(record(Buffer.from('<p>a')), size) },
  {
    file: 'a.warc',
    name: 'chunks of a byte',
    bytes: (size) => record(inChunks(fill('a ', size / 6), 1), 'Transfer-Encoding: chunked\r\n'),
  },
  {
    file: 'a.warc',
    name: 'chunks of 16 bytes',
    bytes: (size) => record(inChunks(fill('a ', size), 16), 'Transfer-Encoding: chunked\r\n'),
  },
  ...['0\r\n', '\r\n', '1\r\na\r\n', '1;a=b\r\na\r\n', 'f', '00', 'zz\r\n', '1\na\n'].map((piece): Shape => ({
    file: 'a.warc',
    name: `chunks, often ${JSON.stringify(piece)}`,
    bytes: (size) => record(fill(piece, size), 'Transfer-Encoding: chunked\r\n'),
  })),
  {
    file: 'a.warc',
    name: 'a page packed',
    bytes: (size) => record(gzipSync(fill(`<p>${prose}`, size)), 'Content-Encoding: gzip\r\n'),
  },
  {
    file: 'a.warc',
    name: 'fields of an answer',
    bytes: (size) => record(Buffer.from('<p>a'), 'X-A: b\r\n'.repeat(size / 8)),
  },
  {
    file: 'a.warc',
    name: 'fields unlike each other',
    bytes: (size) => record(Buffer.from('<p>a'), numbered(size, (at) => `X-${at}: b\r\n`).toString()),
  },
  { file: 'a.warc', name: 'a long field', bytes: (size) => record(Buffer.from('<p>a'), `X: ${'a'.repeat(size)}\r\n`) },
  {
    file: 'a.warc',
    name: 'folded fields',
    bytes: (size) => record(Buffer.from('<p>a'), `X: a\r\n${' a\r\n'.repeat(size / 4)}`),
  },
  ...['WARC/1.0\r\n', 'WARC/1.0\r\n\r\n', 'WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n', '\r\n', 'a\r\n', 'a'].map(
    (piece) => flood('a.warc', piece),
  ),
  flood('a.warc', 'X-A: b\r\n', [recordHead, 'Content-Length: 0\r\n\r\n']),
  {
    file: 'a.wet',
    name: 'small texts',
    bytes: async (size) =>
      fill(
        await crawlOf([
          { type: 'conversion', url: 'https://a.example/', body: 'a b', warcHeaders: { 'Content-Type': 'text/plain' } },
        ]),
        size,
      ),
  },
  {
    file: 'a.warc.gz',
    name: 'small pages, each packed',
    bytes: async (size) => fill(await crawlOf([answer('https://a.example/', 'a b')], true), size),
  },
];

const archiveShapes: readonly Shape[] = [
  { file: 'a.txt.gz', name: 'prose', bytes: (size) => gzipSync(fill(paragraphs, size)) },
  { file: 'a.jsonl.gz', name: 'rows', bytes: (size) => gzipSync(fill(`${row}\n`, size)) },
  { file: 'a.txt.gz', name: 'empty members', bytes: (size) => fill(gzipSync(''), size) },
  { file: 'a.txt.gz', name: 'members of a byte', bytes: (size) => fill(gzipSync('a'), size) },
  flood('a.gz', '\x1F'),
  {
    file: 'a.zip',
    name: 'small texts',
    bytes: (size) => zipOf(Object.fromEntries(Array.from({ length: size / 110 }, (_, at) => [`${at}.txt`, 'a b']))),
  },
  {
    file: 'a.zip',
    name: 'small pages',
    bytes: (size) => zipOf(Object.fromEntries(Array.from({ length: size / 110 }, (_, at) => [`${at}.html`, '<p>a b']))),
  },
  {
    file: 'a.zip',
    name: 'unknown kinds',
    bytes: (size) => zipOf(Object.fromEntries(Array.from({ length: size / 110 }, (_, at) => [`${at}.x`, 'a b']))),
  },
  {
    file: 'a.zip',
    name: 'escaping names',
    bytes: (size) =>
      zipOf(Object.fromEntries(Array.from({ length: size / 110 }, (_, at) => [`_/${at}.txt`, 'a b']))).then((zip) =>
        Buffer.from(zip.toString('latin1').replaceAll('_/', './'), 'latin1'),
      ),
  },
  { file: 'a.zip', name: 'one long text', bytes: (size) => zipOf({ 'a.txt': fill(paragraphs, size) }) },
  { file: 'a.zip', name: 'no archive', bytes: (size) => fill('PK\x03\x04', size) },
  { file: 'a.zip', name: 'ends of archives', bytes: (size) => fill('PK\x05\x06', size) },
];

/** For every reader what may take it long, and what it mostly gets. */
export const shapes: readonly Shape[] = [
  ...textShapes,
  ...encodingShapes,
  ...htmlShapes,
  ...markdownShapes,
  ...mhtmlShapes,
  ...jsonShapes,
  ...warcShapes,
  ...archiveShapes,
];

import { articleOf } from '../generated-captures.ts';
import { answer, crawlOf, zipOf } from '../archives.ts';
import { vectors, type Vector } from './vectors.ts';

/** A file of a collection, by its name. */
export type HostileFile = readonly [name: string, content: string | Uint8Array];

/** Where in a capture a stranger's words may stand. What is true of each place: its capture has them as text, word for word. */
const places: Readonly<Record<string, (vector: Vector, number: number) => HostileFile>> = {
  fields: ({ text }, number) => {
    const line = text.replace(/\s+/g, ' ');
    const fields = [`By ${line}`, `READ MORE: ${line}`, `Photo: ${line}`, `© 2020 ${line}`, `URL: ${line}`];
    return [`${number}.txt`, textOf(number, { middle: [text, ...fields].join('\n\n') })];
  },
  markup: ({ text }, number) => [
    `${number}.html`,
    `<!doctype html><meta charset="utf-8"><body><article><h1>${headlineOf(number)}</h1>${bodyOf(number)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join(text)}</article>`,
  ],
  headline: ({ text }, number) => [
    `${number}.txt`,
    textOf(number, { headline: `${headlineOf(number)} ${text.replace(/\s+/g, ' ')}` }),
  ],
  page: ({ text }, number) => {
    const shown = escaped(text);
    const head = `<title>${shown}</title><meta property="og:title" content="${shown}"><link rel="canonical" href="${shown}"><meta property="og:url" content="${shown}"><meta name="author" content="${shown}">`;
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: text,
      author: { name: text },
      url: text,
      image: text,
    });
    const json = `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`;
    const paragraphs = bodyOf(number).map((paragraph) => `<p>${paragraph}</p>`);
    const link = `<p><a href="${shown}">A link</a> to ${shown}</p>`;
    return [
      `${number}.html`,
      `<!doctype html><meta charset="utf-8"><head>${head}${json}</head><body><article><h1>${headlineOf(number)}</h1>${paragraphs.join(link)}</article>`,
    ];
  },
  Markdown: ({ text }, number) => [
    `${number}.md`,
    `---\ntitle: ${JSON.stringify(headlineOf(number))}\nauthor: ${JSON.stringify(text)}\nsource: ${JSON.stringify(text)}\n---\n\n${bodyOf(number).join(`\n\n${text}\n\n`)}\n`,
  ],
  row: ({ text }, number) => [
    `${number}.jsonl`,
    `${JSON.stringify({ url: text, title: `${headlineOf(number)} ${text}`, author: text, date: text, text: bodyOf(number).join(`\n\n${text}\n\n`), [text]: text, ['__proto__x']: text })}\n`,
  ],
};

const headlineOf = (number: number) => articleOf(number).headline;
const bodyOf = (number: number) => articleOf(number).paragraphs.slice(0, 3);

function textOf(
  number: number,
  { headline = headlineOf(number), middle = '' }: { headline?: string; middle?: string },
): string {
  const [first = '', ...rest] = bodyOf(number);
  return [headline, '1 May 2020', first, middle, ...rest].join('\n\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A capture with a stranger's words in it. */
export interface HostileCapture {
  readonly file: HostileFile;
  readonly place: string;
  readonly vector: Vector;
  readonly number: number;
  /** How its article begins: what its story is known by in the built site. */
  readonly opening: string;
}

/** In so many of the places every vector stands; in the others every second one. */
const placesOfAll = 2;

/** Every vector in several places. */
export const hostileCaptures: readonly HostileCapture[] = Object.entries(places).flatMap(([place, write], row) =>
  vectors.flatMap((vector, column) => {
    if (row >= placesOfAll && row % 2 !== column % 2) return [];
    const number = 1 + row * vectors.length + column;
    return [{ file: write(vector, number), place, vector, number, opening: bodyOf(number)[0] ?? '' }];
  }),
);

/** Files with hostile names, archives and addresses, and overrides by a stranger. */
export async function hostileFiles(): Promise<{
  readonly captures: readonly HostileFile[];
  readonly overrides: readonly HostileFile[];
}> {
  const text = (number: number) => textOf(9000 + number, {});
  const page = `<!doctype html><h1>${headlineOf(9100)}</h1>${bodyOf(9100)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}`;
  const names = [
    `"><img src=x onerror=pwned()>.txt`,
    'a\nSet-Cookie: x=1;.txt',
    `'; filename=evil.html; .txt`,
    '__proto__.txt',
    'constructor',
    '%2e%2e%2fx.txt',
    '\u202Etxt.exe.txt',
  ];
  const captures = names.map((name, index): HostileFile => [name.endsWith('.txt') ? name : `${name}.txt`, text(index)]);
  const crawl = await crawlOf([
    answer('https://evil.example/"><script>pwned()</script>', page, {
      httpHeaders: { 'Content-Type': 'text/html; charset="><script>pwned()</script>' },
    }),
  ]);
  const archive = await zipOf({ '"><script>pwned()</script>.txt': text(20), '__proto__/constructor.txt': text(21) });
  const overrides: readonly HostileFile[] = [
    [
      '1.yaml',
      `headline: ${JSON.stringify('<script>pwned()</script> by a keeper')}\nbyline: "\\" onmouseover=\\"pwned()"\nnote: "<img src=x onerror=pwned()>"\n`,
    ],
    ['2.yaml', `source: "]]><script>pwned()</script>"\nnote: "[a](javascript:pwned())"\n`],
  ];
  return { captures: [...captures, ['crawl.warc', crawl], ['archive.zip', archive]], overrides };
}

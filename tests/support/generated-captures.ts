import { once } from 'node:events';
import { ZipFile } from 'yazl';

/** An article that nobody wrote: no two have four words in a row in common but by chance. */
export interface GeneratedArticle {
  readonly address: string;
  readonly headline: string;
  /** ISO 8601, a day. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** A file with one or more captures in it. */
export interface GeneratedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many captures it holds. */
  readonly captures: number;
}

const words = {
  who: 'mayor,baker,pilot,judge,farmer,nurse,painter,captain,teacher,miller,singer,clerk,gardener,printer,diver,weaver',
  did: 'opened,closed,praised,painted,bought,sold,moved,repaired,counted,promised,measured,visited,rented,mapped,guarded',
  what: 'bridge,harbour,library,school,orchard,tunnel,market,theatre,museum,stadium,garden,station,tower,canal,mill,ferry',
  how: 'quietly,slowly,proudly,again,at last,without delay,for a week,in the rain,by hand,at night,with care,after lunch',
  where: 'Alvik,Borrow,Cantle,Dunmere,Elsfield,Farrow,Gildon,Hexley,Ilmouth,Jarrow,Kelton,Lunden,Marwick,Norby,Oxmoor',
  why: 'rain,money,songs,bread,tourists,winter,paint,maps,apples,letters,horses,lamps,wool,clocks,stamps,boats,bells',
} as const;

/** Numbers that look random and are the same every time (a linear congruence; Numerical Recipes' figures). */
function chance(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The article with a number. */
export function articleOf(number: number): GeneratedArticle {
  const next = chance(number + 1);
  const one = (kind: keyof typeof words) => {
    const list = words[kind].split(',');
    return list[next(list.length)] ?? '';
  };
  const sentence = () =>
    `The ${one('who')} of ${one('where')} ${one('did')} the ${one('what')} ${one('how')}, and ${String(next(900) + 10)} people from ${one('where')} came to talk about ${one('why')} and ${one('why')}.`;
  const paragraph = () => Array.from({ length: 2 + next(2) }, sentence).join(' ');
  const day = `20${String(10 + next(14))}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
  return {
    address: `https://paper.example/${day.replaceAll('-', '/')}/story-${number}`,
    headline: `${one('where')} ${one('who')} number ${number} ${one('did')} the ${one('what')} of ${one('where')}`,
    published: day,
    paragraphs: Array.from({ length: 4 + next(3) }, paragraph),
  };
}

const asText = ({ headline, published, address, paragraphs }: GeneratedArticle) =>
  `${[headline, published, ...paragraphs, `URL: ${address}`].join('\n\n')}\n`;

const asHtml = ({ headline, published, address, paragraphs }: GeneratedArticle) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline}</title><link rel="canonical" href="${address}">
<meta property="article:published_time" content="${published}"></head><body><nav><a href="/">Home</a></nav>
<article><h1>${headline}</h1><time datetime="${published}">${published}</time>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article><footer>Share this story</footer></body></html>
`;

const asMarkdown = ({ headline, published, address, paragraphs }: GeneratedArticle) =>
  `---\ntitle: "${headline}"\nsource: ${address}\npublished: ${published}\n---\n\n# ${headline}\n\n${paragraphs.join('\n\n')}\n`;

const asRow = ({ headline, published, address, paragraphs }: GeneratedArticle) =>
  JSON.stringify({ url: address, title: headline, date: published, text: paragraphs.join('\n\n') });

function asRecord(article: GeneratedArticle): string {
  const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${asHtml(article)}`;
  const header = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${article.address}`,
    `WARC-Date: ${article.published}T12:00:00Z`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${article.address.replace(/\D/g, '').padStart(12, '0').slice(-12)}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${new TextEncoder().encode(page).length}`,
  ];
  return `${header.join('\r\n')}\r\n\r\n${page}\r\n\r\n`;
}

async function asZip(articles: readonly GeneratedArticle[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  articles.forEach((article, index) => {
    zip.addBuffer(Buffer.from(asHtml(article)), `pages/page-${index}.html`, { mtime: new Date(0) });
  });
  const chunks: Uint8Array[] = [];
  zip.outputStream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  zip.end();
  await once(zip.outputStream, 'end');
  return Buffer.concat(chunks);
}

type Pack = (articles: readonly GeneratedArticle[]) => string | Promise<Uint8Array>;

/** Each way of keeping captures: how many a file of it holds here, and what the file says. */
const packs = {
  '.txt': { size: 1, pack: (articles) => articles.map(asText).join('') },
  '.html': { size: 1, pack: (articles) => articles.map(asHtml).join('') },
  '.md': { size: 1, pack: (articles) => articles.map(asMarkdown).join('') },
  '.jsonl': { size: 5, pack: (articles) => articles.map((article) => `${asRow(article)}\n`).join('') },
  '.warc': { size: 5, pack: (articles) => articles.map(asRecord).join('') },
  '.zip': { size: 5, pack: asZip },
} as const satisfies Record<string, { readonly size: number; readonly pack: Pack }>;

export type GeneratedEnding = keyof typeof packs;

/** The endings of every way of keeping captures that can be generated. */
export const generatedEndings = Object.keys(packs) as GeneratedEnding[];

/** Files with so many captures of different articles altogether, their kinds by turns. The same ones every time. */
export async function* generatedFiles(
  captures: number,
  endings: readonly GeneratedEnding[] = generatedEndings,
): AsyncGenerator<GeneratedFile> {
  for (let [made, turn] = [0, 0]; made < captures; turn += 1) {
    const ending = endings[turn % endings.length] ?? '.txt';
    const { size, pack }: { size: number; pack: Pack } = packs[ending];
    const articles = Array.from({ length: Math.min(size, captures - made) }, (_, index) => articleOf(made + index));
    const content = await pack(articles);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    yield { name: `file-${String(turn).padStart(5, '0')}${ending}`, bytes, captures: articles.length };
    made += articles.length;
  }
}

import type { Chance } from '../build/chance.ts';
import { damageText, type Damage } from './damage-text.ts';
import type { Page } from './made.ts';
import { sentencesOf } from './made.ts';

/** Which of a page's facts a capture states, and where. */
export interface Stated {
  readonly headline: boolean;
  readonly published: boolean;
  /** `line`: in the text; `json-ld`: in the head alone. */
  readonly updated: 'line' | 'json-ld' | null;
  readonly address: boolean;
  /** When the page was saved, by a program's comment in the HTML. */
  readonly captured: string | null;
}

export interface CaptureForm {
  readonly ending: '.txt' | '.html';
  readonly stated: Stated;
  readonly damage: Damage | null;
  readonly keep: ReadonlySet<string>;
  readonly chance: Chance;
  /** A notice of the page, above and below the article. */
  readonly notice?: string;
}

/** A file's content: what a crawl, a scraper or copy-paste leaves of a page. */
export function capturePage(page: Page, form: CaptureForm): string {
  return form.ending === '.html' ? asHtml(page, form) : asText(page, form);
}

/** A day and an hour as a paper writes them. */
function written({ language, outlet }: Page, time: string): string {
  const [day = '', hour = ''] = time.split('T');
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const full = language.fullDate(language.date(date, language.months[month - 1] ?? ''), year);
  return [`${full} ${hour}`, `${full}, ${hour}`, `${day} ${hour}`][outlet.dateForm] ?? full;
}

function dateLines(page: Page, { stated }: CaptureForm): string[] {
  const { labels } = page.language;
  const isUpdated = stated.updated === 'line' && page.updated !== null;
  const label = isUpdated || page.outlet.dateForm > 0 ? `${labels.published} ` : '';
  return [
    ...(stated.published ? [label + written(page, page.published)] : []),
    ...(isUpdated ? [`${labels.updated} ${written(page, page.updated)}`] : []),
  ];
}

function bodyOf(page: Page, { damage, keep, chance }: CaptureForm) {
  return damageText(page.paragraphs, { damage, keep, chance, language: page.language });
}

function asText(page: Page, form: CaptureForm): string {
  const { chance, stated, notice } = form;
  const { outlet, language, byline, headline } = page;
  const { paragraphs, isGlued } = bodyOf(page, form);
  const isBare = form.damage === 'lossy' ? chance.isSo(0.7) : chance.isSo(0.25);
  const isHeadlineTwice = chance.isSo(0.4);
  const pointer = chance.isSo(0.4) && !isGlued ? pointerOf(page, chance) : null;
  const middle = 1 + chance.below(Math.max(1, paragraphs.length - 1));
  const body = isGlued
    ? [paragraphs.join('')]
    : [...paragraphs.slice(0, middle), ...(pointer === null ? [] : [pointer]), ...paragraphs.slice(middle)];
  return `${[
    ...(isBare ? [] : outlet.above),
    ...(stated.headline ? [headline, ...(isHeadlineTwice ? [headline] : [])] : []),
    ...dateLines(page, form),
    ...(byline !== null && chance.isSo(0.7) ? [`${language.labels.by} ${byline}`] : []),
    ...(notice === undefined ? [] : [notice]),
    ...body,
    ...(isBare ? [] : [...outlet.below, `© ${page.published.slice(0, 4)} ${outlet.name}`]),
    ...(stated.address ? [`URL: ${page.address}`] : []),
  ].join('\n\n')}\n`;
}

/** A line that leads to another article. */
function pointerOf({ language, paragraphs }: Page, chance: Chance): string {
  const words = chance.oneOf(sentencesOf({ paragraphs })).split(language.space).slice(1, 8).join(language.space);
  return `${language.readMore} ${words.replace(/[.,“”«»„:]/g, '')}`;
}

function asHtml(page: Page, form: CaptureForm): string {
  const { chance, stated, notice } = form;
  const { outlet, language, byline, headline } = page;
  const dates = dateLines(page, form).map((line) => tag('p', line));
  const by = byline !== null && chance.isSo(0.7) ? [tag('p', `${language.labels.by} ${byline}`)] : [];
  const menu = (outlet.above[1] ?? outlet.above[0] ?? '').split('\n').map((word) => `<a href="/">${escaped(word)}</a>`);
  const isOutside = notice !== undefined && chance.isSo(0.5);
  const shown = notice === undefined ? '' : `<div class="n${chance.below(90)}">${tag('p', notice)}</div>`;
  const pointer = chance.isSo(0.4) ? [`<p><a href="/other">${escaped(pointerOf(page, chance))}</a></p>`] : [];
  const article = [
    ...(stated.headline ? [tag('h1', headline)] : []),
    ...dates,
    ...by,
    ...(isOutside ? [] : [shown]),
    ...bodyOf(page, form).paragraphs.map((text) => tag('p', text)),
    ...pointer,
  ];
  const saved =
    stated.captured === null
      ? ''
      : `<!--\n Page saved with SingleFile \n url: ${page.address} \n saved date: ${new Date(`${stated.captured}Z`).toUTCString()}\n-->`;
  return [
    `<!doctype html><html lang="${language.code}">${saved}<head><meta charset="utf-8">${headOf(page, form)}</head><body>`,
    `<header><nav>${menu.join(' ')}</nav></header>${isOutside ? shown : ''}`,
    `<main><article>${article.join('\n')}</article></main>`,
    `<footer>${outlet.below.map((line) => tag('p', line)).join('')}<p>© ${escaped(outlet.name)}</p></footer></body></html>\n`,
  ].join('\n');
}

function headOf(page: Page, { stated, chance }: CaptureForm): string {
  const { outlet, headline, address, published, updated } = page;
  const isRich = stated.updated === 'json-ld' || (stated.published && chance.isSo(0.5));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(stated.headline && { headline }),
    ...(stated.published && { datePublished: `${published}:00Z` }),
    ...(stated.updated === 'json-ld' && { dateModified: `${updated ?? published}:00Z` }),
  };
  return [
    ...(stated.headline ? [tag('title', `${headline} | ${outlet.name}`)] : [tag('title', outlet.name)]),
    ...(stated.address ? [`<link rel="canonical" href="${address}">`] : []),
    ...(isRich && stated.headline ? [`<meta property="og:title" content="${escaped(headline)}">`] : []),
    ...(isRich ? [`<script type="application/ld+json">${JSON.stringify(data)}</script>`] : []),
  ].join('');
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

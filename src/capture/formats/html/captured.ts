import { isoTime } from '../iso-time.ts';

/** When a page was captured, and from where, according to the program that saved it. */
export interface Saved {
  /** In the format of `isoTime`. */
  readonly captured: string | null;
  readonly address: string | null;
}

/** Programs write their comment before or after the page. */
const charactersLookedAt = 4_000;

/**
 * Reads the comments of SingleFile, the Wayback Machine and Chrome.
 *
 * Examples: `Page saved with SingleFile url: https://example.org/ saved date: Sun Nov 22 2026 09:15:00 GMT+0100 (CET)`,
 * `FILE ARCHIVED ON 07:23:16 Jan 05, 2021 AND RETRIEVED FROM THE INTERNET ARCHIVE ON ...`,
 * `saved from url=(0024)https://example.org/page`.
 */
export function readSaved(html: string): Saved {
  const ends = html.slice(0, charactersLookedAt) + html.slice(charactersLookedAt).slice(-charactersLookedAt);
  const singleFile = /Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^(\n]{10,60})/.exec(ends);
  const wayback = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) (\w{3} \d\d, \d{4}) AND RETRIEVED/.exec(ends);
  const chrome = /saved from url=\(\d{4}\)(\S+)/.exec(ends);
  const date = singleFile?.[2] ?? (wayback ? `${wayback[2] ?? ''} ${wayback[1] ?? ''} GMT` : null);
  return { captured: date === null ? null : isoTime(date), address: singleFile?.[1] ?? chrome?.[1] ?? null };
}

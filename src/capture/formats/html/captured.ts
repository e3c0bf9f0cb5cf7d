import { isoTime } from '../iso-time.ts';

/** When a page was captured, and from where, as the program that saved it wrote into it. */
export interface Saved {
  /** As `isoTime` writes it. */
  readonly captured: string | null;
  readonly address: string | null;
}

/** Programs write it before the page, or behind it. */
const charactersLookedAt = 4_000;

/**
 * Reads the notes that SingleFile, the Wayback Machine and Chrome leave in a comment.
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

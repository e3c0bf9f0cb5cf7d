import type { Capture } from '../../capture/capture.ts';
import { formats } from '../../capture/formats/formats.ts';
import type { Article } from '../../clean/article.ts';
import { readableSlug } from '../../text/slug.ts';

/** What a capture's file is called: a stem, and the ending of its format. */
export interface CaptureName {
  /** The day and the headline: `2019-03-29-minister-opens-bridge`. */
  readonly stem: string;
  /** With the dot. */
  readonly ending: string;
}

/** The name that a person finds a capture by: the day of publication, or else of the capture, and the headline. */
export function captureName(capture: Capture, { headline, fields, language }: Article): CaptureName {
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(fields.published?.value ?? capture.captured ?? '')?.[0] ?? 'undated';
  const slug = readableSlug(headline.value, language) || capture.sha256.slice(0, 8);
  const format = formats.find(({ id }) => id === capture.format);
  return { stem: `${day}-${slug}`, ending: format?.extensions[0] ?? '' };
}

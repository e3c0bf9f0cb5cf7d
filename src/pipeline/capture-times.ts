import { posix } from 'node:path';
import type { Problem } from '../capture/capture.ts';
import type { CaptureOutline } from '../story/outline.ts';

/** In milliseconds. Unknown zones, and clocks that go a little wrong, put a time this far into the future. */
const aDay = 86_400_000;

/** Problems told of one file. A crawl by a wrong clock may have a million. */
const mostOfAFile = 10;

/**
 * Whether a time of capture is in the future, by more than a day.
 *
 * @param captured in the format of `isoTime`
 * @param now in milliseconds since 1970
 */
export function isInFuture(captured: string, now: number): boolean {
  return timeOf(captured) - now > aDay;
}

/** A time of capture that is to be believed; `null` for one that is not known, or in the future. */
export function pastTime(captured: string | null, now: number): string | null {
  return captured === null || isInFuture(captured, now) ? null : captured;
}

function timeOf(captured: string): number {
  // `Date.parse` would take a time without a zone for one of this machine's zone.
  const isLocal = captured.includes('T') && !/[+-]\d\d:\d\d$/.test(captured);
  return Date.parse(isLocal ? `${captured}Z` : captured);
}

/**
 * The times of capture between which an edition holds: `now` must not be before the one, so that it is still not in the
 * future, nor reach the other, so that it still is.
 */
export interface TimesOfCapture {
  readonly newestPast: string | null;
  readonly oldestFuture: string | null;
}

type Timed = Pick<CaptureOutline, 'captured'>;

export function timesOfCapture(captures: readonly Timed[], now: number): TimesOfCapture {
  let [newestPast, oldestFuture]: [string | null, string | null] = [null, null];
  for (const { captured } of captures) {
    if (captured === null) continue;
    if (isInFuture(captured, now)) {
      if (oldestFuture === null || timeOf(captured) < timeOf(oldestFuture)) oldestFuture = captured;
    } else if (newestPast === null || timeOf(captured) > timeOf(newestPast)) newestPast = captured;
  }
  return { newestPast, oldestFuture };
}

/** Whether the same times of capture as before are in the future. */
export function areTimesSame({ newestPast, oldestFuture }: TimesOfCapture, now: number): boolean {
  return (
    (newestPast === null || !isInFuture(newestPast, now)) && (oldestFuture === null || isInFuture(oldestFuture, now))
  );
}

/**
 * A problem for each capture whose time is in the future, unless its keeper says which version it is.
 *
 * @param folder what problems call the captures' folder
 */
export function timeProblems(
  captures: readonly Pick<CaptureOutline, 'id' | 'file' | 'captured'>[],
  { folder, now, isNumbered }: { folder: string; now: number; isNumbered: (capture: string) => boolean },
): Problem[] {
  const wrong = captures.flatMap(({ id, file, captured }) =>
    captured !== null && isInFuture(captured, now) && !isNumbered(id) ? [{ id, file, captured }] : [],
  );
  return [...Map.groupBy(wrong, ({ file }) => file)].flatMap(([file, own]) => [
    ...own.slice(0, mostOfAFile).map(({ id, captured }) => problemAt(posix.join(folder, id), inFuture(captured))),
    ...(own.length > mostOfAFile ? [problemAt(posix.join(folder, file), andMore(own.length - mostOfAFile))] : []),
  ]);
}

function problemAt(path: string, message: string): Problem {
  return { path, line: null, message };
}

function inFuture(captured: string): string {
  return `The time of capture, ${captured}, is in the future, so it does not show which version of its story this is. If the clock of this computer is right, say it with "version" in an override for this capture: a number, 1 for the oldest.`;
}

function andMore(more: number): string {
  return more === 1
    ? 'One more capture of this file has a time in the future.'
    : `${more} more captures of this file have times in the future.`;
}

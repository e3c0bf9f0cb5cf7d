import type { CaptureBytes } from '../capture/read-captures.ts';
import type { Known } from '../clean/clean.ts';
import type { OverriddenGroup } from '../overrides/override-groups.ts';
import { saysNothing } from '../story/versions/versions-said.ts';
import type { ArticleOutline, CaptureOutline } from '../story/outline.ts';
import { digest } from '../text/digest.ts';

/** The work on single captures and stories, and the keys of what comes out of it: digests of all that goes in. */

/** A capture to read and to clean by itself. */
export interface Reading extends CaptureBytes {
  readonly key: string;
}

/** A capture to clean again, since more is known of it. */
export interface Cleaning {
  readonly capture: Pick<CaptureOutline, 'id' | 'key'>;
  readonly known: Known;
}

/** Two captures to tell whether they are of one story. */
export interface Relating {
  /** The keys of the captures' records. */
  readonly keys: readonly [string, string];
  /** The keys of passages that count for nothing, see `storyEvidence`. */
  readonly common: readonly number[];
}

/** Captures to make one story of. */
export interface Reconciling extends Pick<OverriddenGroup, 'override' | 'changes' | 'versions'> {
  readonly articles: readonly {
    /** The key of the capture that it was cleaned from. */
    readonly key: string;
    /** The article as its keeper has changed it; `null` where it is as it was cleaned. */
    readonly mended: ArticleOutline | null;
    /** When its page was captured; `null` where that is not known, or where its file states a time in the future. */
    readonly captured: string | null;
  }[];
}

export function readingKey({ id, file, format }: Omit<CaptureBytes, 'bytes'>, sha256: string, code: string): string {
  return digest(code, 'read', id, file, format, sha256);
}

export function cleaningKey({ capture, known }: Cleaning): string {
  return digest(capture.key, 'clean', written(known));
}

export function relatingKey({ keys, common }: Relating): string {
  return digest('relate', ...keys, ...common.map(String));
}

export function reconcilingKey({ articles, override, changes, versions }: Reconciling): string {
  // What is in the future for one run is not for a later one.
  const keys = articles.flatMap(({ key, captured }) => (captured === null ? [key] : [key, captured]));
  const mended = articles.map((article) => article.mended);
  const isPlain =
    mended.every((one) => one === null) && override === null && changes.length === 0 && saysNothing(versions);
  return digest('reconcile', ...keys, ...(isPlain ? [] : [written({ mended, override, changes, versions })]));
}

/** A value as text: the same for equal values. The bytes of `v8.serialize` depend on how V8 holds a string. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map || part instanceof Set || part instanceof Uint32Array ? [...part] : part,
  );
}

import { mend, withoutOverride, type Mended } from '../overrides/mend.ts';
import type { CaptureOutline } from '../story/outline.ts';
import { pastTime } from './capture-times.ts';
import { cleanAndMatch, type Matched } from './clean-and-match.ts';
import { doubtsOf } from './doubts.ts';
import type { Edition } from './edition.ts';
import { matchAll } from './match-all.ts';
import { cleaningKey, type Cleaning } from './keys.ts';
import { digestsOf, plainStories, publish } from './publish.ts';
import { reconcileAll } from './reconcile-all.ts';
import { cleanedCapture } from './records.ts';
import { cleanNow } from './tasks.ts';
import type { Input } from './run.ts';
import type { Work } from './work.ts';

/** Makes the edition of captures that were each cleaned by themselves: all that looks at several captures at once. */
export async function makeEdition(
  outlines: CaptureOutline[],
  { folder, overrides, now }: Pick<Input, 'folder' | 'overrides' | 'now'>,
  work: Work,
): Promise<Edition> {
  const matched = await cleanAndMatch(outlines, work);
  const mended = await applyOverrides(matched, { overrides, now }, work);
  return publish({ ...mended, doubts: doubtsOf(matched.related, mended) }, { folder, now }, work);
}

/** Applies what the keeper says to the captures. Stories without overrides are made first, since a file may name one of these. */
async function applyOverrides(
  { captures, groups, knownOf }: Matched,
  { overrides: { files }, now }: Pick<Input, 'overrides' | 'now'>,
  work: Work,
): Promise<Mended<CaptureOutline>> {
  const origins = new Map(
    captures.map(({ id, key, article, captured }) => [id, { key, article, captured: pastTime(captured, now) }]),
  );
  const stories = files.length === 0 ? [] : await reconcileAll(groups.map(withoutOverride), origins, work);
  // Few captures have roles from their keeper, so these are cleaned in this thread.
  return mend(files, {
    pages: captures,
    groups,
    ledgerOf: ({ key }) => cleanedCapture(key, work.store).ledger,
    clean: (capture, given) => cleanHere({ capture, known: { ...knownOf(capture.id), given } }, work),
    match: async (pages) => (await matchAll(pages, work)).groups,
    stories: () => plainStories(stories, digestsOf(captures)),
  });
}

function cleanHere(cleaning: Cleaning, { used, store }: Work): CaptureOutline {
  const key = cleaningKey(cleaning);
  used.add(key);
  return store.outline<CaptureOutline>(key) ?? cleanNow(cleaning, store);
}

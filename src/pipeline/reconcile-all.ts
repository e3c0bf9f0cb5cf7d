import type { OverriddenGroup } from '../overrides/override-groups.ts';
import type { CaptureOutline } from '../story/outline.ts';
import type { StoryOutline } from './written-story.ts';
import type { Reconciling } from './keys.ts';
import { timed } from './timings.ts';
import type { Work } from './work.ts';

/** By a capture's id: its key, its article as it was cleaned, and when it was captured, if that is to be believed. */
type Origins = ReadonlyMap<string, Pick<CaptureOutline, 'key' | 'article' | 'captured'>>;

/** Makes one story of each group of captures, in order. */
export function reconcileAll(
  groups: readonly OverriddenGroup[],
  origins: Origins,
  work: Work,
): Promise<StoryOutline[]> {
  const reconciling = groups.map(({ articles, override, changes, versions }): Reconciling => ({
    articles: articles.map((article) => {
      const origin = origins.get(article.capture);
      if (!origin) throw new Error(`There is no capture ${article.capture}.`);
      const { key, captured } = origin;
      return { key, mended: origin.article === article ? null : article, captured };
    }),
    override: override && { file: override.file, said: override.said },
    changes,
    versions,
  }));
  return timed('reconcile', () => work.reconcile(reconciling));
}

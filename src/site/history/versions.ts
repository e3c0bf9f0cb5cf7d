import type { StoryEntry } from '../stories.ts';

/** What the lists know of a story's versions. */
export type Versioned = Pick<StoryEntry['data'], 'versions' | 'isNewest' | 'updated'>;

/** A time that a version states: ISO 8601, with only what is known. */
export interface VersionTime {
  readonly kind: 'updated' | 'captured' | 'published';
  readonly value: string;
}

/** Whether captures show more than one version of a story, so that it has a page of its history. */
export function hasHistory({ versions }: { readonly versions: readonly unknown[] }): boolean {
  return versions.length > 1;
}

/**
 * The time that tells a version from the one before it; `null` where it states none, or the same as that one. An update
 * that both state was made before the newer of them.
 *
 * @param index the version's place in the story, oldest first
 */
export function timeOfVersion(story: Versioned, index: number): VersionTime | null {
  const own = timesOf(story, index);
  const before = story.isNewest ? timesOf(story, index - 1) : undefined;
  const kinds = before
    ? (['updated', 'captured', 'published'] as const)
    : (['updated', 'published', 'captured'] as const);
  for (const kind of kinds) {
    const value = own?.[kind];
    if (value && value !== before?.[kind]) return { kind, value };
  }
  return null;
}

/** The keeper may say when the story was updated, which the published version does not know. */
function timesOf({ versions, updated }: Versioned, index: number) {
  const times = versions[index]?.times;
  return times && index === versions.length - 1 ? { ...times, updated: updated?.value ?? null } : times;
}

/**
 * When a story last changed, as far as captures tell: the stated update of its newest version, else the capture of a
 * later version; `null` where it is not known to have changed.
 */
export function lastModified(story: Versioned): string | null {
  const newest = hasHistory(story) && story.isNewest ? timeOfVersion(story, story.versions.length - 1) : null;
  return newest && newest.kind !== 'published' ? newest.value : (story.updated?.value ?? null);
}

/** The fragments of the versions' places on the page of the history, oldest first. They stay where versions are added. */
export function placesOf(story: Versioned): string[] {
  const seen = new Map<string, number>();
  return story.versions.map((_, index) => {
    const time = story.isNewest ? timeOfVersion(story, index) : null;
    const name = time ? `${time.kind}-${time.value.replaceAll(/[^\dT]/g, '-')}` : `version-${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}

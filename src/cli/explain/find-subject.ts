import type { Edition, EditionCapture, EditionStory } from '../../pipeline/edition.ts';
import { nearest } from './nearest.ts';

/** What a name stands for: a capture, or a story with all of its captures. */
export interface Subject {
  readonly capture: EditionCapture | null;
  readonly story: EditionStory;
}

/** Several or none: what the person may have meant, the likeliest first. */
export interface NoSubject {
  readonly isAmbiguous: boolean;
  readonly meant: readonly string[];
}

/** How many names are suggested. */
const mostMeant = 5;

/**
 * Finds a capture by its path below the captures' folder, or a story by its slug; or either by a part that stands in no
 * other one's name. Where the captures and the slug of just one story have it, it is the story that is meant.
 */
export function findSubject(name: string, edition: Edition): Subject | NoSubject {
  const subjects = subjectsOf(edition);
  const id = name.replaceAll('\\', '/').replace(/^\.\//, '');
  const exact = subjects.get(id);
  if (exact) return exact;
  const found = [...subjects.keys()].filter((key) => key.toLowerCase().includes(id.toLowerCase()));
  const stories = new Set(found.flatMap((key) => subjects.get(key)?.story ?? []));
  const [only] = found;
  if (only !== undefined && stories.size === 1)
    return (found.length === 1 ? subjects.get(only) : null) ?? storyOf([...stories]);
  if (found.length > 0) return { isAmbiguous: true, meant: found.slice(0, mostMeant) };
  return { isAmbiguous: false, meant: nearest(id, [...subjects.keys()], mostMeant) };
}

function storyOf([story]: readonly EditionStory[]): Subject | NoSubject {
  return story ? { capture: null, story } : { isAmbiguous: false, meant: [] };
}

/** Stories by their slugs, and captures by their ids, and by their files' names where no other has the same. */
function subjectsOf({ captures, stories }: Edition): Map<string, Subject> {
  const subjects = new Map<string, Subject>(stories.map((story) => [story.slug, { capture: null, story }]));
  const records = new Map(captures.map((capture) => [capture.id, capture]));
  for (const story of stories) {
    for (const id of story.captures) {
      const capture = records.get(id);
      if (capture) subjects.set(id, { capture, story });
    }
  }
  return subjects;
}

import type { Problem } from '../capture/capture.ts';
import type { CaptureNames } from './capture-names.ts';
import { nearestName } from './nearest.ts';
import type { Override } from './override.ts';

/** Whom an override is for. A story is known by captures of it: whatever its headline becomes, it has these. */
export type Target =
  | { readonly kind: 'capture'; readonly id: string }
  | {
      readonly kind: 'story';
      readonly captures: readonly string[];
      /** Whether the file lists them: then they are one story, whatever their words say. */
      readonly isListed: boolean;
    };

/** A story as the cleaner leaves it, before any override. */
export interface PlainStory {
  readonly slug: string;
  /** The slug that it would have if no other story had its headline. */
  readonly plainSlug: string;
  readonly captures: readonly string[];
}

/** What names can mean. */
export interface Names {
  readonly captures: CaptureNames;
  /** Asked for when a name is no capture's path, since telling all stories' slugs takes time. */
  readonly stories: () => readonly PlainStory[];
}

export interface Found {
  /** `null` where the override is for nobody. */
  readonly target: Target | null;
  readonly problems: readonly Problem[];
}

/**
 * Finds whom an override is for: the captures that it lists, else the capture whose path its file's name is, else the
 * story whose slug that is. The slug is that of the cleaner's headline, so that an override of the headline does not lead
 * away from the story that it is for; and it has to be the only story of that headline, since with another one the slugs
 * may change places.
 */
export function findTarget(override: Override, names: Names): Found {
  const { name, said } = override;
  if (said.captures) return byCaptures(override, names);
  const [capture, ...others] = names.captures.find(name);
  if (capture === name) return { target: { kind: 'capture', id: name }, problems: [] };
  const stories = names.stories();
  const story = stories.find(({ slug }) => slug === name);
  const refuse = (message: string): Found => ({ target: null, problems: [graveProblem(override, [], message)] });
  if (others.length > 0) return refuse(severalCaptures(name, [capture ?? '', ...others]));
  if (story && capture !== undefined) return refuse(captureOrStory(capture, story));
  if (capture !== undefined) return { target: { kind: 'capture', id: capture }, problems: [] };
  if (!story) return refuse(nobody(name, names));
  const isShared = stories.some((other) => other !== story && other.plainSlug === story.plainSlug);
  if (isShared) return refuse(severalStories(story));
  return { target: { kind: 'story', captures: story.captures, isListed: false }, problems: [] };
}

function byCaptures(override: Override, { captures }: Names): Found {
  const found = (override.said.captures ?? []).map((name, index) => ({ index, ...findCapture(name, captures) }));
  const problems = found.flatMap(({ index, message }) =>
    message === undefined ? [] : [graveProblem(override, ['captures', index], message)],
  );
  const ids = [...new Set(found.flatMap(({ id }) => id ?? []))];
  return { target: ids.length > 0 ? { kind: 'story', captures: ids, isListed: true } : null, problems };
}

/** The capture that a name in a file means, or why it means none. */
export function findCapture(name: string, names: CaptureNames): { id?: string; message?: string } {
  const [id, ...others] = names.find(name);
  if (id === undefined) return { message: `There is no capture ${name}. ${meant(names.nearest(name))}` };
  return others.length > 0 ? { message: `${fitsSeveral(name, [id, ...others])} Write one of them in full.` } : { id };
}

/** What a story is hidden by must not fail unseen. */
function graveProblem({ said, problem }: Override, place: readonly PropertyKey[], message: string): Problem {
  return said.hidden ? { ...problem(place, message), isGrave: true } : problem(place, message);
}

function meant(nearest: string | undefined): string {
  return nearest === undefined
    ? 'Write its path below the captures folder, as the provenance page shows it.'
    : `Did you mean ${nearest}?`;
}

function fitsSeveral(name: string, ids: readonly string[]): string {
  return `${name} fits several captures: ${ids.join(', ')}.`;
}

function severalCaptures(name: string, ids: readonly string[]): string {
  return `${fitsSeveral(name, ids)} Name this file for one of them, with its ending: ${ids[0]}.yaml.`;
}

function captureOrStory(capture: string, { captures }: PlainStory): string {
  return `This name fits the capture ${capture} and a story. Name the file ${capture}.yaml for the capture, or write into it for the story: captures: [${captures[0]}].`;
}

function severalStories({ captures }: PlainStory): string {
  return `Several stories have this headline, so their addresses may change places. Say which one this is for: captures: [${captures[0]}].`;
}

function nobody(name: string, { captures, stories }: Names): string {
  const slugs = stories().map(({ slug }) => slug);
  const nearest = nearestName(name, slugs) ?? captures.nearest(name);
  const advice =
    nearest === undefined
      ? 'Name the file for a capture’s path below the captures folder, or for a story’s address before any override.'
      : `Did you mean ${nearest}.yaml?`;
  return `There is no capture and no story with this name. ${advice}`;
}

import type { Problem } from '../capture/capture.ts';
import type { CaptureNames } from './capture-names.ts';
import { nearestName } from './nearest.ts';
import type { Override } from './override.ts';

/** What an override applies to. A story is identified by its captures, since its headline may change. */
export type Target =
  | { readonly kind: 'capture'; readonly id: string }
  | {
      readonly kind: 'story';
      readonly captures: readonly string[];
      /** Whether the file lists the captures. Then they are one story, whatever their words, and in order of versions. */
      readonly isListed: boolean;
    };

/** A story before any override. */
export interface PlainStory {
  readonly slug: string;
  /** The slug it would have if no other story had its headline. */
  readonly plainSlug: string;
  readonly captures: readonly string[];
}

/** The names that an override can refer to. */
export interface Names {
  readonly captures: CaptureNames;
  /** A function, since computing all stories' slugs takes time. Most names are a capture's path. */
  readonly stories: () => readonly PlainStory[];
}

export interface Found {
  /** `null` if the override applies to nothing. */
  readonly target: Target | null;
  readonly problems: readonly Problem[];
}

/**
 * Finds what an override applies to: the captures that it lists, or else the capture with the file's name as its path,
 * or else the story with that name as its slug. The slug comes from the headline before overrides, so an override of
 * the headline still finds its story. A slug is refused if several stories have the headline, since their slugs may
 * change places.
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
  const missing = found.flatMap(({ index, message }) =>
    message === undefined ? [] : [graveProblem(override, ['captures', index], message)],
  );
  const repeated = found.flatMap(({ index, id }) =>
    id !== undefined && found.findIndex((one) => one.id === id) < index
      ? [override.problem(['captures', index], namedTwice(id))]
      : [],
  );
  const problems = [...missing, ...repeated];
  const ids = [...new Set(found.flatMap(({ id }) => id ?? []))];
  return { target: ids.length > 0 ? { kind: 'story', captures: ids, isListed: true } : null, problems };
}

function namedTwice(id: string): string {
  return `${id} is named twice in this list, which is the order of versions. Name it once.`;
}

type FoundCapture =
  { readonly id: string; readonly message?: undefined } | { readonly id?: undefined; readonly message: string };

/** The capture that a name in a file means, or a message. */
export function findCapture(name: string, names: CaptureNames): FoundCapture {
  const [id, ...others] = names.find(name);
  if (id === undefined) return { message: `There is no capture ${name}. ${meant(names.nearest(name))}` };
  return others.length > 0 ? { message: `${fitsSeveral(name, [id, ...others])} Write one of them in full.` } : { id };
}

/** A failed override must not publish a story that it hides. */
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

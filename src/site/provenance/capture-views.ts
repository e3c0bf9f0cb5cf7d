import type { FullCapture, FullStory } from '../full-story.ts';
import { placesOf } from '../history/versions.ts';
import { annotate, type AnnotatedGap } from './annotate.ts';
import { captureMap, type CaptureMap } from './capture-map.ts';
import { stretches, type Stretch } from './stretches.ts';

type Story = FullStory['data'];

/** A capture as its story's provenance page shows it. */
export interface CaptureView {
  readonly capture: FullCapture;
  readonly contribution: Story['captures'][number];
  /** Counted from 1, the best witness first. */
  readonly number: number;
  readonly map: CaptureMap;
  readonly stretches: readonly Stretch[];
  /** In how many places it lost words of the story. */
  readonly lost: number;
  /** The fragment of the version that it shows, on the page of the history, where that is another than the story's. */
  readonly otherVersion: string | null;
}

/** A story's gaps with the numbers by which its page speaks of them, counted from 1. */
export function numberedGaps({ gaps }: Pick<Story, 'gaps'>): AnnotatedGap[] {
  return gaps.map((gap, index) => ({ ...gap, number: index + 1 }));
}

/** The captures of a story, in its order, each with what the story says of it. */
export function captureViews(story: Story, captures: readonly FullCapture[]): CaptureView[] {
  const gaps = Map.groupBy(numberedGaps(story), ({ capture }) => capture);
  const unused = Map.groupBy(
    [
      ...story.conflicts.flatMap(({ values }) => values.slice(1)),
      ...story.overrides.flatMap((change) => ('said' in change ? change.said : [])),
      ...story.variants.filter(({ published }) => published === ''),
    ],
    ({ capture }) => capture,
  );
  const other = otherVersions(story);
  return captures.flatMap((capture, index): CaptureView[] => {
    const contribution = story.captures[index];
    if (!contribution) return [];
    const { ledger, damage } = capture.data;
    const own = gaps.get(capture.id) ?? [];
    const otherVersion = other.get(capture.id) ?? null;
    const isOtherVersion = otherVersion !== null;
    const annotations = annotate(ledger, { gaps: own, damage, unused: unused.get(capture.id) ?? [], isOtherVersion });
    const shown = { map: captureMap(annotations), stretches: stretches(annotations) };
    return [{ capture, contribution, number: index + 1, ...shown, lost: own.length, otherVersion }];
  });
}

/** The places of the versions that the story does not show, by their captures. */
function otherVersions(story: Story): Map<string, string> {
  const places = placesOf(story);
  const others = story.versions.slice(0, -1);
  return new Map(others.flatMap((version, index) => version.captures.map((id) => [id, places[index] ?? ''] as const)));
}

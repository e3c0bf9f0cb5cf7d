import { fieldNames } from '../../clean/article.ts';
import type { CaptureRecord, StoryRecord } from '../../pipeline/records.ts';
import { bodyText, passageBreak } from '../../story/body.ts';
import type { Version } from '../../story/story.ts';
import type { ChangePart, VersionChange } from '../../story/versions/changes.ts';

/** Fields that a line leaves out: no copy has the picture that they speak of. */
const pictureFields: ReadonlySet<string> = new Set(['image', 'caption']);

/** A cleaned capture as `clean` prints it, with only what is known. Dates are ISO 8601, languages BCP 47. */
export interface CleanLine {
  readonly id: string;
  readonly headline: string;
  readonly published?: string;
  readonly updated?: string;
  readonly byline?: string;
  readonly credit?: string;
  readonly section?: string;
  readonly source?: string;
  readonly address?: string;
  readonly language?: string;
  /** The fields that no capture states. */
  readonly inferred?: readonly string[];
  readonly markdown: string;
  /** The body as plain text, an empty line between paragraphs. */
  readonly text: string;
  readonly related?: readonly { readonly headline: string; readonly address?: string }[];
  /** Where words seem to be missing. */
  readonly damage?: readonly {
    readonly capture: string;
    /** Offsets into the capture's decoded text, in UTF-16 code units. */
    readonly start: number;
    readonly end: number;
    readonly rule: string;
    readonly reason: string;
  }[];
}

/** A reconciled story as `clean --stories` prints it. */
export interface StoryLine extends CleanLine {
  readonly slug: string;
  /** The best witness first. */
  readonly captures: readonly string[];
  /** What one capture lost and another has. */
  readonly gaps?: readonly { readonly capture: string; readonly text: string; readonly witness: string }[];
  /** What captures say differently; the first value is published. */
  readonly conflicts?: readonly {
    readonly field: string;
    readonly values: readonly { readonly capture: string; readonly value: string }[];
  }[];
  /** What the story said at one time each, if that was changed; the published version last, the others oldest first. */
  readonly versions?: readonly VersionLine[];
  /** Left out where the published version is known to be the newest. */
  readonly isNewest?: false;
}

/** A version as `clean --stories` prints it. Times are ISO 8601, with only what is known. */
interface VersionLine {
  readonly captures: readonly string[];
  readonly headline: string;
  readonly updated?: string;
  readonly captured?: string;
  readonly published?: string;
  /** What was changed since the version before. */
  readonly changes: readonly { readonly kind: string; readonly was?: string; readonly now?: string }[];
}

export function captureLine(story: StoryRecord, { id }: CaptureRecord): CleanLine {
  return { id, ...factsOf(story) };
}

export function storyLine(story: StoryRecord): StoryLine {
  const { slug, captures } = story;
  const gaps = story.gaps.map(({ capture, text, witness }) => ({ capture, text, witness }));
  const conflicts = story.conflicts.map(({ field, values }) => ({
    field,
    values: values.map(({ capture, value }) => ({ capture, value })),
  }));
  return {
    ...{ id: slug, slug, captures },
    ...factsOf(story),
    ...(gaps.length > 0 && { gaps }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(story.versions.length > 1 && { versions: story.versions.map(versionLine) }),
    ...(!story.isNewest && { isNewest: false }),
  };
}

function versionLine({ captures, headline, times, changes }: Version): VersionLine {
  const known = Object.fromEntries(Object.entries(times).filter(([, time]) => time !== null));
  return { captures, headline, ...known, changes: changes.map(changeLine) };
}

function changeLine({ kind, passages }: VersionChange): VersionLine['changes'][number] {
  const textOf = (not: ChangePart['is']) =>
    passages
      .map((parts) => parts.map(({ is, text }) => (is === not ? '' : text)).join(''))
      .join(passageBreak)
      .trim();
  const [was, now] = [textOf('added'), textOf('withdrawn')];
  return { kind, ...(was !== '' && { was }), ...(now !== '' && { now }) };
}

function factsOf({ headline, fields, language, markdown, body, ...story }: StoryRecord): Omit<CleanLine, 'id'> {
  const known = fieldNames.flatMap((name) => {
    const field = pictureFields.has(name) ? null : fields[name];
    return field ? [{ name, field }] : [];
  });
  const inferred = [{ name: 'headline', field: headline }, ...known].flatMap(({ name, field }) =>
    field.inferred ? [name] : [],
  );
  const related = story.related.map(({ headline, address }) => ({ headline, ...(address !== null && { address }) }));
  const damage = story.damage.map(({ capture, start, end, rule, reason }) => ({ capture, start, end, rule, reason }));
  return {
    headline: headline.value,
    ...Object.fromEntries(known.map(({ name, field }) => [name, field.value])),
    ...(language !== null && { language }),
    ...(inferred.length > 0 && { inferred }),
    markdown,
    text: bodyText(body),
    ...(related.length > 0 && { related }),
    ...(damage.length > 0 && { damage }),
  };
}

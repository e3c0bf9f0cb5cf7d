import type { CaptureRecord, StoryRecord } from '../../src/pipeline/records.ts';
import type { FullEdition } from './full-edition.ts';
import { passageText } from '../../src/story/body.ts';
import type { VersionChange } from '../../src/story/versions/changes.ts';
import type { StoryField } from '../../src/story/story.ts';

/** An edition as a text that a person can check line by line. */
export function printEdition({ stories, captures, problems }: FullEdition): string {
  const parts = [...stories.map(printStory), ...captures.map(printCapture), ...problems.map(({ message }) => message)];
  return `${parts.join('\n\n')}\n`;
}

function printStory({ slug, headline, fields, language, body, related, relatedSlugs, ...rest }: StoryRecord): string {
  return [
    `STORY ${slug}`,
    printField('headline', headline),
    ...Object.entries(fields).flatMap(([name, field]) => (field ? [printField(name, field)] : [])),
    `language: ${language}`,
    ...body.map((passage) => `${passage.role}: ${passageText(passage)}`),
    ...related.map((pointer, index) => `related after ${pointer.after}: ${pointer.headline} -> ${relatedSlugs[index]}`),
    ...rest.gaps.map(({ part, text, capture, at }) => `gap in ${part} of ${capture} at ${at}: ${text}`),
    ...rest.conflicts.map(({ field, values }) => `conflict: ${field}: ${values.map(({ value }) => value).join(' / ')}`),
    ...rest.variants.map(({ text, published }) => `variant: ${text} / ${published}`),
    ...printVersions(rest),
    ...rest.damage.map(({ rule, capture, start }) => `damage: ${rule} in ${capture} at ${start}`),
  ].join('\n');
}

/** Of a story in several versions: the oldest first, with what each changed. */
function printVersions({ versions, isNewest }: Pick<StoryRecord, 'versions' | 'isNewest'>): string[] {
  if (versions.length === 1) return [];
  const marks = { same: ['', ''], withdrawn: ['[-', '-]'], added: ['{+', '+}'] } as const;
  const inWords = (parts: VersionChange['passages'][number]) =>
    parts.map(({ is, text }) => marks[is][0] + text + marks[is][1]).join('');
  return [
    ...(isNewest ? [] : ['it is not known which version is the newest']),
    ...versions.flatMap(({ captures, changes }) => [
      `version of ${captures.join(', ')}`,
      ...changes.flatMap(({ kind, passages }) => passages.map((parts) => `  ${kind}: ${inWords(parts)}`)),
    ]),
  ];
}

function printField(name: string, { value, capture, inferred }: StoryField): string {
  return `${name}: ${value} (${capture}${inferred ? ', inferred' : ''})`;
}

function printCapture({ id, ledger }: CaptureRecord): string {
  const lines = ledger.map(({ outcome, rule, text }) => `${outcome.padEnd(7)} ${rule.padEnd(26)} ${shorten(text)}`);
  return [`CAPTURE ${id}`, ...lines].join('\n');
}

function shorten(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted.length <= 90 ? quoted : `${quoted.slice(0, 60)} … ${quoted.slice(-25)}`;
}

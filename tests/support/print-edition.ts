import type { CaptureRecord, StoryRecord } from '../../src/pipeline/records.ts';
import type { FullEdition } from './full-edition.ts';
import { passageText } from '../../src/story/body.ts';
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
    ...rest.damage.map(({ rule, capture, start }) => `damage: ${rule} in ${capture} at ${start}`),
  ].join('\n');
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

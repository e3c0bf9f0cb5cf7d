import { fieldNames } from '../../clean/article.ts';
import { isSetByKeeper } from '../../clean/fields/set-by-keeper.ts';
import type { Outcome } from '../../clean/ledger.ts';
import type { CaptureRecord, StoryRecord } from '../../pipeline/records.ts';
import type { StoryField } from '../../story/story.ts';
import { counted } from '../../terminal/table.ts';
import { printable, shortened, styled } from '../../terminal/terminal.ts';
import { fact } from './fact.ts';
import type { Output } from './output.ts';

/** The summary fits a screen: more captures than this are counted. */
const mostCaptures = 8;

/** And of a field only its beginning. */
const longestValue = 160;

/** A story in short: what is published, by which captures, and how much of these was kept, moved, removed, lost. */
export function explainStory(story: StoryRecord, captures: readonly CaptureRecord[], output: Output): string[] {
  const { headline, slug, fields, ambiguousDate } = story;
  const given = fieldNames.flatMap((name) => {
    const field = fields[name];
    return field ? [fact(name, valueOf(field), output)] : [];
  });
  const more = captures.length - mostCaptures;
  return [
    styled(printable(headline.value), 'bold', output.stream),
    // Whole, however long, so that it can be copied.
    `  story ${printable(slug)}`,
    ...captures.slice(0, mostCaptures).map((capture) => `  capture ${printable(capture.id)} (${tallyOf(capture)})`),
    ...(more > 0 ? [`  and ${counted(more, 'more capture')}`] : []),
    ...given,
    ...(ambiguousDate ? [fact('published?', valueOf(ambiguousDate), output)] : []),
    ...findingsOf(story, output),
  ];
}

function valueOf(field: StoryField): string {
  const origin = isSetByKeeper(field) ? `set in ${field.from ?? ''}` : `from ${field.capture}`;
  return `${shortened(field.value, longestValue)} (${origin})`;
}

function tallyOf({ ledger }: CaptureRecord): string {
  const written = ledger.filter(({ text }) => text.trim() !== '');
  const number = (outcome: Outcome) => written.filter((entry) => entry.outcome === outcome).length;
  return `${number('kept')} lines kept, ${number('moved')} moved, ${number('removed')} removed`;
}

function findingsOf({ gaps, conflicts, variants, damage, overrides }: StoryRecord, output: Output): string[] {
  const counts = [
    [gaps.length, 'gap'],
    [conflicts.length, 'conflict'],
    [variants.length, 'variant'],
    [damage.length, 'damaged place'],
    [overrides.length, 'change by the keeper', 'changes by the keeper'],
  ] as const;
  const found = counts.flatMap(([number, one, many]) => (number > 0 ? [counted(number, one, many)] : []));
  return found.length > 0 ? [fact('found', found.join(', '), output)] : [];
}

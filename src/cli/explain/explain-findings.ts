import type { CaptureRecord, StoryRecord } from '../../pipeline/records.ts';
import { relateStories, storyReason } from '../../story/match/relate-stories.ts';
import { storyEvidence } from '../../story/match/story-evidence.ts';
import { relate, relationReasons } from '../../story/versions/same-version.ts';
import { hang, printable, shortened, styled } from '../../terminal/terminal.ts';
import { explainOverrides } from './explain-overrides.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Output } from './output.ts';

/** Of a passage as much as finds it. */
const longestQuote = 240;

/** A live story has many captures. */
const mostCompared = 12;

/** A headline and what stands under it; nothing where that is nothing. */
interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** By which rules captures are of one story with the first, and of its version or of another. */
function comparisons([first, ...others]: readonly CaptureRecord[]): string[] {
  if (!first) return [];
  return others.slice(0, mostCompared).map(({ id, article, captured }) => {
    const { isOne, rule } = relateStories(storyEvidence(first.article, article));
    const version = relate({ ...first.article, captured: first.captured }, { ...article, captured });
    const story = isOne ? `one story. ${storyReason(rule)}` : 'one story by other captures, or by its keeper.';
    const which = version.isSameVersion ? 'One version' : 'Two versions';
    return `${id}: ${story} ${which}. ${relationReasons[version.rule]}`;
  });
}

/** What a keeper has changed, where a story leads, what its captures laid beside each other show, and the damage in them. */
export function explainFindings(story: StoryRecord, captures: readonly CaptureRecord[], output: Output): string[] {
  const records = new Map(captures.map((capture) => [capture.id, capture]));
  const places = new Map(captures.map(({ id, text }) => [id, lineNumbers(text)]));
  const place = (id: string, offset: number) => `${id}:${places.get(id)?.(offset) ?? '?'}`;
  const quote = (text: string) => `“${shortened(text, longestQuote)}”`;
  const parts: Part[] = [
    { title: 'Changed by the keeper', lines: explainOverrides(story) },
    { title: `Captures compared with ${captures[0]?.id}`, lines: comparisons(captures) },
    {
      title: 'Related articles, and where they are',
      lines: story.related.map(
        ({ label, headline, address, capture, start }) =>
          `${label} ${quote(headline)} ${address === null ? 'without an address' : `at ${address}`} (${place(capture, start)})`,
      ),
    },
    {
      title: 'Gaps: lost in one capture, and what another has there',
      lines: story.gaps.map(
        ({ capture, at, text, witness, witnessAt }) =>
          `${place(capture, at)} lacks ${quote(text)} (${place(witness, witnessAt)})`,
      ),
    },
    {
      title: 'Conflicts: values that do not agree; the first is published',
      lines: story.conflicts.map(
        ({ field, values }) =>
          `${field}: ${values.map(({ value, capture }) => `${quote(value)} (${capture})`).join(', ')}`,
      ),
    },
    {
      title: 'Variants: other words than are published',
      lines: story.variants.map(
        ({ capture, start, text, published }) =>
          `${place(capture, start)} has ${quote(text)}, published is ${quote(published)}`,
      ),
    },
    {
      title: 'Damage that is left in what is published',
      lines: story.damage.map(
        ({ capture, start, end, rule, reason }) =>
          `${place(capture, start)} ${quote(around(records.get(capture)?.text ?? '', start, end))} ${rule}: ${reason}`,
      ),
    },
  ];
  return parts.flatMap((part) => writePart(part, output));
}

/** Damage is often a place between two words: some of what stands around it. */
function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 30), end + 30);
}

function writePart({ title, lines }: Part, { stream, width }: Output): string[] {
  if (lines.length === 0) return [];
  return ['', styled(title, 'bold', stream), ...lines.map((line) => hang(printable(line), { start: '  ', width }))];
}

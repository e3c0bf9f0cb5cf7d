import { fieldNames, type Field } from '../../clean/article.ts';
import { isSetByKeeper } from '../../clean/fields/set-by-keeper.ts';
import type { CaptureRecord, StoryRecord } from '../../pipeline.ts';
import type { StoryField } from '../../story/story.ts';
import { hang, printable, shortened, styled } from '../../terminal/terminal.ts';
import { fact, nameWidth } from './fact.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Paper } from './paper.ts';

/** Of a field's evidence in the text as much as tells it. */
const longestEvidence = 120;

/** What was found out about a capture's article, each with its rule, reason and evidence. */
export function explainFacts({ text, article, captured }: CaptureRecord, paper: Paper): string[] {
  const { headline, fields, otherwise, ambiguousDate, language } = article;
  const line = lineNumbers(text);
  const fieldLines = (name: string, field: Field | null) =>
    field ? explainField(name, { field, evidence: evidenceOf(field, text, line) }, paper) : [];
  return [
    ...(captured === null ? [] : [fact('captured', captured, paper)]),
    ...(language === null ? [] : [fact('language', language, paper)]),
    ...fieldLines('headline', headline),
    ...fieldNames.flatMap((name) => fieldLines(name, fields[name])),
    ...fieldLines('published?', ambiguousDate),
    ...otherwise.flatMap(({ name, ...field }) => fieldLines(`or ${name}`, field)),
  ];
}

/** What is published of a story, each field with the capture or the override that gave it. */
export function explainStory(story: StoryRecord, paper: Paper): string[] {
  const given = fieldNames.flatMap((name) => {
    const field = story.fields[name];
    return field ? [fact(name, `${field.value} (${origin(field)})`, paper)] : [];
  });
  const { ambiguousDate } = story;
  return [
    styled(printable(story.headline.value), 'bold', paper.stream),
    // Whole, however long, so that they can be copied.
    ...[`story ${story.slug}`, ...story.captures.map((id) => `capture ${id}`)].map((line) => `  ${printable(line)}`),
    ...given,
    ...(ambiguousDate ? [fact('published?', `${ambiguousDate.value} (${origin(ambiguousDate)})`, paper)] : []),
  ];
}

function origin(field: StoryField): string {
  return isSetByKeeper(field) ? `set in ${field.from ?? ''}` : `from ${field.capture}`;
}

function evidenceOf({ start, end, from }: Field, text: string, line: (offset: number) => number): string {
  if (from !== undefined) return `From ${from}.`;
  return end > start ? `Line ${line(start)}: “${shortened(text.slice(start, end), longestEvidence)}”` : '';
}

function explainField(name: string, { field, evidence }: { field: Field; evidence: string }, paper: Paper): string[] {
  const why = `${field.rule}${field.inferred ? ' (inferred)' : ''}: ${field.reason} ${evidence}`;
  const indented = hang(printable(why), { start: ' '.repeat(nameWidth + 2), width: paper.width });
  return [fact(name, field.value, paper), styled(indented, 'dim', paper.stream)];
}

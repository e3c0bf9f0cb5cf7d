import { fieldNames, type Field } from '../../clean/article.ts';
import type { CaptureRecord, StoryRecord } from '../../pipeline.ts';
import { fill, hang, printable, shortened, styled } from '../terminal/terminal.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Paper } from './paper.ts';

/** Of a field's evidence in the text as much as tells it. */
const longestEvidence = 120;

const nameWidth = 12;

/** What a capture is, and what was found out about its article, each with its rule, reason and evidence. */
export function explainFacts(capture: CaptureRecord, paper: Paper): string[] {
  const { headline, fields, language } = capture.article;
  const line = lineNumbers(capture.text);
  const fieldLines = (name: string, field: Field | null) =>
    field ? explainField(name, { field, evidence: evidenceOf(field, capture.text, line) }, paper) : [];
  return [
    fact('format', formatOf(capture), paper),
    ...(capture.captured === null ? [] : [fact('captured', capture.captured, paper)]),
    ...(language === null ? [] : [fact('language', language, paper)]),
    ...fieldLines('headline', headline),
    ...fieldNames.flatMap((name) => fieldLines(name, fields[name])),
    ...capture.decoding.repairs.map(({ rule, reason, times }) =>
      fact('repaired', `${times} × ${rule}: ${reason}`, paper),
    ),
  ];
}

/** What is published of a story, each field with the capture that gave it. */
export function explainStory(story: StoryRecord, paper: Paper): string[] {
  const given = fieldNames.flatMap((name) => {
    const field = story.fields[name];
    return field ? [fact(name, `${field.value} (from ${field.capture})`, paper)] : [];
  });
  return [
    styled(printable(story.headline.value), 'bold', paper.stream),
    // Whole, however long, so that they can be copied.
    ...[`story ${story.slug}`, ...story.captures.map((id) => `capture ${id}`)].map((line) => `  ${printable(line)}`),
    ...given,
  ];
}

function fact(name: string, text: string, { width }: Paper): string {
  return hang(printable(text), { start: `  ${fill(name, nameWidth)}`, width });
}

function formatOf({ format, bytes, decoding }: CaptureRecord): string {
  const size = `${format}, ${new Intl.NumberFormat('en').format(bytes)} bytes`;
  const { encoding, reason, confidence } = decoding;
  const isPlain = encoding === 'utf-8' && confidence === 1;
  return isPlain ? size : `${size}, ${encoding} (${Math.round(100 * confidence)} %): ${reason}`;
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

import { fieldNames, type Field } from '../../clean/article.ts';
import type { CaptureRecord } from '../../pipeline/records.ts';
import { hang, printable, shortened, styled } from '../../terminal/terminal.ts';
import { fact, nameWidth } from './fact.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Output } from './output.ts';

/** Of a field's evidence in the text as much as tells it. */
const longestEvidence = 120;

/** What was found out about a capture's article, each with its rule, reason and evidence. */
export function explainFacts({ text, article, captured }: CaptureRecord, output: Output): string[] {
  const { headline, fields, otherwise, ambiguousDate, language } = article;
  const line = lineNumbers(text);
  const fieldLines = (name: string, field: Field | null) =>
    field ? explainField(name, { field, evidence: evidenceOf(field, text, line) }, output) : [];
  return [
    ...(captured === null ? [] : [fact('captured', captured, output)]),
    ...(language === null ? [] : [fact('language', language, output)]),
    ...fieldLines('headline', headline),
    ...fieldNames.flatMap((name) => fieldLines(name, fields[name])),
    ...fieldLines('published?', ambiguousDate),
    ...otherwise.flatMap(({ name, ...field }) => fieldLines(`or ${name}`, field)),
  ];
}

function evidenceOf({ start, end, from }: Field, text: string, line: (offset: number) => number): string {
  if (from !== undefined) return `From ${from}.`;
  return end > start ? `Line ${line(start)}: “${shortened(text.slice(start, end), longestEvidence)}”` : '';
}

function explainField(name: string, { field, evidence }: { field: Field; evidence: string }, output: Output): string[] {
  const why = `${field.rule}${field.inferred ? ' (inferred)' : ''}: ${field.reason} ${evidence}`;
  const indented = hang(printable(why), { start: ' '.repeat(nameWidth + 2), width: output.width });
  return [fact(name, field.value, output), styled(indented, 'dim', output.stream)];
}

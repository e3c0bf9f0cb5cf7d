import type { Repair, Statement } from '../../capture/capture.ts';
import { wordsKey } from '../../text/words.ts';
import type { CaptureRecord } from '../../pipeline/records.ts';
import { visible } from '../../terminal/terminal.ts';
import { fact } from './fact.ts';
import type { Output } from './output.ts';

/** Of what was repaired as much as shows it, and of what is stated as much as tells it, in characters. */
const longest = { repair: 30, statement: 120 };

const numbers = new Intl.NumberFormat('en');

/** How a capture was read: its format, the encoding and why, what was repaired, its markup and what its page states. */
export function explainReading(capture: CaptureRecord, output: Output): string[] {
  const { format, bytes, decoding, markup, statements } = capture;
  const { encoding, reason, confidence, repairs } = decoding;
  return [
    fact('format', `${format}, ${numbers.format(bytes)} bytes`, output),
    fact('encoding', `${encoding} (${Math.round(100 * confidence)} %): ${reason}`, output),
    ...repairs.map((repair) => fact('repaired', repairLine(repair), output)),
    ...(markup ? [fact('markup', markupLine(markup), output)] : []),
    ...statements.map((statement) => fact('stated', statementLine(statement, capture), output)),
  ];
}

function repairLine({ rule, reason, was, now, times }: Repair): string {
  const quote = (text: string) => `“${visible(text, longest.repair)}”`;
  const what =
    now === was ? `${quote(was)} kept` : now === '' ? `${quote(was)} taken out` : `${quote(was)} → ${quote(now)}`;
  return `${times} × ${what}, ${rule}: ${reason}`;
}

function markupLine({ blocks, marks, witness }: NonNullable<CaptureRecord['markup']>): string {
  const parts = `${numbers.format(blocks.length)} blocks, ${numbers.format(marks.length)} links and emphases`;
  return `${parts}; ${witness === null ? 'no witness was asked' : `${witness} is a witness for what is the article`}`;
}

function statementLine(statement: Statement, capture: CaptureRecord): string {
  const { field, value, from } = statement;
  return `${field}: “${visible(value, longest.statement)}” (${from}), ${verdictOn(statement, capture)}`;
}

/** Whether a field has its value from a statement. Two of one place, such as two authors, are told apart by their values. */
function verdictOn(statement: Statement, { article, statements }: CaptureRecord): string {
  const { field, value } = statement;
  if (field === 'language') return 'weighed with the words';
  if (field === 'standfirst') return 'looked for between headline and article';
  const taken = field === 'headline' ? article.headline : article.fields[field];
  const places = statements.filter((other) => other.field === field && other.from === taken?.from);
  if (statement === (places.find((other) => other.value === taken?.value) ?? places[0])) return 'taken';
  return taken && wordsKey(taken.value) === wordsKey(value) ? 'which says the same' : 'not taken';
}

import type { Outcome, LedgerEntry } from '../../clean/ledger.ts';
import type { CaptureRecord } from '../../pipeline/records.ts';
import { hang, printable, styled, type Style } from '../../terminal/terminal.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Output } from './output.ts';

interface Look {
  readonly sign: string;
  readonly meaning: string;
  readonly style: Style;
}

/** How each outcome shows: by a sign, so that no colour is needed, and by a colour. */
const looks: Readonly<Record<Outcome, Look>> = {
  kept: { sign: ' ', meaning: 'kept', style: 'none' },
  moved: { sign: '>', meaning: 'moved into a field or the related links', style: 'cyan' },
  removed: { sign: '-', meaning: 'removed', style: 'red' },
};

/** A capture line by line: its number, what became of it, its words, and the rule; a rule's reason where it first applies. */
export function explainLedger({ text, ledger }: CaptureRecord, output: Output): string[] {
  const line = lineNumbers(text);
  const digits = String(line(text.length)).length;
  const told = new Set<string>();
  const lines = ledger.flatMap((entry) => {
    if (entry.text.trim() === '') return [];
    const at = entry.start + entry.text.length - entry.text.trimStart().length;
    const start = `${String(line(at)).padStart(digits)} ${looks[entry.outcome].sign} `;
    const isNew = !told.has(entry.rule);
    told.add(entry.rule);
    return [wordsOf(entry, start, output), reasonOf(entry, { isNew, start }, output)];
  });
  return [legend(output), '', ...lines];
}

function legend({ stream }: Output): string {
  const { moved, removed } = looks;
  const shown = [moved, removed].map(({ sign, meaning, style }) => styled(`${sign} ${meaning}`, style, stream));
  return `Lines of the capture’s text: no sign kept, ${shown.join(', ')}`;
}

function wordsOf({ outcome, text }: LedgerEntry, start: string, { stream, width }: Output): string {
  return styled(hang(printable(text), { start, width }), looks[outcome].style, stream);
}

function reasonOf(
  { rule, role, reason, why }: LedgerEntry,
  known: { isNew: boolean; start: string },
  output: Output,
): string {
  const sentence = known.isNew ? `: ${reason}` : '';
  const weighed = why === undefined ? '' : ` [${why}]`;
  const start = ' '.repeat(known.start.length + 2);
  return styled(
    hang(printable(`${role}, ${rule}${sentence}${weighed}`), { start, width: output.width }),
    'dim',
    output.stream,
  );
}

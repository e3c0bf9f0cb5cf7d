import { problemLine } from '../../capture/capture.ts';
import { counted, table } from '../../terminal/table.ts';
import { print, printable, styled, type Terminal } from '../../terminal/terminal.ts';
import type { Outcome } from './importer.ts';

/** How many further captures are named one by one. */
const mostNamed = 20;

/** Says what came in, what was there, what was refused and why. */
export function printOutcome({ imported, held, refused }: Outcome, terminal: Terminal, isRehearsal: boolean): void {
  const { out, err } = terminal;
  const further = imported.filter(({ furtherOf }) => furtherOf !== null);
  const formats = [...Map.groupBy(imported, ({ format }) => format)];
  const rows: [number, string][] = [
    [imported.length, isRehearsal ? 'would come in' : 'came in'],
    ...formats.map(([format, those]): [number, string] => [those.length, `  of the format ${format}`]),
    [further.length, '  further captures of a known story'],
    [held, 'here already, byte for byte'],
    [refused.length, 'refused'],
  ];
  print(
    out,
    '',
    styled(isRehearsal ? 'Nothing is written: this is a rehearsal.' : 'Captures', 'bold', out),
    ...table(rows),
  );
  const lines = further.map(({ path, furtherOf }) => `${path} is one more capture of ${furtherOf ?? ''}`);
  const shown = lines.length > mostNamed ? [...lines.slice(0, mostNamed), moreThan(lines)] : lines;
  printLines(shown, out, 'Further captures');
  printLines(refused.map(problemLine), err, 'Refused');
}

function moreThan(lines: readonly string[]): string {
  return `and ${counted(lines.length - mostNamed, 'more', 'more')}, which --json names`;
}

function printLines(lines: readonly string[], stream: NodeJS.WritableStream, title: string): void {
  if (lines.length > 0)
    print(stream, '', styled(title, 'bold', stream), ...lines.map((line) => `  ${printable(line)}`));
}

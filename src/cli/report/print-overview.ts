import { problemLine } from '../../capture/capture.ts';
import { counted, table } from '../../terminal/table.ts';
import { hang, print, printable, shortened, styled, widthOf } from '../../terminal/terminal.ts';
import type { Count, NeedyStory, Overview } from './overview.ts';

/** Prints a collection at a glance. Long lists have `top` rows. */
export function printOverview(overview: Overview, out: NodeJS.WritableStream, top: number): void {
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) print(out, '', styled(title, 'bold', out), ...lines);
  };
  const { dates, removed, problems } = overview;
  if (overview.captures === 0 && problems.length > 0) {
    // Nothing else is worth reading then.
    print(
      out,
      'There is no capture that can be used.',
      ...problems.map((problem) => `  ${printable(problemLine(problem))}`),
    );
    return;
  }
  print(out, `${counted(overview.captures, 'capture')} of ${counted(overview.stories, 'story', 'stories')}`);
  section('Dates', datesOf(dates));
  section(
    'Stories',
    table(
      cut(
        overview.capturesAStory.map(({ name, count }) => [count, `with ${counted(Number(name), 'capture')}`]),
        top,
      ),
    ),
  );
  section('Formats', counts(overview.formats, top));
  section('Sources', counts(overview.sources, top));
  section('Languages', counts(overview.languages, top));
  const uses = removed.map(({ rule, times, captures }) => [times, rule, `in ${counted(captures, 'capture')}`]);
  section('Removed, by rule', table(cut(uses, top)));
  section(
    'Cannot be used',
    problems.map((problem) => `  ${printable(problemLine(problem))}`),
  );
  section('Need a person, worst first', needsOf(overview.needs, out, top));
}

function datesOf({ first, last, undated, ambiguous, inferred }: Overview['dates']): string[] {
  return [
    ...(first !== null && last !== null ? [`  ${first} to ${last}`] : []),
    `  ${counted(undated, 'story', 'stories')} without a date`,
    ...(ambiguous > 0 ? [`  of these ${ambiguous} with one that can be read in two ways`] : []),
    ...(inferred > 0 ? [`  ${counted(inferred, 'story', 'stories')} with one that is only inferred`] : []),
  ];
}

/** Of a source's name as much as a row has place for. */
const longestName = 60;

function counts(list: readonly Count[], top: number): string[] {
  return table(
    cut(
      list.map(({ name, count }) => [count, shortened(name, longestName)]),
      top,
    ),
  );
}

function cut(rows: readonly (string | number)[][], top: number): (string | number)[][] {
  const more = rows.length - top;
  return more > 0 ? [...rows.slice(0, top), [more, 'more, which --top shows']] : [...rows];
}

function paragraph(text: string, out: NodeJS.WritableStream): string {
  return hang(printable(text), { start: '  ', width: widthOf(out) });
}

function needsOf(stories: readonly NeedyStory[], out: NodeJS.WritableStream, top: number): string[] {
  const more = stories.length - top;
  if (stories.length === 0) return [];
  return [
    paragraph('Where an override helps, it is named with lines to write into it, once their values are right.', out),
    '',
    ...stories.slice(0, top).flatMap((story) => [...needyLines(story, out), '']),
    ...(more > 0 ? [`  and ${counted(more, 'story', 'stories')} more, which --top shows`] : []),
  ];
}

function needyLines({ story, captures, found, override }: NeedyStory, out: NodeJS.WritableStream): string[] {
  const width = widthOf(out);
  return [
    `  ${styled(printable(story), 'underline', out)}`,
    ...captures.map((id) => styled(`    ${printable(id)}`, 'dim', out)),
    ...found.map(({ sentence, advice }) => hang(printable(`${sentence} ${advice}`), { start: '    ', width })),
    // Whole, however long, so that they can be copied.
    ...(override ? [`    ${printable(override.path)}:`, ...override.lines.map((line) => `      ${line}`)] : []),
  ];
}

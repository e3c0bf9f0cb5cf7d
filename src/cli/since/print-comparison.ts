import { counted } from '../../terminal/table.ts';
import { hang, print, printable, shortened, styled, widthOf } from '../../terminal/terminal.ts';
import { changedFields, type Changed, type Comparison } from './compare-published.ts';
import { wordChanges, type WordChange } from './word-changes.ts';

/** How many places of a story are shown, and how much of each in characters. */
const mostPlaces = 5;
const longestChange = 200;

/** Prints how what is published differs, story by story; of each kind `top` stories. */
export function printComparison(comparison: Comparison, out: NodeJS.WritableStream, top: number): void {
  const { added, gone, changed, unchanged } = comparison;
  const figures = [
    counted(changed.length, 'story', 'stories') + ' changed',
    `${added.length} added`,
    `${gone.length} gone`,
    `${unchanged} as before`,
  ];
  print(out, figures.join(', '));
  const section = (title: string, entries: readonly string[]) => {
    if (entries.length === 0) return;
    print(out, '', styled(title, 'bold', out), ...entries.slice(0, top));
    if (entries.length > top) print(out, `  and ${counted(entries.length - top, 'more', 'more')}, which --top shows`);
  };
  section(
    'Changed',
    changed.map((pair) => changedStory(pair, out)),
  );
  section(
    'Added',
    added.map(({ slug }) => styled(`  + ${printable(slug)}`, 'green', out)),
  );
  section(
    'Gone',
    gone.map(({ story, nowIn }) => goneStory(story.slug, nowIn, out)),
  );
}

function goneStory(slug: string, nowIn: string | null, out: NodeJS.WritableStream): string {
  const where = nowIn === null ? '' : ` (its captures are in ${printable(nowIn)} now)`;
  return styled(`  - ${printable(slug)}`, 'red', out) + where;
}

function changedStory(pair: Changed, out: NodeJS.WritableStream): string {
  const { then, now } = pair;
  const fields = changedFields(pair).map(
    ({ name, was, is }) => `${name}: ${swap({ was: was ?? '', is: is ?? '' }, out)}`,
  );
  const lines = [...fields, ...bodyLines(then.markdown, now.markdown, out)];
  const title = then.slug === now.slug ? printable(now.slug) : `${printable(now.slug)} (was ${printable(then.slug)})`;
  const width = widthOf(out);
  return [`  ${styled(title, 'underline', out)}`, ...lines.map((line) => hang(line, { start: '    ', width }))].join(
    '\n',
  );
}

function bodyLines(was: string, is: string, out: NodeJS.WritableStream): string[] {
  const changes = wordChanges(was, is);
  if (changes === null) return ['The body has hardly a word of what it had.'];
  const more = changes.length - mostPlaces;
  return [
    ...changes.slice(0, mostPlaces).map((change) => `…${printable(change.before)} ${swap(change, out)}`),
    ...(more > 0 ? [`and at ${counted(more, 'more place')}`] : []),
  ];
}

/** What was and what is, by signs that need no colour: `[-was-] {+is+}`, as Git writes it. */
function swap({ was, is }: Pick<WordChange, 'was' | 'is'>, out: NodeJS.WritableStream): string {
  const lost = was.trim() === '' ? [] : [styled(`[-${shortened(was, longestChange)}-]`, 'red', out)];
  const gained = is.trim() === '' ? [] : [styled(`{+${shortened(is, longestChange)}+}`, 'green', out)];
  return [...lost, ...gained].join(' ');
}

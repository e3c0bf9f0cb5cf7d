import type { StoryRecord } from '../../pipeline/records.ts';
import { visible } from '../../terminal/terminal.ts';

type Change = StoryRecord['overrides'][number];

/** Of a block as much as finds it, in characters. */
const longestQuote = 120;

/** What a keeper has changed about a story, a sentence each, and by which file. */
export function explainOverrides({ overrides }: StoryRecord): string[] {
  return overrides.map((change) => {
    const note = change.note === null ? '' : ` (${change.note})`;
    return `${change.file}: ${changeLine(change)}${note}`;
  });
}

function changeLine(change: Change): string {
  const quote = (text: string) => `“${visible(text, longestQuote)}”`;
  const said =
    'said' in change ? change.said.map(({ capture, value }) => `; ${capture} says ${quote(value)}`).join('') : '';
  switch (change.kind) {
    case 'field':
      return (
        (change.value === null ? `${change.field} is taken away` : `${change.field} is ${quote(change.value)}`) + said
      );
    case 'role':
      return `in ${change.capture} ${quote(change.text)} is ${change.role}, not ${change.was}${said}`;
    case 'split':
      return `${change.capture} is not of one story with ${change.from.join(', ') || 'captures of a hidden story'}`;
    case 'join':
      return `${change.captures.join(', ')} are of one story`;
    case 'version':
      return `${change.capture} is version ${change.version} of this story`;
    case 'damaged':
      return `${change.capture} is a damaged copy, and no version of this story`;
  }
}

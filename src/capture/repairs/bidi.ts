import { eachMatch, type Edit, type RepairRule } from './repair-rule.ts';

/** Bidirectional controls and line ends. Not LRM, RLM and ALM: they have no scope. */
const controls = /[\u202A-\u202E\u2066-\u2069]|[\n\r\v\f\u2028\u2029]/g;

interface Opened {
  readonly at: number;
  readonly kind: 'override' | 'embedding' | 'isolate';
}

type Wrong = 'override' | 'unbalanced';

/** Finds overrides with their ends, or unbalanced embeddings and isolates within a line. */
export function bidi(which: Wrong): RepairRule['find'] {
  return (text) =>
    wrongControls(text)
      .filter(({ wrong }) => wrong === which)
      .map(({ at }): Edit => ({ start: at, end: at + 1, now: '' }))
      .sort((a, b) => a.start - b.start);
}

function wrongControls(text: string): { at: number; wrong: Wrong }[] {
  const found: { at: number; wrong: Wrong }[] = [];
  let open: Opened[] = [];
  eachMatch(text, controls, (character, at) => {
    const kind = opens(character);
    if (kind) open.push({ at, kind });
    else if (closes(character, open.at(-1))) found.push(...closed(open.pop(), at));
    else if (isControl(character)) found.push({ at, wrong: 'unbalanced' });
    else {
      for (const opened of open) found.push(left(opened));
      open = [];
    }
  });
  return found.concat(open.map(left));
}

function isControl(character: string): boolean {
  return character === '\u202C' || character === '\u2069';
}

function opens(character: string): Opened['kind'] | null {
  if (character === '\u202D' || character === '\u202E') return 'override';
  if (character === '\u202A' || character === '\u202B') return 'embedding';
  return character >= '\u2066' && character <= '\u2068' ? 'isolate' : null;
}

function closes(character: string, last: Opened | undefined): boolean {
  if (!last || !isControl(character)) return false;
  return (character === '\u2069') === (last.kind === 'isolate');
}

/** Of an override, both ends are wrong; a balanced embedding or isolate is right. */
function closed(opened: Opened | undefined, at: number): { at: number; wrong: Wrong }[] {
  if (opened?.kind !== 'override') return [];
  return [left(opened), { at, wrong: 'override' }];
}

function left({ at, kind }: Opened): { at: number; wrong: Wrong } {
  return { at, wrong: kind === 'override' ? 'override' : 'unbalanced' };
}

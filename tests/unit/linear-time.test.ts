import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { timedRules } from '../support/attacks.ts';

/** What makes a pattern take more than linear time, by its form: no clock is asked. */
function formErrors({ source, flags }: RegExp): unknown[] {
  return [...analyse({ source, flags }, { assumeRejectingSuffix: true }).reports];
}

const patterns = timedRules.flatMap(({ id, pattern }) => (pattern ? [{ id, pattern }] : []));

test.each(patterns)('$id takes linear time, by the form of its pattern', ({ pattern }) => {
  expect(formErrors(pattern)).toEqual([]);
});

test.each([/\s+$/, /(?:a|b|ab)*c/, /^(?:\w+,?)+;/, /\d+\.\d+x/])('%s is seen to take more', (pattern) => {
  expect(formErrors(pattern)).not.toEqual([]);
});

/** Linear work on so many characters takes milliseconds, quadratic work many minutes. */
const length = 1_000_000;

/** What the rules that are functions look for, and white space. */
const pumps = [' ', '\u202E', '\uFE0F', 'Ð'];

// A function has no form to look at. `npm run bench:growth` measures every rule on many more texts.
describe.each(timedRules.filter(({ pattern }) => !pattern))('$id', ({ texts, tryOn }) => {
  test.each([texts.join(' '), ...pumps])(
    'gets to the end of a million characters of %j',
    { timeout: 60_000 },
    (piece) => {
      tryOn(piece.repeat(length / piece.length));
    },
  );
});

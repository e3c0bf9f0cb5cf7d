import { describe, expect, test } from 'vitest';
import { isFieldLine, readFieldLine } from '../../src/clean/fields/field-line.ts';
import { monthNamed } from '../../src/clean/date/months.ts';

/** A line's fields as a text: the names, then the dates. */
function read(line: string): string | null {
  const found = readFieldLine(line);
  if (!found) return null;
  const names = found.names ? [line.slice(found.names.start, found.names.end)] : [];
  const dates = found.dates.map(({ kind, value }) => (kind === null ? `${value}` : `${kind} ${value}`));
  return [...names, ...dates].join(' | ');
}

describe('readFieldLine', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['Written by Jane Doe, Staff writer', 'Jane Doe'],
    ['BY JANE DOE AND RICHARD ROE', 'JANE DOE AND RICHARD ROE'],
    ['By Jane Doe, Richard Roe & Mary Major, Example Media', 'Jane Doe, Richard Roe & Mary Major'],
    ['By Jane Doe, MD, and Richard van der Roe', 'Jane Doe, MD, and Richard van der Roe'],
    ['By JANE DOE, Associated Press', 'JANE DOE'],
    ['By Jane Doe Senior Reporter', 'Jane Doe'],
    ['By Jane DoeBusiness Columnist', 'Jane Doe'],
    ['Author: Jane Doe', 'Jane Doe'],
    ['By Jane Doe | March 3, 2020', 'Jane Doe | 2020-03-03'],
    ['By Jane Doe March 3, 2020 5 min read', 'Jane Doe | 2020-03-03'],
    ['By Jane DoePublished: Mar 3, 2020', 'Jane Doe | published 2020-03-03'],
    ['Posted by Jane Doe on March 3, 2020 in Local News', 'Jane Doe | 2020-03-03'],
    ['Posted on March 3, 2020    Posted by Jane Doe    59 Comments', 'Jane Doe | published 2020-03-03'],
    ['Jane Doe (Nan) Roe - 12. März 2020', 'Jane Doe (Nan) Roe | 2020-03-12'],
    ['Published March 3, 2020 | Updated March 5, 2020', 'published 2020-03-03 | updated 2020-03-05'],
    ['UPDATED 16:47 EST / MARCH 3 2020', 'updated 2020-03-03T16:47-05:00'],
    ['Updated 0339 GMT (1139 HKT) March 5, 2020', 'updated 2020-03-05'],
    ['March 3, 2020March 5, 2020 by Jane Doe', 'Jane Doe | 2020-03-03'],
    ['Von Erika Mustermann', 'Erika Mustermann'],
    ['Автор: Иван Петров, 3 марта 2020', 'Иван Петров | 2020-03-03'],
    ['作者：张三', '张三'],
  ])('reads %j as %s', (line, fields) => {
    expect(read(line)).toBe(fields);
  });

  test.each(['By Jane Doe it was called a scandal.', 'By the river', 'Von Anfang an war es kalt', 'By 2030'])(
    'finds no field in %j',
    (line) => {
      expect(readFieldLine(line)).toBeNull();
    },
  );

  test.each(['On March 3, 2020 the council met to talk about the bridge', '— Jane Doe on March 3, 2020 in an article'])(
    'does not take %j for a line of fields',
    (line) => {
      expect(isFieldLine(line)).toBe(false);
    },
  );
});

test('months are known by their names in many languages', () => {
  const names = ['januari', 'mars', 'mei', 'juin', 'agosto', 'ekim', 'листопада', 'Δεκεμβρίου', 'मई', 'août', 'MÄRZ'];
  expect(names.map(monthNamed)).toEqual([1, 3, 5, 6, 8, 10, 11, 12, 5, 8, 3]);
  // November in Polish, October in Croatian.
  expect([monthNamed('monday'), monthNamed('listopada'), monthNamed('-')]).toEqual([undefined, undefined, undefined]);
});

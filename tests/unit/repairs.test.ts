import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/capture/repairs/apply-edits.ts';
import { keptRules, repairRules } from '../../src/capture/repairs/repair-rules.ts';
import { mayNeedRepair, repairText } from '../../src/capture/repairs/repair-text.ts';
import { encodedNews } from '../support/news-in-encodings.ts';

const rules = [...repairRules, ...keptRules];

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples)('makes of %j', (was, now) => {
    const { text, repairs } = repairText(was);
    expect(text).toBe(now);
    expect(repairs.map(({ rule: id }) => id)).toContain(rule.id);
  });

  test.each(rule.counterExamples)('leaves %j', (text) => {
    expect(rule.find(text)).toEqual([]);
  });

  test('says why in one sentence', () => {
    expect(rule.reason).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('a repair says where it is first, how often, and what was there', () => {
  const { text, repairs } = repairText('\u200BItâ€™s\u00AD a\u200B cafÃ©.\u00A0');
  expect(text).toBe('It’s a café.\u00A0');
  expect(repairs.map(({ rule, was, now, at, times }) => [rule, was, now, at, times])).toEqual([
    ['repair/zero-width-space', '\u200B', '', 0, 2],
    ['repair/read-as-windows-1252', 'â€™', '’', 2, 2],
    ['repair/soft-hyphen', '\u00AD', '', 4, 1],
    ['kept/no-break-space', '\u00A0', '\u00A0', 12, 1],
  ]);
});

describe.each(encodedNews)('news in $language', ({ text }) => {
  test('needs no repair', () => {
    expect(repairText(text).text).toBe(text);
  });

  test('is itself again after its UTF-8 was read as windows-1252', () => {
    expect(repairText(readAs('windows-1252', text)).text).toBe(text);
  });
});

test.each(encodedNews.filter(({ text }) => /[а-я]/.test(text)))(
  'news in $language is itself again after its UTF-8 was read as windows-1251',
  ({ text }) => expect(repairText(readAs('windows-1251', text)).text).toBe(text),
);

function readAs(encoding: string, text: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

const pieces = [
  ...['word ', 'Bürger', 'É”', 'SÃO', 'Ã', '©', 'Â', 'â€™', 'Ã©', 'â', '\x80', '\x99', 'ï»¿', 'Р', 'Сѓ', 'вЂ”', '√©'],
  ...['\u00AD', '\u200B', '\u200D', '\uFEFF', '\u202E', '\u202C', '\u2067', '\u2069', '\u2060', '\uFE0F', '\uFFFC'],
  ...['\n', '\r\n', '\u2028', '\0', '\x1B', '\u00A0', '\uFFFD', '\uD83D', '👩', '🚒', 'ไทย', 'می', '\u{E0061}', '字'],
];
const soup = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  test('needs no second repair', () => {
    fc.assert(
      fc.property(soup, (was) => {
        const { text } = repairText(was);
        expect(repairText(text).text).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test('is left alone by every rule where it needs none', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = repairRules.filter((rule) => rule.find(text).length > 0);
        if (!mayNeedRepair(text)) expect(found).toEqual([]);
        if (found.length === 0) expect(repairText(text).text).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test('is what its edits say: the rest as it was, and the old text where they are taken back', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom(...repairRules), (was, rule) => {
        const edits = rule.find(was);
        const { text, offset } = applyEdits(was, edits);
        const back = edits.map(({ start, end, now }) => {
          const at = offset(start);
          expect(text.slice(at, at + now.length)).toBe(now);
          return { start: at, end: at + now.length, now: was.slice(start, end) };
        });
        expect(applyEdits(text, back).text).toBe(was);
      }),
      { numRuns: 150 },
    );
  });

  test('has every offset in order, and those of what was left where it now is', () => {
    fc.assert(
      fc.property(soup, (was) => {
        const marked = `${was}\n<end>`;
        const { text, offset } = repairText(marked);
        const offsets = Array.from({ length: marked.length + 1 }, (_, at) => offset(at));
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(text.slice(offset(marked.length - 5))).toBe('<end>');
        expect([offsets[0], offsets.at(-1)]).toEqual([0, text.length]);
      }),
      { numRuns: 150 },
    );
  });
});

test.each(['Ã', 'Ã©', 'â€', '\u200B', '\u202A', '\uFE0F', 'Р', '\u{E0061}', 'Ã¢â‚¬â„¢', '👩\u200D', '\u00AD \t'])(
  'a text of %j alone takes time linear to its length',
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(repairText(text).text.length).toBeLessThanOrEqual(text.length);
  },
);

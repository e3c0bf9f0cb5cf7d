import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNegation } from '../../src/text/negations.ts';
import { sentenceAt, sentenceSpans } from '../../src/text/sentences.ts';
import { wordsKey } from '../../src/text/words.ts';
import { anyText } from '../support/arbitrary.ts';

describe('sentenceSpans', () => {
  test('tile any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom('.', '”', ' ', '\n', 'a', '。', '?', ')') })),
        (text) => {
          const spans = sentenceSpans(text);
          expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
        },
      ),
    );
  });

  test('hold each offset once', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, number) => {
        if (text === '') return;
        const [spans, offset] = [sentenceSpans(text), number % text.length];
        const { start, end } = spans[sentenceAt(spans, offset)] ?? { start: Infinity, end: -Infinity };
        expect(start <= offset && offset < end).toBe(true);
      }),
    );
  });

  test.each([
    ['Nobody was hurt. A plank broke', ['Nobody was hurt.', 'A plank broke']],
    ['“We fell,” he said. “It broke.” Nobody saw it!', ['“We fell,” he said.', '“It broke.”', 'Nobody saw it!']],
    ['It cost 4.2 million at example.org today.', ['It cost 4.2 million at example.org today.']],
    ['It costs more (or less.) Who knows?)', ['It costs more (or less.)', 'Who knows?)']],
    ['A line without a stop\n\nAnother paragraph', ['A line without a stop', 'Another paragraph']],
    ['A line\nbroken in two.', ['A line\nbroken in two.']],
    ['会议结束。没有人受伤！“真的？”他问', ['会议结束。', '没有人受伤！', '“真的？”', '他问']],
    ['هل أصيب أحد؟ لا أحد.', ['هل أصيب أحد؟', 'لا أحد.']],
    ['पुल टूट गया। कोई घायल नहीं।', ['पुल टूट गया।', 'कोई घायल नहीं।']],
    ['Nobody was hurt.A plank broke.”“It fell!”Then', ['Nobody was hurt.', 'A plank broke.”', '“It fell!”', 'Then']],
    ['The U.S.Army and 4.Division, at i.e.example', ['The U.S.Army and 4.Division, at i.e.example']],
    ['Wait … what', ['Wait …', 'what']],
    ['', []],
  ])('part %j', (text, sentences) => {
    expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(sentences);
  });
});

test.each([
  ['en', 'nobody', 'somebody'],
  ['en', 'didn’t', 'did'],
  ['de', 'keine', 'eine'],
  ['fr', 'jamais', 'toujours'],
  ['ru', 'не', 'но'],
  ['ar', 'لم', 'ثم'],
  ['ja', '不', '本'],
  ['zh', '没', '有'],
])('in %s %s denies, and %s does not', (_, denies, other) => {
  expect([denies, other].map((word) => isNegation(wordsKey(word)))).toEqual([true, false]);
});

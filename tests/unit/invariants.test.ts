import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { segment } from '../../src/clean/segment/segment.ts';
import { words, wordsKey } from '../../src/clean/words.ts';
import { edit, type Edition } from '../../src/pipeline.ts';
import { anyCaptures, anyText } from '../support/arbitrary.ts';
import { captureOf } from '../support/capture-of.ts';

const runs = { numRuns: 300 };

function editionOf(texts: readonly string[]): Edition {
  return edit(
    texts.map((text, index) => captureOf(text, `${index}.txt`)),
    'captures',
  );
}

describe('nothing is lost', () => {
  test('the spans of the blocks tile any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = segment(text);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const block of blocks) expect(block.text).toBe(text.slice(block.start, block.end).trim());
      }),
      runs,
    );
  });

  test('the ledger tiles any text, every entry with a rule and a reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { ledger } = clean({ id: 'x.txt', text });
        expect(ledger.map((entry) => entry.text).join('')).toBe(text);
        for (const { rule, reason } of ledger) expect(rule && reason).toBeTruthy();
      }),
      runs,
    );
  });

  test('whatever the ledger keeps stands in the article, and whatever it moves in a field or a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, ledger } = clean({ id: 'x.txt', text });
        const kept = ledger.filter(({ fate }) => fate === 'kept').map((entry) => entry.text.trim());
        expect(article?.passages.map((passage) => passage.text) ?? []).toEqual(kept);
        const related = ledger.filter(({ role }) => role === 'related').map((entry) => wordsKey(entry.text));
        expect(article?.related.map(({ label, headline }) => wordsKey(`${label} ${headline}`)) ?? related).toEqual(
          related,
        );
      }),
      runs,
    );
  });
});

describe('nothing is invented', () => {
  test('every published character of a body stands in a capture, where the body says, and in order', () => {
    fc.assert(
      fc.property(anyCaptures, (texts) => {
        for (const { body } of editionOf(texts).stories) {
          const ends = new Map<string, number>();
          for (const piece of body.flatMap(({ pieces }) => pieces)) {
            const source = texts[Number.parseInt(piece.capture)] ?? '';
            expect(source.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
            expect(piece.start).toBeGreaterThanOrEqual(ends.get(piece.capture) ?? 0);
            ends.set(piece.capture, piece.start + piece.text.length);
          }
        }
      }),
      runs,
    );
  });

  test('every published field stands in its capture, character by character', () => {
    fc.assert(
      fc.property(anyCaptures, (texts) => {
        for (const { headline, fields, related } of editionOf(texts).stories) {
          const quoted = [headline, fields.byline, fields.credit].filter((field) => field !== null);
          for (const { capture, start, end, value } of quoted) {
            expect(texts[Number.parseInt(capture)]?.slice(start, end)).toContain(value.replace(/…$/, ''));
          }
          for (const { capture, start, end, label, headline: value } of related) {
            const pointer = texts[Number.parseInt(capture)]?.slice(start, end);
            expect(pointer?.startsWith(label) && pointer.endsWith(value)).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test('a gap is quoted from its witness, and lies inside the capture that lost it', () => {
    fc.assert(
      fc.property(anyCaptures, (texts) => {
        for (const { gaps } of editionOf(texts).stories) {
          for (const { capture, at, text, witness, witnessAt } of gaps) {
            const [first] = words(text);
            const source = texts[Number.parseInt(witness)] ?? '';
            expect(words(source.slice(witnessAt))[0]?.key).toBe(first?.key);
            expect(at).toBeLessThanOrEqual(texts[Number.parseInt(capture)]?.length ?? 0);
          }
        }
      }),
      runs,
    );
  });
});

test('the same captures give the same edition', () => {
  fc.assert(
    fc.property(anyCaptures, (texts) => {
      expect(editionOf(texts)).toEqual(editionOf(texts));
    }),
    { numRuns: 50 },
  );
});

describe('cleaning takes time in proportion to the length', () => {
  const pieces = [
    ...[' ', '\n', 'a', 'A', '1', '.', ',', '"', '“', "'", '(', '[', '©', '🙂', '中', '-', '_', '/'],
    ...['icon ', 'icona', 'a.B', 'a.The ', 'aB ', 'By Ab ', 'share this ', '2019 ', '1/2/2019\n', 'all rights ', 'a,,'],
    ...['Facebook ', '."', '.""A ', 'cookies ', 'Read more\n', 'He said so on a day of rain.\n', 'x\n\n', 'whenled '],
  ];

  test.each(pieces)('for repeats of %j', (piece) => {
    const [short, long] = [20_000, 160_000].map((length) => fewestMilliseconds(piece.repeat(length / piece.length)));
    // Eight times the text takes eight times as long, or 64 times if the cost is quadratic; half-way between is 23.
    expect((long ?? 0) / Math.max(short ?? 0, 4)).toBeLessThan(23);
  });

  function fewestMilliseconds(text: string): number {
    const times = Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      clean({ id: 'x.txt', text });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  }
});

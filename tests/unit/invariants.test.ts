import { load } from 'cheerio';
import fc from 'fast-check';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { segment } from '../../src/clean/segment/segment.ts';
import { words } from '../../src/text/words.ts';
import { damageNote } from '../../src/markdown/damage-mark.ts';
import { writeHtml } from '../../src/markdown/write-story.ts';
import type { FullEdition } from '../support/full-edition.ts';
import { passageText } from '../../src/story/body.ts';
import { anyCaptures, anyText } from '../support/arbitrary.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf, textsOf } from '../support/edition-of.ts';

const runs = { numRuns: 120 };

function editionOfTexts(texts: readonly string[]): Promise<FullEdition> {
  return editionOf(texts.map((text, index) => captureOf(text, `${index}.txt`)));
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
        if (!article) {
          expect(ledger.filter(({ outcome }) => outcome === 'kept')).toEqual([]);
          return;
        }
        const kept = ledger.filter(({ outcome }) => outcome === 'kept').map((entry) => entry.text.trim());
        expect(article.passages.map((passage) => passage.text)).toEqual(kept);

        const { headline, fields, ambiguousDate, related } = article;
        const holders = [headline, ...Object.values(fields), ambiguousDate, ...related].filter(
          (holder) => holder !== null,
        );
        for (const moved of ledger.filter(({ outcome }) => outcome === 'moved')) {
          expect(holders.some(({ start, end }) => start >= moved.start && end <= moved.end)).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('nothing is invented', () => {
  test('every published character of a body stands in a capture, where the body says, and in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyCaptures, async (texts) => {
        const edition = await editionOfTexts(texts);
        const textOf = textsOf(edition);
        for (const { body } of edition.stories) {
          const ends = new Map<string, number>();
          for (const piece of body.flatMap(({ pieces }) => pieces)) {
            const source = textOf.get(piece.capture);
            expect(source?.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
            expect(piece.start).toBeGreaterThanOrEqual(ends.get(piece.capture) ?? 0);
            ends.set(piece.capture, piece.start + piece.text.length);
          }
        }
      }),
      runs,
    );
  });

  test('every word of the Markdown and of the HTML stands in the captures, passage by passage in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyCaptures, async (texts) => {
        const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
        const { stories } = await editionOfTexts(texts.map((text) => text.replaceAll('\0', '')));
        for (const { body, html, markdown, standfirst } of stories) {
          const passages = body.map(passageText);
          const $ = load(html);
          expect(load(writeHtml(remark().parse(markdown)))('body').text()).toBe($('body').text());
          for (const note of $('ins').toArray()) expect($(note).text()).toBe(` ${damageNote}`);
          $('ins').remove();
          expect(
            $('p, h2')
              .toArray()
              .map((element) => letters($(element).text())),
          ).toEqual(passages.map(letters));
          expect(standfirst).toBe(passages[0]);
        }
      }),
      runs,
    );
  });

  test('every published field stands in its capture, character by character', async () => {
    await fc.assert(
      fc.asyncProperty(anyCaptures, async (texts) => {
        const edition = await editionOfTexts(texts);
        const textOf = textsOf(edition);
        for (const { headline, fields, related } of edition.stories) {
          const quoted = [headline, fields.byline, fields.credit, fields.address].filter((field) => field !== null);
          for (const { capture, start, end, value } of quoted) {
            expect(textOf.get(capture)?.slice(start, end)).toContain(value.replace(/…$/, ''));
          }
          for (const { capture, start, end, label, headline: value } of related) {
            const pointer = textOf.get(capture)?.slice(start, end);
            expect(pointer?.startsWith(label) && pointer.endsWith(value)).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test('a gap is quoted from its witness, and lies inside the capture that lost it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCaptures, async (texts) => {
        const edition = await editionOfTexts(texts);
        const textOf = textsOf(edition);
        for (const { gaps } of edition.stories) {
          for (const { capture, at, text, witness, witnessAt } of gaps) {
            const [first] = words(text);
            const source = textOf.get(witness) ?? '';
            expect(words(source.slice(witnessAt))[0]?.key).toBe(first?.key);
            expect(witness).not.toBe(capture);
            expect(at).toBeLessThanOrEqual(textOf.get(capture)?.length ?? 0);
          }
        }
      }),
      runs,
    );
  });
});

test('the same captures give the same edition', async () => {
  await fc.assert(
    fc.asyncProperty(anyCaptures, async (texts) => {
      expect(await editionOfTexts(texts)).toEqual(await editionOfTexts(texts));
    }),
    { numRuns: 25 },
  );
});

test.each(['Ф', 'x', '中', '"', '.', '😀', ' a', '\u00AD'])(
  'a line of a million of %j is cleaned like any other',
  (sign) => {
    const text = `${sign.repeat(1_000_000)}.`;
    const { ledger } = clean({ id: 'x.txt', text });
    expect(ledger.map((entry) => entry.text).join('') === text).toBe(true);
  },
);

import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { keptRules, repairRules } from '../../src/capture/repairs/repair-rules.ts';
import { damageRules } from '../../src/clean/damage/damage-rules.ts';
import { furnitureRules } from '../../src/clean/furniture/furniture-rules.ts';
import { glueRules, mayPart } from '../../src/clean/segment/glue-rules.ts';
import { metadataRules } from '../../src/clean/fields/metadata-rules.ts';
import { relatedRules } from '../../src/clean/related/related-rules.ts';
import { sectionHeadings } from '../../src/clean/body/section-headings.ts';
import { growth, mostGrowth } from '../support/growth.ts';

/** A rule as far as its time goes. */
interface Timed {
  readonly id: string;
  readonly pattern?: RegExp;
  /** Texts that it takes, or nearly. */
  readonly texts: readonly string[];
  /** Tries it on a text as the cleaner does. */
  readonly tryOn: (text: string) => void;
}

const rules: readonly Timed[] = [
  ...[...furnitureRules, ...metadataRules, ...relatedRules].map(
    ({ id, pattern, examples, counterExamples = [] }): Timed => ({
      ...{ id, pattern, texts: [...examples, ...counterExamples] },
      tryOn: (text) => pattern.test(text),
    }),
  ),
  ...sectionHeadings.map(({ kind, pattern, examples, counterExamples }): Timed => ({
    ...{ id: `heading/${kind}`, pattern, texts: [...examples, ...counterExamples] },
    tryOn: (text) => pattern.test(text),
  })),
  ...damageRules.map(({ id, pattern, examples, counterExamples }): Timed => ({
    ...{ id, pattern, texts: [...examples.map(([passage]) => passage), ...counterExamples] },
    tryOn: (text) => text.match(pattern),
  })),
  ...glueRules.map(({ id, pattern, examples, counterExamples }): Timed => ({
    ...{ id, pattern, texts: [...examples.map((line) => line.replace('¶', '')), ...counterExamples] },
    tryOn: (text) => {
      for (let at = 0; at <= text.length; at += 1) {
        pattern.lastIndex = at;
        pattern.test(text);
      }
    },
  })),
  { id: 'glue, where at all', pattern: mayPart, texts: ['end.Begin'], tryOn: (text) => text.match(mayPart) },
  ...[...repairRules, ...keptRules].map(({ id, find, examples }): Timed => ({
    ...{ id, texts: examples.map(([was]) => was) },
    tryOn: find,
  })),
];

/** What texts are made long with: white space, letters of each kind, signs, and what cannot be seen. */
const pumps = [
  ...[
    ' ',
    '\t ',
    '\n',
    '\u00A0',
    'a',
    'A',
    'aB',
    'Ab ',
    'é',
    'ж',
    '中',
    '1',
    '1 ',
    '1.',
    '.',
    ',',
    '., ',
    '-',
    '–',
    '_',
  ],
  ...[
    '(',
    '()',
    '"',
    '“',
    "'s",
    '|',
    ' | ',
    '/',
    ':',
    '©',
    'icon',
    'by ',
    'the ',
    'and ',
    '\u200B',
    '\u200D',
    '\u202E',
  ],
  ...['\u2067\u2069', '\u00AD', '\uFE0F', '\u{E0041}', 'â€™', 'Ã', 'Ð', '\uD83D', '\x92', '\u0301'],
];

/** Characters of the shorter text. Lines of a million are read. */
const length = 4_000;

/** Texts of so many pieces that begin like one that the rule takes, and end so that it cannot. */
function attacks({ texts }: Timed): ((size: number) => string)[] {
  const words = texts.flatMap((text) => [text, ...text.split(/(?<=\s)/)]);
  const heads = ['', ...new Set(texts.map((text) => text.slice(0, Math.ceil(text.length / 2))))].slice(0, 3);
  const repeated = [...new Set([...pumps, ...words])].filter((pump) => pump !== '').slice(0, pumps.length + 12);
  return repeated.flatMap((pump) =>
    heads.map((head) => (size: number) => `${head}${pump.repeat(Math.ceil(size / pump.length))}\u0001`),
  );
}

describe.each(rules)('$id', (rule) => {
  test('cannot be made to take more than linear time, by its form', () => {
    if (!rule.pattern) return;
    const { source, flags } = rule.pattern;
    expect(analyse({ source, flags }, { assumeRejectingSuffix: true }).reports).toEqual([]);
  });

  test('takes four times the time for four times the text', () => {
    const slow = attacks(rule).flatMap((attack) => {
      const texts = new Map([length, 4 * length].map((size) => [size, attack(size)]));
      const factor = growth((size) => rule.tryOn(texts.get(size) ?? ''), length);
      return factor < mostGrowth ? [] : [[attack(12), Math.round(factor)]];
    });
    expect(slow).toEqual([]);
  });
});

test('a growth that is more than linear is seen', () => {
  const quadratic = /\s+$/;
  expect(growth((size) => quadratic.test(`${' '.repeat(size)}x`), length)).toBeGreaterThan(mostGrowth);
});

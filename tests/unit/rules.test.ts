import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../src/clean/rule.ts';
import { reasons } from '../../src/clean/reasons.ts';
import { damageRules } from '../../src/clean/damage/damage-rules.ts';
import { furnitureRules } from '../../src/clean/furniture/furniture-rules.ts';
import { glueRules } from '../../src/clean/segment/glue-rules.ts';
import { metadataRules } from '../../src/clean/fields/metadata-rules.ts';
import { sectionHeadings } from '../../src/clean/body/section-headings.ts';
import { relatedRules } from '../../src/clean/related/related-rules.ts';
import { curlQuotes } from '../../src/clean/segment/curl-quotes.ts';
import { cutGlued } from '../../src/clean/segment/cut-glued.ts';

const tables = { furnitureRules, metadataRules, relatedRules };

describe.each(Object.entries(tables))('%s', (_, rules) => {
  describe.each(rules)('$id', (rule) => {
    test.each(rule.examples)('takes %j', (example) => {
      expect(matcherOf(rules)(example)?.id).toBe(rule.id);
    });

    test.each(rule.counterExamples ?? [])('leaves %j', (example) => {
      expect(rule.pattern.test(example)).toBe(false);
    });

    test('is anchored at both ends', () => {
      expect(rule.pattern.source).toMatch(/^\^.*\$$/s);
    });

    test('has only bounded repeats of more than one character class', () => {
      const withoutClasses = rule.pattern.source.replace(/\\.|\[[^\]]*\]/g, 'x');
      expect(withoutClasses).not.toMatch(/\.[*+]|\)\*/);
    });
  });
});

describe.each(sectionHeadings)('the heading for $words', ({ kind, pattern, examples, counterExamples }) => {
  const kindOf = (line: string) => sectionHeadings.find((heading) => heading.pattern.test(line))?.kind;

  test.each(examples)('is %j', (example) => {
    expect(kindOf(example)).toBe(kind);
  });

  test.each(counterExamples)('is not %j', (example) => {
    expect(pattern.test(example)).toBe(false);
  });
});

describe.each(glueRules)('$id', ({ pattern, examples, counterExamples }) => {
  test.each(examples)('cuts %j', (example) => {
    const [before = ''] = example.split('¶');
    expect(cutGlued(example.replace('¶', ''))).toContain(before.length);
    pattern.lastIndex = before.length;
    expect(pattern.test(curlQuotes(example.replace('¶', '')))).toBe(true);
  });

  test.each(counterExamples)('leaves %j whole', (example) => {
    expect(cutGlued(example)).toEqual([]);
  });
});

describe.each(damageRules)('$id', ({ pattern, examples, counterExamples }) => {
  test.each(examples)('in %j flags %j', (passage, flagged) => {
    expect(passage.match(pattern)).toEqual([flagged]);
  });

  test.each(counterExamples)('flags nothing in %j', (passage) => {
    expect(passage.match(pattern)).toBeNull();
  });
});

test('every reason has an id of its own and a sentence', () => {
  const ids = [...reasons, ...glueRules, ...damageRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { reason } of [...reasons, ...glueRules, ...damageRules]) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
});

import { keptRules, repairRules } from '../../src/capture/repairs/repair-rules.ts';
import { sectionHeadings } from '../../src/clean/body/section-headings.ts';
import { damageRules } from '../../src/clean/damage/damage-rules.ts';
import { metadataRules } from '../../src/clean/fields/metadata-rules.ts';
import { furnitureRules } from '../../src/clean/furniture/furniture-rules.ts';
import { relatedRules } from '../../src/clean/related/related-rules.ts';
import { glueRules, mayPart } from '../../src/clean/segment/glue-rules.ts';

/** A rule as far as its time goes. */
export interface TimedRule {
  readonly id: string;
  /** None where the rule is a function. */
  readonly pattern?: RegExp;
  /** Texts that it matches, or nearly. */
  readonly texts: readonly string[];
  /** Tries it on a text as the cleaner does. */
  readonly tryOn: (text: string) => void;
}

/** Every rule that is tried on captures. */
export const timedRules: readonly TimedRule[] = [
  ...[...furnitureRules, ...metadataRules, ...relatedRules].map(
    ({ id, pattern, examples, counterExamples = [] }): TimedRule => ({
      ...{ id, pattern, texts: [...examples, ...counterExamples] },
      tryOn: (text) => pattern.test(text),
    }),
  ),
  ...sectionHeadings.map(({ kind, pattern, examples, counterExamples }): TimedRule => ({
    ...{ id: `heading/${kind}`, pattern, texts: [...examples, ...counterExamples] },
    tryOn: (text) => pattern.test(text),
  })),
  ...damageRules.map(({ id, pattern, examples, counterExamples }): TimedRule => ({
    ...{ id, pattern, texts: [...examples.map(([passage]) => passage), ...counterExamples] },
    tryOn: (text) => text.match(pattern),
  })),
  ...glueRules.map(({ id, pattern, examples, counterExamples }): TimedRule => ({
    ...{ id, pattern, texts: [...examples.map((line) => line.replace('¶', '')), ...counterExamples] },
    tryOn: (text) => {
      for (let at = 0; at <= text.length; at += 1) {
        pattern.lastIndex = at;
        pattern.test(text);
      }
    },
  })),
  { id: 'glue, where at all', pattern: mayPart, texts: ['end.Begin'], tryOn: (text) => text.match(mayPart) },
  ...[...repairRules, ...keptRules].map(({ id, find, examples }): TimedRule => ({
    ...{ id, texts: examples.map(([was]) => was) },
    tryOn: find,
  })),
];

/** What texts are made long with: white space, letters of each kind, signs, and what cannot be seen. */
const pumps = [
  ...[' ', '\t ', '\n', '\u00A0', 'a', 'A', 'aB', 'Ab ', 'é', 'ж', '中', '1', '1 ', '1.', '.', ',', '., ', '-', '–'],
  ...['_', '(', '()', '"', '“', "'s", '|', ' | ', '/', ':', '©', 'icon', 'by ', 'the ', 'and ', '\u200B', '\u200D'],
  ...['\u202E', '\u2067\u2069', '\u00AD', '\uFE0F', '\u{E0041}', 'â€™', 'Ã', 'Ð', '\uD83D', '\x92', '\u0301'],
];

/** A text of a length: it begins like one that a rule matches, and ends so that the rule cannot match it. */
export type Attack = (length: number) => string;

/** Every pump, and some of the rule's own words, behind nothing and behind beginnings of the rule's own texts. */
export function attacksOn({ texts }: TimedRule): Attack[] {
  const own = texts.flatMap((text) => [text, ...text.split(/(?<=\s)/)]);
  const heads = ['', ...new Set(texts.map((text) => text.slice(0, Math.ceil(text.length / 2))))].slice(0, 3);
  const repeated = [...new Set([...pumps, ...own])].filter((pump) => pump !== '').slice(0, pumps.length + 12);
  return repeated.flatMap((pump) =>
    heads.map((head) => (length: number) => `${head}${pump.repeat(Math.ceil(length / pump.length))}\u0001`),
  );
}

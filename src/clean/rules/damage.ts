/** A sign, within one capture, that words were lost or joined. */
export interface DamageRule {
  readonly id: `damage/${string}`;
  /** Matches what looks broken, wherever it stands in a passage. */
  readonly pattern: RegExp;
  /** One sentence for the reader of a provenance page. */
  readonly reason: string;
  /** Passages, and what of them must be flagged. */
  readonly examples: readonly [readonly [passage: string, flagged: string], ...(readonly [string, string])[]];
  /** Passages in which nothing must be flagged. */
  readonly counterExamples: readonly [string, ...string[]];
}

/** Abbreviations whose own stop a comma may follow. */
const abbreviation = 'etc|inc|corp|ltd|bros|dept|assn|esp|est|misc|govt|approx|intl|natl|prof|capt|sept';

export const damageRules: readonly DamageRule[] = [
  {
    id: 'damage/doubled-comma',
    pattern: /,\s?,/gu,
    reason: 'Two commas with nothing between them: the words between were lost.',
    examples: [['the military-technical cooperation,," the press service said', ',,']],
    counterExamples: ['one, two, three'],
  },
  {
    id: 'damage/comma-after-stop',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?!(?:${abbreviation})\\.)\\p{Ll}{3,}[.!?],`, 'gu'),
    reason: 'A comma right after a full stop: the beginning of a sentence was lost.',
    examples: [['by the opposition-controlled parliament., his advisor said', 'parliament.,']],
    counterExamples: ['Acme Inc., the maker', 'food, fuel etc., he said', 'at 5 p.m., the court'],
  },
  {
    id: 'damage/comma-after-space',
    pattern: /(?<=\p{L})\s,(?=\s)/gu,
    reason: 'A comma after a space: the words before it were lost.',
    examples: [['the deal with , signed in May', ' ,']],
    counterExamples: ['the deal, signed in May'],
  },
  {
    id: 'damage/starts-with-comma',
    pattern: /^[,;]/gu,
    reason: 'Begins with a comma: the beginning of the sentence was lost.',
    examples: [[', his advisor said that they would', ',']],
    counterExamples: ['His advisor said, in May, that they would'],
  },
];

/** A sign, within one capture, that words were lost or joined. */
export interface DamageRule {
  readonly id: `damage/${string}`;
  /** Matches the broken place, anywhere in a passage. */
  readonly pattern: RegExp;
  /** A text that every match contains. Passages without it are skipped, for speed. */
  readonly needs?: string;
  /** BCP 47: the language whose words the pattern uses; omitted if it uses only punctuation. */
  readonly language?: string;
  /** One sentence for the provenance page. */
  readonly reason: string;
  /** Passages, and the part to flag. */
  readonly examples: readonly [readonly [passage: string, flagged: string], ...(readonly [string, string])[]];
  /** Passages without anything to flag. */
  readonly counterExamples: readonly [string, ...string[]];
}

/** Abbreviations whose full stop a comma may follow. */
const abbreviation =
  'etc|inc|corp|ltd|bros|dept|assn|esp|est|misc|govt|approx|intl|natl|prof|capt|sept|lbs|min|vol|univ';

/** The start of a word that is not part of an address, a name or another word. `alone` is fast for Latin letters. */
const notInside = String.raw`(?<![\p{L}\p{N}@#/_.’'\-])`;
const alone = String.raw`\b${notInside}`;

/** Words that end neither a sentence nor a clause. */
const determiner = '(?:the|an|its|their|our|your|my|every|as well as|according to|(?<=[a-z] )a)';

/** Words that end no sentence, but may end a clause ("including, but not limited to"). */
const conjunction = '(?:and|or|including|such as|whereas)';

/** Words that announce something; only "but not limited to" or a quotation may come between. */
const announcer = '(?:including|such as|(?:provid|publish|releas|creat|shar|own|found|direct|report)ed by)';

/** Words that continue a sentence after a lost link. */
export const goesOn =
  'is|are|was|were|has|have|had|will|would|can|could|may|might|should|says|said|told|announced|reported|in|on|of|at|to|for|with|from|and|or|but|which|that|who|also|as|made';

/** By language: words that end no sentence, and a passage that ends with one. */
const lastWords: Readonly<Record<string, readonly [words: string, passage: string, flagged: string]>> = {
  de: ['und|oder|des|vom|zum|zur|im|einem|eines', 'ein Besuch im. Danach ging er', 'im.'],
  es: ['el|los|las|de|del|al|y|con|en', 'una visita del. Después se fue', 'del.'],
  fr: ['le|du|des|de|et|au|aux', 'une visite du. Puis il partit', 'du.'],
  it: ['il|di|del|della|e|con|nel', 'una visita del. Poi partì', 'del.'],
  pt: ['o|os|da|do|de|e|com|em|no|na', 'uma visita da. Depois saiu', 'da.'],
  ru: ['и|в|на|с|к|от|из|для|по|или|но|что', 'это использует и. Потом ушёл', 'и.'],
};

const lastWordRules = Object.entries(lastWords).map(([language, [words, passage, flagged]]): DamageRule => ({
  id: `damage/ends-in-linking-word-${language}`,
  language,
  pattern: new RegExp(`${language === 'ru' ? notInside : alone}(?:${words})\\s?[.!?](?=[\\s"”)\\]]|$)`, 'gu'),
  reason: 'A sentence ends with a word that leads on to another: what followed was lost.',
  examples: [[passage, flagged]],
  counterExamples: [passage.replace(flagged, flagged.slice(0, -1))],
}));

export const damageRules: readonly DamageRule[] = [
  {
    id: 'damage/doubled-comma',
    pattern: /(?<![,])[,;]\s?[,;](?![,;])/gu,
    reason: 'Two commas with nothing between them: the words between were lost.',
    examples: [['the military-technical cooperation,," the press service said', ',,']],
    counterExamples: ['one, two, three', 'and so on,,,,'],
  },
  {
    id: 'damage/comma-after-stop',
    needs: '.,',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?!(?:${abbreviation})\\.)\\p{Ll}{3,40}\\.,(?!,)`, 'gu'),
    reason: 'A comma right after a full stop: the beginning of a sentence was lost.',
    examples: [['by the opposition-controlled parliament., his advisor said', 'parliament.,']],
    counterExamples: ['Acme Inc., the maker', 'food, fuel etc., he said', 'at 5 p.m., the court'],
  },
  {
    id: 'damage/stop-after-comma',
    pattern: /(?<=[\p{L}\p{N}]\s?)(?:[,;:—–]\s?[.;](?=\s|$)|[—–],(?=[\s\p{L}]))|(?<=\p{L}),\s?(?=\)[\s.,])/gu,
    reason: 'A full stop right after a comma or a dash: the end of the sentence was lost.',
    examples: [['with his wife and three kids,. One of them', ',.']],
    counterExamples: ['with his wife, and three kids. One of them', 'and then - ... nothing'],
  },
  {
    id: 'damage/empty-brackets',
    needs: '(',
    pattern: /(?<![\p{L}\p{N}_$>\])}])\(\s?[,.;]?\s?\)|\((?=[,;]\s)/gu,
    reason: 'Brackets with nothing in them, or with a comma first: the words in them were lost.',
    examples: [
      ['The index () fell by half', '()'],
      ['two more (, of all things) followed', '('],
    ],
    counterExamples: ['call main() first', 'the index (N225) fell'],
  },
  {
    id: 'damage/empty-quotes',
    pattern: /(?<=\p{L}\s)(?:"[,.]?"|“[,.]?”)(?=\s)/gu,
    reason: 'Quote marks with nothing between them: the words between were lost.',
    examples: [['In his book "," he wrote', '","']],
    counterExamples: ['In his book "It," he wrote'],
  },
  {
    id: 'damage/comma-without-space',
    pattern: /(?<=\p{Ll}{2}),(?=\p{Ll}{2,40}\s\p{L})/gu,
    reason: 'A comma right before a word: the words between were lost.',
    examples: [['a report in the Herald,on Monday in the town', ',']],
    counterExamples: ['a report in the Herald, on Monday', 'it rose by 3,5 per cent'],
  },
  {
    id: 'damage/stop-before-small-letter',
    language: 'en',
    pattern: new RegExp(`(?<=\\p{Ll}{2}|\\d{2})[.?!](?=(?:${goesOn}|\\p{Ll}{3,40}ed)\\s[\\p{L}\\d])`, 'gu'),
    reason: 'A full stop right before a small letter: the beginning of a sentence was lost.',
    examples: [['details of the reunion.was made as part of it', '.']],
    counterExamples: ['on example.com today', 'made with node.js today', 'the reunion. It was made'],
  },
  {
    id: 'damage/bracket-without-space',
    needs: '(',
    pattern: /\((?<=(?<![\p{L}\p{N}_./])\p{Ll}{2,40}.)(?=\p{Ll}{2,40}\s[\p{Ll}$€£\d])/gu,
    reason: 'An opening bracket right behind a word: the words between were lost.',
    examples: [['It is launching with(the addition of ten came late)', '(']],
    counterExamples: ['the winner(s) came late', 'It is launching with (the addition of) it'],
  },
  {
    id: 'damage/ends-in-linking-word',
    language: 'en',
    pattern: new RegExp(
      `\\b(?=[taoiyemwbsprcfd])${notInside}(?:${determiner}\\s?[.,:;!?)]|${conjunction}\\s?[.;!?)]|but\\)|${announcer},(?!\\s(?:but|["“])))(?=[\\s"”()\\]]|$)`,
      'gu',
    ),
    reason: 'A sentence or a clause ends with a word that leads on to another: what followed was lost.',
    examples: [
      ['we rated it as one of the. It offers a free version', 'the.'],
      ['any plan to sell its, he said', 'its,'],
      ['sold in May and. He went', 'and.'],
    ],
    counterExamples: [
      'that is what it is for.',
      'and, occasionally, online',
      'vitamin A. It is',
      'what he thought of.',
    ],
  },
  ...lastWordRules,
  {
    id: 'damage/space-behind-linking-word',
    language: 'en',
    pattern: new RegExp(
      `(?<=${alone}(?:of|by|with|from|for|to|in|at|on|is|was|were|that|which))\\s[,.](?=\\s|$)`,
      'gu',
    ),
    reason: 'A comma or a full stop after a space: the words before it were lost.',
    examples: [['the deal with , signed in May', ' ,']],
    counterExamples: ['the deal that we signed with, in May', 'the deal with .NET'],
  },
  {
    id: 'damage/linking-words-in-a-row',
    language: 'en',
    pattern: new RegExp(
      `\\b(?=[taobfw])${notInside}(?:(?:the|an|our)\\s(?:of|by|from|is|are|was|were|has|had|said)|(of|by|from|with)\\s\\1)(?=\\s\\p{Ll})`,
      'gu',
    ),
    reason: 'Two words in a row that do not follow each other: what stood between was lost.',
    examples: [
      ['he asked the of for help', 'the of'],
      ['at the end of of them', 'of of'],
    ],
    counterExamples: ['he asked the offices for help', 'for a while he stayed', 'he had had it'],
  },
  {
    id: 'damage/possessive-into-word',
    language: 'en',
    pattern: /(?<=\p{L}{2})[’']s(?=\p{Ll}{2,40}\s)/gu,
    reason: 'A possessive runs into the next word: what stood between was lost.',
    examples: [["the maker'sis my choice", "'s"]],
    counterExamples: ["the maker's choice is mine"],
  },
];

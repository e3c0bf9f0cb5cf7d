import { bidi } from './bidi.ts';
import { misread } from './misread.ts';
import { asMacRoman, asWindows1251, asWindows1252 } from './misreadings.ts';
import { every, unchanged, type RepairRule } from './repair-rule.ts';

/** Scripts without spaces, where U+200B marks a possible line break. */
const unspaced = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}`;

/** Scripts in which U+200C and U+200D change how letters join. */
const joining = String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`;

const emoji = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F`;

/** The windows-1252 symbol for each control character of ISO-8859-1; empty for the five without one. */
const windows1252 = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const control = String.fromCharCode(0x80 + index);
    const sign = new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index));
    return [control, sign === control ? '' : sign];
  }),
);

/** The rules that change text. Order matters: invisible characters within misread text are removed first. */
export const repairRules: readonly RepairRule[] = [
  {
    id: 'repair/byte-order-mark',
    reason: 'A byte order mark inside of a text is left over from putting files together; it was taken out.',
    find: every(/\uFEFF/g),
    examples: [['One.\n\uFEFFTwo.', 'One.\nTwo.']],
    counterExamples: ['One.\nTwo.'],
  },
  {
    id: 'repair/zero-width-space',
    reason: 'A space without width cannot be seen and cuts words up in search; it was taken out.',
    find: every(new RegExp(String.raw`(?<![${unspaced}])\u200B+(?![${unspaced}])`, 'gu')),
    examples: [['head\u200Bline\u200B\u200B', 'headline']],
    counterExamples: ['ภาษา\u200Bไทย', 'ភាសា\u200Bខ្មែរ'],
  },
  {
    id: 'repair/joiner',
    reason: 'A joiner that cannot be seen does nothing in this script and cuts words up in search; it was taken out.',
    find: every(
      new RegExp(
        String.raw`(?<![${joining}])(?<![${emoji}](?=\u200D\p{Extended_Pictographic}))[\u200C\u200D](?![${joining}])`,
        'gu',
      ),
    ),
    examples: [['Auf\u200Clage\u200D', 'Auflage']],
    counterExamples: ['می\u200Cخواهم', 'क्\u200Dष', 'ന്\u200D', '👩\u200D🚒', '🏳️\u200D🌈'],
  },
  {
    id: 'repair/invisible-control',
    reason: 'A control for typesetting that cannot be seen and has no use on a page was taken out.',
    find: every(/[\u2060-\u2064\u206A-\u206F\uFFF9-\uFFFB]/g),
    examples: [['10\u2060000', '10000']],
    counterExamples: ['a\u200Fb', '\u2066a\u2069'],
  },
  {
    id: 'repair/object-mark',
    reason: 'A mark stands where copying lost a picture or a film; it has no text and was taken out.',
    find: every(/\uFFFC/g),
    examples: [['\uFFFC The bridge.', ' The bridge.']],
    counterExamples: ['\uFFFD The bridge.'],
  },
  {
    id: 'repair/bidi-override',
    reason: 'A control that shows letters in another order than they are written in was taken out.',
    find: bidi('override'),
    examples: [['a\u202Egpj.\u202Cb', 'agpj.b']],
    counterExamples: ['\u202Bعربي\u202C', 'a\u200Eb'],
  },
  {
    id: 'repair/bidi-unbalanced',
    reason: 'A control for the direction of writing that is not closed, or closes nothing, in its line was taken out.',
    find: bidi('unbalanced'),
    examples: [
      ['\u2067عربي', 'عربي'],
      ['a\u202C\u2069', 'a'],
      ['\u202Aa\nb\u202C', 'a\nb'],
    ],
    counterExamples: ['\u2068عربي \u202Aabc\u202C\u2069', '\u061Cعربي\u200F'],
  },
  {
    id: 'repair/tag-character',
    reason: 'Characters that nobody sees, which can hide words, were taken out.',
    find: every(/(?<!\u{1F3F4}[\u{E0030}-\u{E007A}]{0,8})[\u{E0000}-\u{E007F}]+/gu),
    examples: [['Hi\u{E0048}\u{E0069}', 'Hi']],
    counterExamples: ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  },
  {
    id: 'repair/variation-selector',
    reason: 'A selector of a character’s look that stands behind none that has several was taken out.',
    find: every(
      /(?<![\p{Emoji}\p{S}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{P}])[\uFE00-\uFE0F]+|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]+/gu,
    ),
    examples: [['a\uFE0F\u{E0101}', 'a']],
    counterExamples: ['❤\uFE0F', '1\uFE0F\u20E3', '葛\u{E0100}'],
  },
  {
    id: 'repair/read-as-windows-1252',
    reason: 'Text in UTF-8 had been read as windows-1252 or ISO-8859-1; it was read again.',
    find: misread(asWindows1252),
    examples: [
      ['The mayorâ€™s cafÃ©', 'The mayor’s café'],
      ['Itâ\x80\x99s open', 'It’s open'],
      ['Ã–sterreich, KÃ–LN, SchrÃ¶der', 'Österreich, KÖLN, Schröder'],
      ['donÃ¢â‚¬â„¢t', 'don’t'],
      ['for Â£5Â\xA0million', 'for £5\xA0million'],
      ['Ã\xA0 la carte', 'à la carte'],
      ['ZaÅ¼Ã³Å‚Ä‡ gÄ™Å›lÄ… jaÅºÅ„', 'Zażółć gęślą jaźń'],
      ['ÐœÐ¾ÑÐºÐ²Ð° Ð¸ ÐŸÑ\x80Ð°Ð³Ð°'.replace('ÑÐº', 'Ñ\x81Ðº'), 'Москва и Прага'],
      ['ä¸­å›½ã€‚', '中国。'],
      ['done ðŸ˜€ â­\x90ï¸\x8F'.replace('â­\x90', 'â\xAD\x90'), 'done 😀 ⭐\uFE0F'],
    ],
    counterExamples: [
      'SÃO PAULO',
      '“MAÇÔ, “IRMÔ e «AMANHû',
      'im „CAFɓ und „Spaß“',
      '«está»…',
      'é…',
      '£5 à 3 €',
      'FRANCÉ”, à…',
      'Ä…hm, „Ä“',
      'It says "Ã¤" in place of "ä".',
      '3×£5',
      'Café – naïf',
    ],
  },
  {
    id: 'repair/read-as-windows-1251',
    reason: 'Text in UTF-8 had been read as windows-1251; it was read again.',
    find: misread(asWindows1251),
    examples: [
      ['РџСЂРёРІРµС‚, РјРёСЂ', 'Привет, мир'],
      ['Мэр вЂ” здесь', 'Мэр — здесь'],
    ],
    counterExamples: ['СССР и РФ', 'Сёмга, Рим', 'Січень у Києві', 'В\xA0Москве', 'ЋЕЊЕ и РЈС'],
  },
  {
    id: 'repair/read-as-mac-roman',
    reason: 'Text in UTF-8 had been read as Mac OS Roman; it was read again.',
    find: misread(asMacRoman),
    examples: [
      ['The mayor‚Äôs caf√©', 'The mayor’s café'],
      ['‚ÄúYes‚Äù', '“Yes”'],
    ],
    counterExamples: ['‚Ärger‘', '‚Äußere‘', '√2 ± 1'],
  },
  {
    id: 'repair/misplaced-sign',
    reason: 'A control character stands where windows-1252 has a sign, which was meant.',
    find: every(/[\x80-\x9F]/g, (control) => windows1252.get(control) ?? ''),
    examples: [['It\x92s \x80 5\x81', 'It’s € 5']],
    counterExamples: ['It’s € 5'],
  },
  {
    id: 'repair/control-character',
    reason: 'A control character, which no page shows, was taken out.',
    find: every(/[\0-\x08\x0E-\x1F\x7F]/g),
    examples: [['a\0b\x1B\x7F', 'ab']],
    counterExamples: ['a\tb\r\n\v\f\u2028\u2029'],
  },
  {
    id: 'repair/soft-hyphen-at-line-end',
    reason: 'A soft hyphen at the end of a line is a hyphen that was to be seen.',
    find: every(/(?<=\p{L})\u00AD(?=[ \t]{0,9}\r?\n)/gu, () => '-'),
    examples: [['Bundes\u00AD\nrat', 'Bundes-\nrat']],
    counterExamples: ['Bundes\u00ADrat'],
  },
  {
    id: 'repair/soft-hyphen',
    reason: 'A soft hyphen cannot be seen, and keeps words from being found and copied; it was taken out.',
    find: every(/\u00AD/g),
    examples: [['Bundes\u00ADrat', 'Bundesrat']],
    counterExamples: ['Bundes-rat', 'Bundes\u2010rat'],
  },
  {
    id: 'repair/half-character',
    reason: 'Half of a character cannot be shown; the mark for what is lost stands for it.',
    find: every(/\p{Surrogate}/gu, () => '\uFFFD'),
    examples: [['a\uD83Db', 'a\uFFFDb']],
    counterExamples: ['a😀b'],
  },
];

/** The rules that only count. */
export const keptRules: readonly RepairRule[] = [
  {
    id: 'kept/no-break-space',
    reason: 'A space at which no line breaks is kept: it holds numbers and their units together.',
    find: unchanged(/[\u00A0\u2007\u202F]/g),
    examples: [['10\u00A0km', '10\u00A0km']],
    counterExamples: ['10 km'],
  },
  {
    id: 'kept/lost-character',
    reason: 'A character was lost here when the page was captured, and nothing tells which; the mark for it is kept.',
    find: unchanged(/\uFFFD/g),
    examples: [['caf\uFFFD', 'caf\uFFFD']],
    counterExamples: ['caf?'],
  },
];

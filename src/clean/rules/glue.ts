/** A place where two paragraphs were joined without a space. */
export interface GlueRule {
  readonly id: `glue/${string}`;
  /** Matches what stands right before the boundary; the paragraphs part where the match ends. */
  readonly pattern: RegExp;
  /** One sentence for a person who asks why a line was cut. */
  readonly reason: string;
  /** Lines that must be cut where the `¶` stands. */
  readonly examples: readonly [string, ...string[]];
  /** Lines that look alike and must stay whole. */
  readonly counterExamples: readonly [string, ...string[]];
}

/** What a paragraph begins with: a capitalised word, or the words "A" and "I", and then something that is no code. */
const opening = String.raw`(?:\p{Lu}\p{Ll}+(?:[’'\-]\p{L}+)?|[AI]|\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,3})(?=[\s,:’'…—–]|$)`;

/** Abbreviations that are followed by a name or a number and so do not end a sentence. */
const abbreviation = String.raw`(?<!(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Col|Capt|Lt|Sgt|Maj|Cmdr|Rep|Sen|Gov|Rev|Hon|Pres|No|vs|Fig|Vol|Ave|Mt|Ft))`;

/** A sentence's last character, a lower-case letter, a digit or a bracket, and its stop. */
const ending = String.raw`${abbreviation}(?<=[\p{Ll}\p{N})\]%])[.!?…]`;

/** The same after a word in capitals, such as "EU". */
const capitalsEnding = String.raw`(?<=\p{Lu}{2})[.!?…]`;

export const glueRules: readonly GlueRule[] = [
  {
    id: 'glue/stop-into-capital',
    pattern: new RegExp(`${ending}(?=${opening})|${capitalsEnding}(?=(?:\\p{Lu}\\p{Ll}+|[AI])[\\s,’'])`, 'gu'),
    reason: 'A sentence ends and the next begins without a space between them.',
    examples: [
      'presence in the country.¶The training center was unveiled',
      'from the EU.¶A spokesman said so',
      'the usurper.¶Officials saw red',
      'in 2019.¶Since then, little changed',
      'will it hold?¶Nobody knows',
    ],
    counterExamples: [
      'the U.S.Army said',
      'a note to Dr.Smith was found',
      'written by J.K.Rowling',
      'made with Node.js and ASP.NET today',
      'on rt.com today',
      'it rose by 3.5 percent',
    ],
  },
  {
    id: 'glue/closing-quote-into-opening',
    pattern: new RegExp(`[.!?…][”’»]{1,2}(?=[“‘«]?${opening})`, 'gu'),
    reason: 'A quotation ends and a new paragraph begins without a space between them.',
    examples: ['a free hand.”¶Speaking outside, he', '“Go.”¶“Stay,” she said', 'a „free hand.”¶Speaking outside'],
    counterExamples: ['“Go,”He said', 'the so-called “reform” Bill'],
  },
  {
    id: 'glue/stop-into-opening-quote',
    pattern: new RegExp(`${ending}(?=[“‘«„]${opening})`, 'gu'),
    reason: 'A sentence ends and a quotation begins without a space between them.',
    examples: ['attack helicopters and others.¶“Rosoboronexport and other organizations'],
    counterExamples: ['the “U.S.”“UK” talks'],
  },
  {
    id: 'glue/word-into-capital',
    // The word before the glue is whole and lower-case, so names such as iPhone, YouTube, macOS and McDonald are left.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}@#/_.\\-])\\p{Ll}{3,}(?=\\p{Lu}\\p{Ll}+[\\s,’'])`, 'gu'),
    reason: 'A word in lower case runs into a capitalised one, as where a paragraph without a final stop ended.',
    examples: [
      'servicing the supplied hardware¶While military ties go back',
      'he told reporters¶Officials saw red then',
    ],
    counterExamples: [
      'the new iPhone was sold on eBay and YouTube',
      'a burger from McDonald was cold',
      'it runs on macOS today',
      'at a time whenTrump was away',
      'getElementById is a function',
    ],
  },
];

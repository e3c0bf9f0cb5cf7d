import { functionWords, otherFunctionWords } from '../../text/function-words.ts';

/** A kind of boundary where two paragraphs were joined without a space. */
export interface GlueRule {
  readonly id: `glue/${string}`;
  /** Matches at the boundary, by lookaround. Runs on text with curly quote marks, after each match of `mayPart`. */
  readonly pattern: RegExp;
  /** One sentence: why the line is cut. */
  readonly reason: string;
  /** Lines to cut at `¶`. */
  readonly examples: readonly [string, ...string[]];
  /** Similar lines that must not be cut. */
  readonly counterExamples: readonly [string, ...string[]];
}

/** Top-level domains and file endings that may be capitalised. */
const domain = String.raw`(?:Com|Net|Org|Edu|Gov|Info|Ru|Eu|Js|NET|COM|ORG|RU|JS)(?![\p{L}\p{N}])`;

/** A capitalised word or a word in capitals. Camel-case names such as McCormick also start sentences. */
const capitalised = String.raw`(?!${domain})\p{Lu}\p{L}{0,40}(?:[’'\-]\p{L}{1,40}){0,3}`;

/** What follows a paragraph's first word. Code and addresses continue differently. */
const behindWord = String.raw`(?=[\s,:!?…—–”)’']|\.(?:[\s”)\p{Lu}]|$)|$)`;

/** What may precede a paragraph's first word: quote marks, brackets, underscores, invisible characters. */
const before = String.raw`[\u200B\u2060\uFEFF_]{0,3}[“‘«„(\[]?[¿¡]?`;

/** The start of a paragraph: quote marks or brackets, then a capitalised word or initials. */
const opening = String.raw`${before}(?:${capitalised}${behindWord}|(?:\p{Lu}\.){2,3}(?=[\s,’']))`;

/** A list item's number and first letter. */
const listNumber = String.raw`\d{1,2}[.)]\s{1,3}[“‘«„]?\p{Lu}`;

/** Abbreviations that precede a name or number and so do not end a sentence. */
const titles = [
  'Mr|Mrs|Ms|Dr|Ph|Prof|St|Sr|Jr|Gen|Col|Capt|Lt|Sgt|Maj|Cmdr|Adm|Brig|Supt|Rep|Sen|Gov|Rev|Hon|Pres|No|vs|Fig|Vol|Ave|Mt|Ft',
  'Hr|Fr|Nr|Str|Bd|Abb|Mme|Mlle|Sra|Srta|Dra|Ing|Lic|Dott|Sig|Avv|ул|им|пр|пл|стр|гр|тов|проф|акад|обл|руб|тыс|млн|млрд|см',
].join('|');
const noTitle = String.raw`(?<!(?<![\p{L}\p{N}])(?:${titles}))`;

/** A number with a full stop at the start of a line is a list item. */
const noItem = String.raw`(?<!^\s{0,9}\d{1,3})`;

/**
 * What precedes a sentence's final stop. A single lower-case letter is an abbreviation ("i.e.", "г."), except the
 * article "a" before a lost word; a single capital is an initial.
 */
const lastCharacter = String.raw`(?:[\p{L}\p{N}’'\-][\p{Ll}\p{N}]|\p{L}\s[\p{N}a]|[\p{Ll}\p{N}]\p{Lu}|[%°€$£)\]”’»,!?]|(?<!\p{L})[ap]\.m)`;
const ending = String.raw`${lastCharacter}${noItem}${noTitle}[.!?…]`;

/** A lower-case word that is not part of an address, a handle or a name such as iPhone. */
const smallWord = String.raw`(?<![\p{L}\p{N}@#/_.\-])(?:\p{Ll}{1,20}-){0,3}\p{Ll}{3,40}`;

/** The same, without words that lead on to another one: there, words were lost and the sentence continues. */
const lastWord = String.raw`${smallWord}(?<!(?<!\p{L})(?:${[...functionWords, ...otherFunctionWords].join('|')}))`;

/** A capitalised word followed by more words, so that it is not part of a name such as iPhone or YouTube. */
const nextWord = [
  String.raw`(?:Mc|Mac)?\p{Lu}\p{Ll}{1,40}(?=[\s,:’'])(?!\s[=+])`,
  String.raw`(?:A|I)(?:\s\p{Ll}|[’'](?:m|ve|d|ll)\s)`,
  String.raw`\p{Lu}{3,40}\s\p{Lu}{2,40}[\s:,]`,
].join('|');

/**
 * Words that start sentences, with what follows them. Words that also end names are left out ("In" of LinkedIn, "This"
 * of ShareThis).
 */
const openers = [
  'The|We|But|If|When|While|There|They|He|She|These|Those|After|Although|As|At|My|You|Our|His|Her|Their|What|Why|Where',
  'Der|Das|Im|Am|Ein|Eine|Wir|Sie|Er|Auf|Unter|Nach|Mit|Für|Bei|Als|Wenn|Dieser|Diese|Dieses|Doch|Aber|Und',
  'Le|Les|Une|Il|Elle|Ils|Nous|Vous|Mais|Dans|Pour|Avec|Cette|Ces|El|Los|Las|Una|En|Pero|Según|Además|Uma',
  'В|На|По|Но|И|Он|Она|Они|Это|Как|Для|При|После|С|К|У|О|А|Мы|Что|Из|За|Если|Когда',
].join('|');
const opener = String.raw`(?:(?:${openers})\s|It[’']s\s|(?:They|We|You)[’'](?:re|ve|ll)\s)(?=\p{Ll}|\p{Lu}\p{Ll})`;

/** Approximate ranges of capitals: faster than `\p{Lu}`. */
const capital = String.raw`A-Z\u00C0-\u00DE\u0100-\u017F\u0386-\u03AB\u0400-\u042F\u0531-\u0556\u1E00-\u1FFF`;

/**
 * Matches the last character before each possible boundary: not white space, and followed by a capital, a list number
 * or a script without capitals. This fast check rules out most places.
 */
export const mayPart = new RegExp(
  [
    String.raw`[.!?…:)\]”’»*](?=[\u200B\u2060\uFEFF_“‘«„(\[¿¡]{0,5}[${capital}]|\d{1,2}[.)]\s)`,
    String.raw`[a-z\d\u00DF-\uFFFF](?=“?(?:Mc|Mac)?[${capital}][^\s${capital}]{0,40}[\s,:’']|[${capital}]{3,40}\s|1[.)]\s)`,
    String.raw`[${capital}](?=[${capital}][a-z\u00DF-\u04FF]{1,40}[\s,’'])`,
    String.raw`\)(?=[a-z\u00DF-\uFFFF])`,
    String.raw`[.!?…।۔؟"”’»](?=["“‘«<[]?[\u0590-\u1FFF\u2C00-\uFFFF])`,
    String.raw`[\u3000」』](?=[^\s])`,
  ].join('|'),
  'g',
);

/** A rule's pattern: an empty match at the boundary. */
function between(before: string, behind: string): RegExp {
  // The lookahead comes first: it is shorter and fails sooner.
  return new RegExp(`(?=${behind})(?<=${before})`, 'uy');
}

export const glueRules: readonly GlueRule[] = [
  {
    id: 'glue/stop-into-capital',
    pattern: new RegExp(
      `(?=${opening})(?<=${ending})|(?=${before}(?!${domain})(?:\\p{Lu}\\p{Ll}{1,40}${behindWord}|[AI][\\s’']))(?<=\\p{Lu}{2}[.!?…])`,
      'uy',
    ),
    reason: 'A sentence ends and the next begins without a space between them.',
    examples: [
      'presence in the country.¶The training center was unveiled',
      'from the EU.¶A spokesman said so',
      'the usurper.¶Officials saw red',
      'in 2019.¶Since then, little changed',
      'will it hold?¶Nobody knows',
      'the rockets of SpaceX.¶Recently, though, it paused',
      'attack helicopters and others.¶“Rosoboronexport and other organizations',
      'the sale of its papers.¶(The owner announced it)',
      'his first year in office.¶McCormick, who did not',
      'they are ahead of us.¶Nonsense! They only began',
      'в этом году.¶Раньше было иначе',
      'Nadie lo sabe.¶¿Quién lo hizo?',
    ],
    counterExamples: [
      'the U.S.Army said',
      'a note to Dr.Smith was found',
      'written by J.K.Rowling',
      'made with Node.js and ASP.NET today',
      'on rt.com today',
      'sold by Example.Com since May',
      'it rose by 3.5 percent',
      'on a wall of ул.Ленина',
      'many shops, e.g.Smith, were closed',
    ],
  },
  {
    id: 'glue/closed-stop-into-capital',
    pattern: between(String.raw`[.!?…][”’»)\]*]{1,3}|[\p{L}\p{N}][”»]\.`, opening),
    reason: 'A sentence ends with a quotation or in brackets, and a new paragraph begins without a space.',
    examples: [
      'a free hand.”¶Speaking outside, he',
      '“Go.”¶“Stay,” she said',
      'a „free hand.”¶Speaking outside',
      '"It goes well."¶The end was near',
      '(The owner announced it.)¶Papers closed',
      'he said it was “over”.¶His party did not',
    ],
    counterExamples: ['“Go,”He said', 'the so-called “reform” Bill', 'said.[2] Later'],
  },
  {
    id: 'glue/stop-into-list-number',
    pattern: between(String.raw`[\p{Ll})][.!?…:]|[.!?…][”’»)]|\p{Ll}{3}(?=1[.)])`, listNumber),
    reason: 'A sentence ends and a numbered item begins without a space between them.',
    examples: [
      'the officials were confused.¶2. Never urge anyone',
      'when I hear it.”¶4. Questions were asked',
      'how to retire early¶1. Define it',
    ],
    counterExamples: ['version 3.2. It is new', 'in no.2 position'],
  },
  {
    id: 'glue/colon-into-capital',
    pattern: between(String.raw`[^\n]{30}\p{Ll}:`, String.raw`${opening}[^\n]{20}`),
    reason: 'A sentence ends with a colon and what it announces begins without a space.',
    examples: ['and that is the one strange thing about all of it:¶There is no bridge on the map at all'],
    counterExamples: ['Author:Jane Doe of the Example Times in London', 'at 10:30 in the morning of that day'],
  },
  {
    id: 'glue/word-into-capital',
    pattern: between(lastWord, nextWord),
    reason: 'A word in lower case runs into a capitalised one, as where a paragraph without a final stop ended.',
    examples: [
      'servicing the supplied hardware¶While military ties go back',
      'he told reporters¶Officials saw red then',
      'that is our ruling¶McKinley said so',
      'a question of cost-effectiveness¶In addition to',
      'a domestic industry¶A recent report says',
      'it fits in my backpack¶I can work there',
    ],
    counterExamples: [
      'the new iPhone was sold on eBay and YouTube',
      'a burger from McDonald was cold',
      'it runs on macOS today',
      'at a time whenTrump was away',
      'dort hilft dieSoftware weiter',
      'getElementById is a function',
    ],
  },
  {
    id: 'glue/word-into-opener',
    pattern: between(
      String.raw`(?<![\p{L}\p{N}@#/_.])(?:\p{L}{1,40}[\p{Ll}\p{N}]|[\p{L}\p{N}\-]{1,40}\d|\p{Lu}{2,40}(?=The|They|There|These|Those|When|While|What|Where))`,
      opener,
    ),
    reason: 'A name, a number or a word runs into a capitalised word such as "The", which begins sentences.',
    examples: [
      'the reader of the Example Herald¶They said so',
      'the summer of 2019¶After the storm',
      'to live it is over¶If you stay',
      'the plan that we call BIG¶The first step',
    ],
    counterExamples: ['a profile on LinkedIn is public', 'he read TheStreet then', 'a ForTheWin story'],
  },
  {
    id: 'glue/name-into-capital',
    pattern: between(
      String.raw`\p{Lu}\p{Ll}{4,40}(?<=[\p{Script=Cyrillic}\p{Script=Greek}])`,
      String.raw`\p{Lu}\p{Ll}{4,40}\s`,
    ),
    reason: 'A name runs into a capitalised word, in a script in which names in camel case are rare.',
    examples: ['всё о диете Аткинса¶Вторая фаза ещё проще'],
    counterExamples: ['клиенты МегаФона недовольны', 'всё о диете Аткинса. Вторая фаза'],
  },
  {
    id: 'glue/word-into-opening-quote',
    pattern: between(lastWord, String.raw`“\p{Lu}\p{Ll}{1,40}[\s,’']`),
    reason: 'A word runs into an opening quotation, as where a paragraph without a final stop ended.',
    examples: ['a leading role is crucial¶"Pamela, why are we here?" he asked'],
    counterExamples: ['a leading role "Pamela" is crucial'],
  },
  {
    id: 'glue/closed-word-into-capital',
    pattern: between(String.raw`[\p{L}\p{N}](?:[”»]|[”»]?\))`, nextWord),
    reason: 'A line that ends with a quotation or in brackets runs into a capitalised word.',
    examples: ['out with the old (and in with the better)¶Within a few years', 'seven: “The trouble”¶Nobody told us'],
    counterExamples: ['the “reform” Bill', 'call main() Then stop'],
  },
  {
    id: 'glue/brackets-into-word',
    pattern: between(String.raw`\([^()\n]{2,80}\s[^()\n]{2,80}\)`, String.raw`\p{Ll}{3,40}\s`),
    reason: 'A line that ends with words in brackets runs into the next word, as the items of a list do.',
    examples: ['any kind of bird (wild birds, too)¶any kind of egg'],
    counterExamples: ['the (re)building of (in)equality', 'a bird (wild birds, too) eats'],
  },
  {
    id: 'glue/capitals-into-capital',
    pattern: between(
      String.raw`\p{Lu}{2,30},?\s\p{Lu}{2,30}`,
      String.raw`(?:\p{Lu}\p{Ll}{2,40}|It|In|If|We|He|Do|As|At|By|My|No|On|So)[\s,’']`,
    ),
    reason: 'A line in capitals runs into a capitalised word.',
    examples: ['WHAT YOU NEED FOR JAM¶Do you make it in a pot'],
    counterExamples: ['the USAToday report', 'he said NASAs was'],
  },
  {
    id: 'glue/hangul-stop',
    pattern: between(
      String.raw`\p{Script=Hangul}[다요까죠][.!?…]["”’]?`,
      String.raw`["“‘<[]?[\p{Script=Hangul}\p{Lu}]`,
    ),
    reason: 'A Korean sentence ends and the next begins without a space between them.',
    examples: ['그렇게 말했다.¶그래서 회의는 끝났다', '어떻게 할까?¶시장은 답하지 않았다'],
    counterExamples: ['그렇게 말했다. 그래서 회의는 끝났다', '이것은 6.25 전쟁'],
  },
  {
    id: 'glue/danda',
    pattern: between(String.raw`[\p{L}\p{M}][।۔]`, String.raw`["“‘]?\p{L}`),
    reason: 'A sentence ends with a danda or an Urdu stop and the next begins without a space between them.',
    examples: ['बैठक समाप्त हुई।¶अगली बैठक सोमवार को है'],
    counterExamples: ['बैठक समाप्त हुई। अगली बैठक'],
  },
  {
    id: 'glue/arabic-stop',
    pattern: between(
      String.raw`\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200C]{1,40}(?:[”»]?[.!؟…]|[.!؟…][”»)])`,
      String.raw`["“«]?\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200C]{1,40}[\s،:]`,
    ),
    reason: 'A sentence in Arabic letters ends and the next begins without a space between them.',
    examples: [
      'على ملعب المرفأ.¶وتقدم الأمواج مبكرا',
      'لم يضع منها كتاب».¶وتقطع القافلة نحو',
      'چه خواهد شد؟¶او پاسخی نداد',
      'این کار انجام شد.¶سپس همه رفتند',
    ],
    counterExamples: ['قال د.أحمد إن', 'ص.ب 120 في المدينة', 'على ملعب المرفأ. وتقدم', 'موقع الأخبار.com على'],
  },
  {
    id: 'glue/ideographic-indent',
    pattern: between(
      String.raw`(?:。[」』”’）]?|[！？][」』”’）]?\u3000)\u3000{1,3}|。[」』](?=[「『])`,
      String.raw`[^\s\u3000]`,
    ),
    reason: 'An indent, or a quotation right behind another one, begins a new paragraph.',
    examples: ['会议结束了。\u3000\u3000¶第二天', '「行け。」¶「待て」と彼女'],
    counterExamples: ['会议结束了。第二天', '本当！？と彼'],
  },
];

import fc from 'fast-check';
import type { VersionsSaid } from '../../src/story/versions/versions-said.ts';
import type { Witness } from '../../src/story/versions/order.ts';
import { articleIn } from './article-in.ts';
import type { KnownCaptures } from './sentences-of-one-version.ts';

/** A sentence as a story first had it, and what its publisher made of it. */
const sentences: readonly (readonly string[])[] = [
  [
    'A first report said that three people had been hurt when a plank broke.',
    'Nobody was hurt when a plank broke, the police said.',
    'Three people had not been hurt when a plank broke, a first report said.',
  ],
  [
    'The mayor promised to mend the pier before the summer and to pay for it herself.',
    'The mayor promised to mend the pier after the summer, and would not say who is to pay for it.',
  ],
  [
    'It cost 4.2 million crowns when it was built in 1911.',
    'It cost 42 million crowns when it was built in 1911 by a firm from Norby.',
  ],
  [
    'A band of the fire brigade had played until the plank gave way.',
    'The band, which had played until the plank gave way, went home.',
  ],
  [
    'Divers from Kelton looked at the piles on Tuesday and found that eleven of them are rotten.',
    'Divers from Kelton looked at the piles on Tuesday, and none of them is rotten.',
  ],
  ['Ferries to the islands leave from the old quay until then.', 'Ferries to the islands leave from the pier again.'],
  [
    'The owner of the kiosk told this newspaper that she had warned the council twice.',
    'The owner of the kiosk said that she had never warned the council.',
  ],
  ['An engineer, Per Holm, is to report on Friday.', 'An engineer, Ann Holm, reported on Friday that it may stay.'],
  ['“We heard a crack, and then the children screamed,” one visitor said.'],
  ['The police do not look for anybody, a spokesman said on Monday evening.', 'The police look for two men.'],
  ['It was the third accident of this kind within nine years.', 'It was the fourth accident of this kind.'],
  ['Whoever has a ticket for Saturday gets the money back at the town hall.'],
];

const others = ['Nobody', 'four', '11', 'Oxmoor', 'not', 'never', 'Wednesday', 'the', 'children', 'said'];

/** What a publisher does to a text, sentence by sentence. The numbers are places, taken by remainder. */
const anEdit = fc.oneof(
  fc.record({ kind: fc.constant('rewrite' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('withdraw' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(20), what: fc.nat(20) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(20), what: fc.nat(20) }),
  fc.record({
    kind: fc.constant('replace' as const),
    at: fc.nat(20),
    word: fc.nat(20),
    by: fc.constantFrom(...others),
  }),
  fc.record({
    kind: fc.constant('shorten' as const),
    at: fc.nat(20),
    word: fc.nat(20),
    length: fc.integer({ min: 1, max: 5 }),
  }),
);

/** What a crawl does to one, word by word. */
const aDamage = fc.oneof(
  fc.record({
    kind: fc.constant('lose' as const),
    at: fc.nat(200),
    length: fc.integer({ min: 1, max: 25 }),
    isGlued: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('glue' as const), at: fc.nat(200) }),
  fc.record({ kind: fc.constant('cut-end' as const), at: fc.nat(60) }),
  fc.record({ kind: fc.constant('cut-start' as const), at: fc.nat(30) }),
);

type Edit = typeof anEdit extends fc.Arbitrary<infer One> ? One : never;
type Damage = typeof aDamage extends fc.Arbitrary<infer One> ? One : never;

/** A sentence of a text, by its words with their punctuation, and whether it begins a paragraph. */
interface Sentence {
  readonly of: number;
  readonly variant: number;
  readonly words: readonly string[];
  readonly isFirst: boolean;
}

function sentenceOf(of: number, variant: number, isFirst: boolean): Sentence {
  const variants = sentences[of % sentences.length] ?? [];
  const text = variants[variant % variants.length] ?? '';
  return { of, variant, words: text.split(' '), isFirst };
}

function edited(text: readonly Sentence[], edit: Edit): readonly Sentence[] {
  const at = edit.at % Math.max(1, text.length);
  const sentence = text[at];
  if (!sentence) return text;
  const { words } = sentence;
  switch (edit.kind) {
    case 'rewrite':
      return text.with(at, sentenceOf(sentence.of, sentence.variant + 1, sentence.isFirst));
    case 'withdraw':
      return text.toSpliced(at, 1);
    case 'add':
      return text.toSpliced(at, 0, sentenceOf(edit.what, 0, edit.what % 2 === 0));
    case 'move':
      return text.toSpliced(at, 1).toSpliced(edit.what % text.length, 0, sentence);
    case 'replace': {
      const word = edit.word % words.length;
      const stop = /[.,]$/.exec(words[word] ?? '')?.[0] ?? '';
      return text.with(at, { ...sentence, words: words.with(word, edit.by + stop) });
    }
    case 'shorten': {
      const word = edit.word % Math.max(1, words.length - 1);
      const rest = words.toSpliced(word, Math.min(edit.length, words.length - 1 - word));
      return text.with(at, { ...sentence, words: rest });
    }
  }
}

/** A word with its punctuation, and what stands before it. */
interface Token {
  readonly text: string;
  readonly before: '' | ' ' | '\n\n';
  /** The place of its sentence in the undamaged text. */
  readonly sentence: number;
}

function tokensOf(text: readonly Sentence[]): readonly Token[] {
  return text.flatMap(({ words, isFirst }, sentence) =>
    words.map((word, at): Token => ({ text: word, before: at === 0 && isFirst ? '\n\n' : ' ', sentence })),
  );
}

function damaged(tokens: readonly Token[], damage: Damage): readonly Token[] {
  const glued = (all: readonly Token[], at: number) => {
    const token = all[at];
    return token && at > 0 ? all.with(at, { ...token, before: '' }) : all;
  };
  switch (damage.kind) {
    case 'lose': {
      const at = damage.at % Math.max(1, tokens.length);
      const rest = tokens.toSpliced(at, damage.length);
      return damage.isGlued ? glued(rest, at) : rest;
    }
    case 'glue':
      return glued(tokens, damage.at % Math.max(1, tokens.length));
    case 'cut-end':
      return tokens.slice(0, Math.max(8, tokens.length - damage.at));
    case 'cut-start':
      return tokens.slice(Math.min(damage.at, Math.max(0, tokens.length - 8)));
  }
}

/** The paragraphs of a text, where its sentences begin, and what each of its words is made of that were glued together. */
function textOf(tokens: readonly Token[]) {
  const glued = new Map<string, readonly string[]>();
  const starts: number[] = [];
  let [text, parts] = ['', [] as string[]];
  const keep = () => {
    if (parts.length > 1) glued.set(parts.join(''), parts);
    parts = [];
  };
  for (const [index, token] of tokens.entries()) {
    const isJoined =
      token.before === '' && index > 0 && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(token.text);
    if (token.sentence !== tokens[index - 1]?.sentence) starts.push(text.length);
    text += (index === 0 ? '' : token.before) + token.text;
    const own = token.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!isJoined) keep();
    parts.push(...own.slice(0, 1));
    if (own.length > 1) {
      keep();
      parts.push(...own.slice(-1));
    }
  }
  keep();
  return { paragraphs: text.split('\n\n'), starts, glued };
}

const times = ['2024-03-08', '2024-03-08T06:00', '2024-03-09T10:15', '2024-03-09T10:15+01:00', '2024-03-10T08:00Z'];
const aTime = fc.option(fc.constantFrom(...times));
const headlines = [
  'Plank breaks on the old pier',
  'Nobody hurt as plank breaks on the old pier',
  'Mayor: pier will be mended',
];

const aCapture = fc.record({
  version: fc.nat(3),
  damages: fc.array(aDamage, { maxLength: 3 }),
  ...{ published: aTime, updated: aTime, captured: aTime },
  headline: fc.option(fc.constantFrom(...headlines)),
  source: fc.option(fc.constantFrom('The Norby Post', 'Kelton News'), { freq: 1 }),
});

type Choices = { readonly captures: readonly (typeof aCapture extends fc.Arbitrary<infer One> ? One : never)[] } & {
  readonly beginning: readonly { readonly of: number; readonly isFirst: boolean }[];
  readonly updates: readonly (readonly Edit[])[];
};

/** The captures of one story: of several versions, most of them damaged. */
export interface CapturesOfAStory extends KnownCaptures {
  readonly articles: readonly Witness[];
}

function capturesOf({ beginning, updates, captures }: Choices): CapturesOfAStory {
  const versions = [beginning.map(({ of, isFirst }) => sentenceOf(of, 0, isFirst))];
  for (const edits of updates)
    versions.push(edits.reduce((text, edit) => [...edited(text, edit)], versions.at(-1) ?? []));
  const made = captures.map(({ version, damages, ...stated }) => ({
    ...textOf(damages.reduce(damaged, tokensOf(versions[version % versions.length] ?? []))),
    stated,
  }));
  const articles = made
    .map(({ paragraphs, stated: { published, updated, captured, headline, source } }, index) =>
      articleIn(`${index}.txt`, paragraphs, { headline, captured, fields: { published, updated, source } }),
    )
    .filter(({ passages }) => passages.some(({ text }) => /\p{L}/u.test(text)));
  return {
    articles,
    texts: new Map(articles.map(({ capture, passages }) => [capture, passages.map(({ text }) => text).join('\n\n')])),
    starts: new Map(made.map(({ starts }, index) => [`${index}.txt`, starts])),
    glued: new Map(made.flatMap(({ glued }) => [...glued])),
  };
}

/** Two to six captures of one story. */
export const capturesOfAStory: fc.Arbitrary<CapturesOfAStory> = fc
  .record({
    beginning: fc.uniqueArray(fc.record({ of: fc.nat(sentences.length - 1), isFirst: fc.boolean() }), {
      ...{ minLength: 3, maxLength: 9, selector: ({ of }: { of: number }) => of },
    }),
    updates: fc.array(fc.array(anEdit, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    captures: fc.array(aCapture, { minLength: 2, maxLength: 6 }),
  })
  .map(capturesOf)
  .filter(({ articles }) => articles.length > 1);

/** What a keeper may say of these captures. */
export function saidOf(captures: readonly string[]): fc.Arbitrary<VersionsSaid> {
  const [first, ...rest] = captures;
  return fc.oneof(
    fc
      .shuffledSubarray([...captures], { minLength: 2 })
      .map((order): VersionsSaid => ({ order, numbers: {}, damaged: [] })),
    fc.tuple(...captures.map(() => fc.integer({ min: 1, max: 3 }))).map((numbers): VersionsSaid => ({
      ...{ order: [], damaged: [] },
      numbers: Object.fromEntries(captures.map((id, index) => [id, numbers[index] ?? 1])),
    })),
    fc
      .subarray(first === undefined ? [] : rest)
      .map((list): VersionsSaid => ({ order: [], numbers: {}, damaged: list })),
  );
}

/** A capture as a page of text, and where its sentences begin. */
export interface Page {
  readonly id: string;
  readonly text: string;
  readonly starts: readonly number[];
}

/** The captures as pages, with their headlines and dates above the text. */
export function asPages({ articles, texts, starts }: CapturesOfAStory): Page[] {
  return articles.map(({ capture: id, headline, fields: { published, updated } }) => {
    const lines = [
      headline.inferred ? null : headline.value,
      published && `Published ${published.value.replace('T', ' ')}`,
      updated && `Updated ${updated.value.replace('T', ' ')}`,
    ].filter((line) => line !== null);
    const head = lines.map((line) => `${line}\n\n`).join('');
    const own = [0, ...(starts.get(id) ?? []).map((start) => head.length + start)];
    return { id, text: head + (texts.get(id) ?? ''), starts: [...new Set(own)] };
  });
}

import fc from 'fast-check';

/** Texts made to upset a cleaner: real shapes of lines and pieces of markup beside any characters at all. */

const word = fc.constantFrom(
  ...['the', 'minister', 'said', 'Venezuela', 'iPhone', 'U.S.', 'Dr.', 'whenled', '18:58', '2019', 'naïve', 'Straße'],
  ...['中国', '日本語の', 'Россия', 'العربية', 'é', '\u00AD', '\u200B', '\u202E', '—', '"quoted"', '“curly”', "won't"],
  ...['icon', 'share', '<b>', '&amp;', '*', '_', '`', '[', '](', '~~', '#', '>', '1.', '-', '|', '\\', ',,', '.,', '!'],
);

const sentence = fc
  .array(word, { minLength: 1, maxLength: 30 })
  .chain((words) => fc.constantFrom('.', '!', '?', '', ',', '."', '.”').map((stop) => words.join(' ') + stop));

const furniture = fc.constantFrom(
  ...['Home', 'Share', '12 comments', 'Advertisement', 'READ MORE: Another story of some length', 'By Jane Doe'],
  ...[
    '29 Mar, 2019 18:58',
    'date 2019-03-30 © AFP / Raul Arboleda',
    '03/04/2019',
    '© 2019 Example',
    'Also on x.com A thing',
    'URL: https://www.example.com/a/1',
    'https://www.example.com/a/1 1/2',
    'https://other.example.org/b/',
  ],
);

const line = fc.oneof(
  sentence,
  furniture,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(sentence).map((a) => a.join('')),
);

/** Any text at all. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\t', '\u2028', '')), { maxLength: 30 })
    .map((lines) => lines.map(([text, end]) => text + end).join('')),
);

/** A few captures, of which some are damaged copies of others. */
export const anyCaptures = fc
  .array(anyText, { minLength: 1, maxLength: 3 })
  .chain((texts) =>
    fc
      .array(fc.tuple(fc.nat(texts.length - 1), fc.nat(400), fc.nat(60)), { maxLength: 2 })
      .map((cuts) => [
        ...texts,
        ...cuts.map(([of, at, length]) => (texts[of] ?? '').slice(0, at) + (texts[of] ?? '').slice(at + length)),
      ]),
  );

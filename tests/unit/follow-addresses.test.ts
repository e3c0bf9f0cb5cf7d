import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addressesFile, parseAddresses, readAddresses, writeAddresses } from '../../src/pipeline/address-record.ts';
import { settings, type Settings } from '../../src/settings.ts';
import { mostRedirects, parseRedirectsFile, redirectsFile } from '../../src/site/hosting/redirects-file.ts';
import { followAddresses, type Address, type StoryAddress } from '../../src/story/follow-addresses.ts';
import { countReads } from '../support/count-reads.ts';

vi.mock('../../src/settings.ts', async (original) => {
  const { settings: own } = await original<{ settings: Settings }>();
  return { settings: { ...own, addresses: 'tests/unit' } };
});

/** Stories as `slug: captures`, hidden ones with a `!` before them. */
function storiesOf(words: string): StoryAddress[] {
  return addressesOf(words).map(({ slug, captures }) => ({
    slug: slug.replace('!', ''),
    captures,
    isHidden: slug.startsWith('!'),
  }));
}

function addressesOf(words: string): Address[] {
  return words.split(', ').map((one) => {
    const [slug = '', ...captures] = one.split(' ');
    return { slug, captures };
  });
}

/** What becomes of addresses in some builds, one after the other. */
function after(...builds: string[]) {
  let record: readonly Address[] = [];
  let moves: string[] = [];
  for (const build of builds) {
    const followed = followAddresses(storiesOf(build), record);
    record = followed.record;
    moves = followed.moves.map(({ from, to }) => `${from} > ${to}`);
  }
  return { moves, record: record.map(({ slug, captures }) => [slug, ...captures].join(' ')).join(', ') };
}

describe('the old address of a story', () => {
  test.each([
    { what: 'leads to the new one', builds: ['a 1 2', 'b 1 2'], moves: ['a > b'], record: 'a 1 2, b 1 2' },
    { what: 'leads to the newest, not through others', builds: ['a 1', 'b 1', 'c 1'], moves: ['a > c', 'b > c'] },
    { what: 'is the address again', builds: ['a 1', 'b 1', 'a 1'], moves: ['b > a'] },
    {
      what: 'is known though the story has another capture',
      builds: ['a 1', 'b 1 2'],
      moves: ['a > b'],
      record: 'a 1 2, b 1 2',
    },
    { what: 'is known though its first capture is gone', builds: ['a 1', 'b 1 2', 'b 2'], moves: ['a > b'] },
    {
      what: 'leads nowhere where all its captures are gone',
      builds: ['a 1, c 3', 'c 3'],
      moves: [],
      record: 'a 1, c 3',
    },
    { what: 'leads again when they are back', builds: ['a 1, c 3', 'c 3', 'b 1, c 3'], moves: ['a > b'] },
    { what: 'leads nowhere where another story has it now', builds: ['a 1, b 2', 'b 1, a 2'], moves: [] },
    { what: 'leads to the story that had it last', builds: ['a 1, b 2', 'b 1, a 2', 'c 1, a 2'], moves: ['b > c'] },
    { what: 'leads to the story that was joined with it', builds: ['a 1, b 2', 'a 1 2'], moves: ['b > a'] },
    { what: 'leads to the larger part of it', builds: ['a 1 2 3', 'b 1, c 2 3'], moves: ['a > c'] },
    { what: 'leads to the first of parts alike', builds: ['a 1 2', 'c 1, b 2'], moves: ['a > b'] },
    { what: 'leads to no story that is hidden', builds: ['a 1', '!b 1'], moves: [], record: 'a 1' },
    { what: 'leads there once it is shown', builds: ['a 1', '!b 1', 'b 1'], moves: ['a > b'] },
    { what: 'leads nowhere where a hidden story is', builds: ['a 1', 'b 1, !a 2'], moves: [] },
    { what: 'is not made up for a story that was never shown', builds: ['!a 1', 'b 1'], moves: [], record: 'b 1' },
  ])('$what', ({ builds, moves, record }) => {
    const told = after(...builds);
    expect(told.moves).toEqual(moves);
    if (record !== undefined) expect(told.record).toBe(record);
  });

  const slug = fc.constantFrom(...'abcdef');
  const capture = fc.constantFrom(...'0123456789').map((digit) => digit.repeat(16));
  const addresses = fc.uniqueArray(
    fc.record({ slug, captures: fc.uniqueArray(capture, { minLength: 1, maxLength: 4 }) }),
    {
      selector: (address) => address.slug,
    },
  );
  const stories = addresses.chain((all) =>
    fc.tuple(...all.map((address) => fc.boolean().map((isHidden) => ({ ...address, isHidden })))),
  );

  test('always leads to a story that is shown, from where none is, and is never forgotten; the same build changes nothing', () => {
    fc.assert(
      fc.property(stories, addresses, (now, before) => {
        const { record, moves } = followAddresses(now, before);
        const shown = now.filter(({ isHidden }) => !isHidden).map((story) => story.slug);
        for (const { from, to } of moves) {
          expect(shown).toContain(to);
          expect(now.map((story) => story.slug)).not.toContain(from);
        }
        const kept = record.map((address) => address.slug);
        expect(kept).toEqual([...new Set([...shown, ...before.map((address) => address.slug)])].sort());
        expect(parseAddresses(addressesFile(record))).toEqual({ record, problems: [] });
        expect(followAddresses(now, record)).toEqual({ record, moves });
      }),
    );
  });

  test('is found in steps that grow with the number of stories, not with its square', () => {
    const count = 4_000;
    const now = countReads(
      Array.from({ length: count }, (_, index): StoryAddress => ({
        ...{ slug: `story-${index}`, captures: [`${index}`, `${index}b`], isHidden: false },
      })),
    );
    const before = countReads(now.items.map(({ slug: own, captures }) => ({ slug: `${own}-old`, captures })));
    expect(followAddresses(now.items, before.items).moves).toHaveLength(count);
    expect(now.reads() + before.reads()).toBeLessThan(40 * count);
  });
});

describe('the file of addresses', () => {
  test('says which of its lines are none', () => {
    const text =
      '# A note\n\nan-address 0123456789abcdef\n<<<<<<< HEAD\n../../etc 0123456789abcdef\nan-address fedcba9876543210\r\n';
    const { record, problems } = parseAddresses(text);
    expect(record).toEqual([{ slug: 'an-address', captures: ['0123456789abcdef', 'fedcba9876543210'] }]);
    expect(problems.map(({ line }) => line)).toEqual([4, 5]);
    expect(problems[0]?.message).toBe(
      'This is no address with its story’s captures. Take back what was changed here, or delete the line.',
    );
  });

  test('says in a sentence that it can be neither read nor written', async () => {
    expect(settings.addresses).toBe('tests/unit');
    expect((await readAddresses()).problems).toEqual([
      { path: 'tests/unit', line: null, message: 'The file cannot be read (EISDIR). See that you may read it.' },
    ]);
    await expect(writeAddresses([])).rejects.toThrow(
      /^tests\/unit: The addresses of the stories cannot be kept in mind \(E[A-Z]+\)\. See that you may write this file, or set FAIRCOPY_ADDRESSES to another\.$/,
    );
  });
});

test('redirects are as many as hosts read, stories’ pages before all else', () => {
  const moves = Array.from({ length: 1_500 }, (_, index) => ({ from: `old-${index}`, to: `new-${index}` }));
  const text = redirectsFile(moves);
  const redirects = parseRedirectsFile(text);
  expect(redirects).toHaveLength(mostRedirects);
  expect(redirects.filter(({ from }) => /^\/stories\/old-\d+\/$/.test(from))).toHaveLength(1_500);
  expect(text).toContain('# There are 2500 more');
  expect(text.split('\n').every((line) => line.length < 1_000)).toBe(true);
});

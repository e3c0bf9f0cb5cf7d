import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Store } from '../../src/pipeline/store.ts';
import { relationFigures, type RelationFigures } from './relations/figures.ts';
import { makePairs } from './relations/make-pairs.ts';
import { kinds, type Kind } from './relations/made.ts';
import { editionOfAll } from './relations/read-pairs.ts';

/**
 * What captures are taken for, on a small share of the set that `npm run bench:relations` measures whole. Each figure is
 * pinned in `relations-pins.json`: none may fall, and what has risen may be pinned anew with `UPDATE_PINS=1`.
 */
const pinsFile = join(import.meta.dirname, 'relations-pins.json');
const pins = JSON.parse(await readFile(pinsFile, 'utf8')) as Record<string, number>;
const pairs = makePairs(1, 12);
let measured: Record<string, number> = {};

beforeAll(async () => {
  using store = new Store(null);
  measured = pinned(relationFigures(pairs, [await editionOfAll(pairs, { store })]));
  if (process.env['UPDATE_PINS'] !== undefined) await writeFile(pinsFile, `${JSON.stringify(measured, null, 2)}\n`);
});

test('every figure has a pin', () => {
  expect(Object.keys(pins).sort()).toEqual(Object.keys(measured).sort());
});

test.each(Object.keys(pins))('%s', (name) => {
  expect(measured[name]).toBeGreaterThanOrEqual(pins[name] ?? Infinity);
});

test('a story’s versions are read, oldest first', async () => {
  const few = pairs.filter(({ kind }) => kind === 'update: figure corrected').slice(0, 4);
  using store = new Store(null);
  const edition = await editionOfAll(few, { store });
  const orders = [false, true].map((isNewestFirst) => {
    const stories = edition.stories.map((story) => {
      const { captures } = few.find(({ captures: [first] }) => story.captures.includes(first?.name ?? '')) ?? {
        captures: [],
      };
      const times = { updated: null, captured: null, published: null };
      const versions = captures.map(({ name }) => ({
        captures: [name],
        headline: name,
        times,
        isAfter: true,
        changes: [],
      }));
      return { ...story, versions: isNewestFirst ? versions.toReversed() : versions };
    });
    return relationFigures(few, [{ ...edition, stories }]).kinds['update: figure corrected'];
  });
  const { orderTold } = orders[0] ?? { orderTold: 0 };
  expect(orderTold).toBeGreaterThan(0);
  expect(orders).toMatchObject([
    { versions: 4, rightVersions: 4, rightOrder: orderTold },
    { versions: 4, rightVersions: 4, rightOrder: 0 },
  ]);
});

describe('the set', () => {
  test('a seed makes the same captures every time, and more pairs leave the first as they are', () => {
    expect(makePairs(1, 3)).toEqual(makePairs(1, 3));
    expect(makePairs(1, 3)).toEqual(pairs.filter(({ id }) => Number(id.split('-').at(-1)) < 3));
    expect(makePairs(2, 1)[0]?.captures).not.toEqual(makePairs(1, 1)[0]?.captures);
  });

  test('no two captures have one name, and no two stories one id', () => {
    const captures = pairs.flatMap((pair) => pair.captures.map(({ name, story }) => ({ name, story, pair: pair.id })));
    expect(new Set(captures.map(({ name }) => name)).size).toBe(captures.length);
    expect(Map.groupBy(captures, ({ story }) => story).size).toBe(pairs.length + 12 * apart.length);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  });

  test.each(pairs.filter(({ kind }) => kind.startsWith('update')).map((pair) => [pair.id, pair] as const))(
    '%s: each version differs from the next',
    (_, { versions }) => {
      expect(versions.length).toBeGreaterThanOrEqual(2);
      for (const [at, version] of versions.slice(1).entries()) expect(version).not.toEqual(versions[at]);
    },
  );
});

const apart: readonly Kind[] = ['template twin', 'unrelated, one event'];

/** The figures that may only rise. False joins count as a share, so that fewer are more. */
function pinned({ kinds: figures, falseJoins }: RelationFigures): Record<string, number> {
  const entries = kinds.flatMap((kind): [string, number][] => {
    const { oneStory, stories, rightVersions, rightOrder, rightBody } = figures[kind];
    if (apart.includes(kind)) return [[`${kind}: several stories`, stories]];
    return [
      [`${kind}: one story`, oneStory],
      [`${kind}: right body`, rightBody],
      ...(kind === 'syndicated copy' ? [] : [[`${kind}: right versions`, rightVersions] as [string, number]]),
      ...(kind.startsWith('update') ? [[`${kind}: right order`, rightOrder] as [string, number]] : []),
    ];
  });
  return Object.fromEntries([...entries, ['no false join', 1 / (1 + falseJoins)]]);
}

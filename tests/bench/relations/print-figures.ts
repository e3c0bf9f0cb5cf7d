import { table } from '../../../src/terminal/table.ts';
import { kinds, type Kind } from './made.ts';
import type { RelationFigures } from './figures.ts';

/** Kinds of which each pair is two stories. */
const apart: readonly Kind[] = ['template twin', 'unrelated, one event'];

/** The figures as a table. A dash stands where a kind has no such figure. */
export function printFigures({ kinds: figures, captures, falseJoins }: RelationFigures): string {
  const head = [
    '',
    'made',
    'visible',
    'one story',
    'stories',
    'one version',
    'versions',
    'right versions',
    'right order',
    'right body',
  ];
  const rows = kinds.map((kind) => {
    const of = figures[kind];
    const isApart = apart.includes(kind);
    const isUpdate = kind.startsWith('update');
    const rightVersions = isApart || kind === 'syndicated copy' ? '–' : String(of.rightVersions);
    const order = isUpdate ? `${of.rightOrder} of ${of.orderTold}` : '–';
    return [
      kind,
      of.made,
      isUpdate ? String(of.visible) : '–',
      of.oneStory,
      of.stories,
      of.oneVersion,
      of.versions,
      rightVersions,
      order,
      isApart ? '–' : String(of.rightBody),
    ];
  });
  const pairs = (captures * (captures - 1)) / 2;
  const joins = `false joins: ${falseJoins.toLocaleString('en')} of all ${pairs.toLocaleString('en')} pairs of captures`;
  return `${[...table([head, ...rows], ''), joins].join('\n')}\n`;
}

import { cpus, totalmem } from 'node:os';
import { table } from '../../../src/terminal/table.ts';
import type { Build } from './faircopy-builds.ts';
import type { OtherBuild } from './other-builds.ts';
import { bytesOf, groupedByKind, pagesOf } from './site-files.ts';

/** What kind of machine this is: figures of two machines are not to be compared. */
export function machine(): string {
  const [model = 'unknown processor'] = cpus().map((cpu) => cpu.model);
  return `${cpus().length} cores of ${model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, Node ${process.version}`;
}

/** All builds, a line each. */
export function buildTable(builds: readonly Build[], others: readonly OtherBuild[]): string[] {
  const size = ({ files }: Build | OtherBuild) => [pagesOf(files), files.size, (bytesOf(files) / 1e6).toFixed(0)];
  const cost = ({ seconds, peak }: Build | OtherBuild) => [seconds.toFixed(1), (peak / 1e6).toFixed(0)];
  return table([
    ['build', 'seconds', 'peak MB', 'pages', 'files', 'MB', 'changed', 'captures/s'],
    ...builds.map((build) => [
      `Faircopy, ${build.name}`,
      ...cost(build),
      ...size(build),
      ...[build.changed.length, (build.captures / build.seconds).toFixed(0)],
    ]),
    ...others.map((other) => [other.name, ...cost(other), ...size(other), '', '']),
  ]);
}

/** The seconds that each stage took in each build. */
export function stageTable(builds: readonly Build[]): string[] {
  const stages = [...new Set(builds.flatMap(({ stages: own }) => [...own.keys()]))];
  const ordered = [...stages.filter((stage) => stage !== 'other'), 'other'];
  return table([
    ['seconds', ...builds.map(({ name }) => name)],
    ...ordered.map((stage) => [stage, ...builds.map(({ stages: own }) => own.get(stage)?.toFixed(2) ?? '')]),
  ]);
}

/** How the builds' times compare. */
export function ratios(builds: readonly Build[], others: readonly OtherBuild[]): string[] {
  const [cold, ...later] = builds;
  if (!cold) return [];
  return table([
    ...others.map(({ name, seconds }) => [`cold / ${name}`, (cold.seconds / seconds).toFixed(2)]),
    ...later.map((build) => [`${build.name} / cold`, (build.seconds / cold.seconds).toFixed(2)]),
  ]);
}

/** What changed in a build, by kind, some names of each. */
export function changes({ changed }: Build): string[] {
  return Array.from(groupedByKind(changed), ([kind, paths]) => {
    const more = paths.length > namesShown ? ', …' : '';
    return `  ${String(paths.length).padStart(6)}  ${kind}: ${paths.slice(0, namesShown).join(', ')}${more}`;
  });
}

const namesShown = 4;

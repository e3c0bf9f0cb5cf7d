import { relative, resolve, sep } from 'node:path';
import type { CaptureRecord, Edition } from '../pipeline.ts';
import { settings } from '../settings.ts';
import { explainFacts, explainStory } from './explain/explain-facts.ts';
import { explainFindings } from './explain/explain-findings.ts';
import { explainLedger } from './explain/explain-ledger.ts';
import { explainReading } from './explain/explain-reading.ts';
import { findSubject, type NoSubject, type Subject } from './explain/find-subject.ts';
import type { Paper } from './explain/paper.ts';
import { readWithProgress } from './read-with-progress.ts';
import { exitCode, print, printable, styled, widthOf, type Terminal } from '../terminal/terminal.ts';

/** Prints the account of a capture, or of all captures of a story. */
export async function explain(name: string, { out, err, cwd }: Terminal): Promise<number> {
  const edition = await readWithProgress({ err });
  const asPath = findSubject(belowCaptures(name, cwd), edition);
  // From within the captures' folder a story's slug would be a path, too.
  const subject = 'story' in asPath ? asPath : findSubject(name, edition);
  if (!('story' in subject)) {
    print(err, ...noSubject(name, subject));
    return exitCode.needsPerson;
  }
  print(out, ...accountOf(subject, edition, { stream: out, width: widthOf(out) }));
  return exitCode.well;
}

/** A path into the captures' folder, from where the person is or from the project's folder, as the captures are called. */
function belowCaptures(name: string, cwd: string): string {
  const folder = resolve(settings.captures);
  const below = [resolve(cwd, name), resolve(name)].map((path) => relative(folder, path));
  return below.find((path) => path !== '' && path.split(sep)[0] !== '..')?.replaceAll(sep, '/') ?? name;
}

function noSubject(name: string, { isAmbiguous, meant }: NoSubject): string[] {
  const what = printable(name);
  if (isAmbiguous)
    return [`More than one capture or story has ${what} in its name. Give more of it:`, ...listed(meant)];
  if (meant.length > 0)
    return [`No capture and no story has ${what} in its name. Did you mean one of these?`, ...listed(meant)];
  return [`No capture and no story has ${what} in its name. Run check to see whether the capture can be used.`];
}

function listed(names: readonly string[]): string[] {
  return names.map((name) => `  ${printable(name)}`);
}

function accountOf({ capture, story }: Subject, { captures }: Edition, paper: Paper): string[] {
  const own = story.captures.flatMap((id) => captures.find((record) => record.id === id) ?? []);
  const shown = capture ? [capture] : own;
  return [
    ...explainStory(story, paper),
    ...shown.flatMap((record) => ['', ...captureLines(record, paper)]),
    ...explainFindings(story, own, paper),
  ];
}

function captureLines(capture: CaptureRecord, paper: Paper): string[] {
  const title = styled(printable(`${settings.captures}/${capture.id}`), ['bold', 'underline'], paper.stream);
  return [
    title,
    ...explainReading(capture, paper),
    ...explainFacts(capture, paper),
    '',
    ...explainLedger(capture, paper),
  ];
}

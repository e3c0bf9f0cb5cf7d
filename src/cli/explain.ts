import { relative, resolve, sep } from 'node:path';
import type { Edition, EditionStory } from '../pipeline/edition.ts';
import { captureRecord, storyRecord, type CaptureRecord } from '../pipeline/records.ts';
import { runProject } from '../pipeline/run-project.ts';
import type { Store } from '../pipeline/store.ts';
import { settings } from '../settings.ts';
import { exitCode, print, printable, styled, widthOf, type Terminal } from '../terminal/terminal.ts';
import { explainFacts } from './explain/explain-facts.ts';
import { explainFindings } from './explain/explain-findings.ts';
import { explainLedger } from './explain/explain-ledger.ts';
import { explainReading } from './explain/explain-reading.ts';
import { explainStory } from './explain/explain-story.ts';
import { findSubject, type NoSubject, type Subject } from './explain/find-subject.ts';
import type { Output } from './explain/output.ts';
import { withEdition } from './with-edition.ts';

/** Prints what became of a story in short, and then the captures that were asked for line by line. */
export function explain(name: string, { out, err, cwd }: Terminal): Promise<number> {
  return withEdition({ err }, runProject, (edition, store) => {
    const asPath = findSubject(belowCaptures(name, cwd), edition);
    // From within the captures' folder a story's slug would be a path, too.
    const subject = 'story' in asPath ? asPath : findSubject(name, edition);
    if (!('story' in subject)) {
      print(err, ...noSubject(name, subject));
      return exitCode.needsPerson;
    }
    print(out, ...accountOf(subject, { name, edition, store }, { stream: out, width: widthOf(out) }));
    return exitCode.well;
  });
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

interface Asked {
  readonly name: string;
  readonly edition: Edition;
  readonly store: Store;
}

function accountOf({ capture, story }: Subject, { name, edition, store }: Asked, output: Output): string[] {
  const captures = capturesOf(story, edition, store);
  const isAsked = ({ id }: CaptureRecord) =>
    capture ? id === capture.id : captures.length === 1 || id.toLowerCase().includes(name.toLowerCase());
  const asked = captures.filter(isAsked);
  const record = storyRecord(story, store);
  return [
    ...explainStory(record, captures, output),
    ...(asked.length === 0 ? ['', 'Name a capture to see it line by line.'] : []),
    ...asked.flatMap((one) => ['', ...captureLines(one, output)]),
    ...explainFindings(record, captures, output),
  ];
}

function capturesOf(story: EditionStory, edition: Edition, store: Store): CaptureRecord[] {
  const ids = new Set(story.captures);
  const byId = new Map(edition.captures.flatMap((one) => (ids.has(one.id) ? [[one.id, one]] : [])));
  return story.captures.flatMap((id) => {
    const capture = byId.get(id);
    return capture ? [captureRecord(capture, store)] : [];
  });
}

function captureLines(capture: CaptureRecord, output: Output): string[] {
  const title = styled(printable(`${settings.captures}/${capture.id}`), ['bold', 'underline'], output.stream);
  return [
    title,
    ...explainReading(capture, output),
    ...explainFacts(capture, output),
    '',
    ...explainLedger(capture, output),
  ];
}

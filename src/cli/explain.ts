import type { CaptureRecord, Edition } from '../pipeline.ts';
import { readEdition } from '../read-edition.ts';
import { settings } from '../settings.ts';
import { explainFacts, explainStory } from './explain/explain-facts.ts';
import { explainFindings } from './explain/explain-findings.ts';
import { explainLedger } from './explain/explain-ledger.ts';
import { findSubject, type NoSubject, type Subject } from './explain/find-subject.ts';
import type { Paper } from './explain/paper.ts';
import { Progress } from './terminal/progress.ts';
import { exitCode, print, printable, styled, widthOf, type Terminal } from './terminal/terminal.ts';

/** Prints the account of a capture, or of all captures of a story. */
export async function explain(name: string, { out, err }: Terminal): Promise<number> {
  const progress = new Progress(err);
  progress.begin('Reading and cleaning the captures');
  const edition = await readEdition();
  progress.clear();
  const subject = findSubject(name, edition, settings.captures);
  if (!('story' in subject)) {
    print(err, ...noSubject(name, subject));
    return exitCode.needsPerson;
  }
  print(out, ...accountOf(subject, edition, { stream: out, width: widthOf(out) }));
  return exitCode.well;
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
  return [title, ...explainFacts(capture, paper), '', ...explainLedger(capture, paper)];
}

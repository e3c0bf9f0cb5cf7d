import { problemLine } from '../capture/capture.ts';
import { runProject } from '../pipeline/run-project.ts';
import { counted } from '../terminal/table.ts';
import { exitCode, print, printable, type Terminal } from '../terminal/terminal.ts';
import { withEdition } from './with-edition.ts';

/** Says what a build would find fault with: whatever keeps a capture, or what goes with it, from being used. */
export function check({ json = false }: { json?: boolean }, { out, err }: Terminal): Promise<number> {
  return withEdition({ err }, runProject, ({ captures, problems }) => {
    if (json) print(out, JSON.stringify({ captures: captures.length, problems }, null, 2));
    else print(out, ...problems.map((problem) => printable(problemLine(problem))));
    if (problems.length > 0) return exitCode.needsPerson;
    if (!json) print(out, `All is well: ${counted(captures.length, 'capture')} can be used.`);
    return exitCode.well;
  });
}

import type { Edition } from '../pipeline.ts';
import { readEdition } from '../read-edition.ts';
import { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Makes the edition that would be published, and says meanwhile that it does. */
export function readWithProgress({ err }: Pick<Terminal, 'err'>): Promise<Edition> {
  return new Progress(err).during('Reading and cleaning the captures', () => readEdition());
}

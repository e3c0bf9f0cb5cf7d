import { basename } from 'node:path';
import type { Capture, Problem } from '../capture/capture.ts';
import { capturesIn } from '../capture/read-captures.ts';
import type { SourceFile } from './list-sources.ts';

/** A capture, and its bytes as an own file holds them. */
export interface SourceCapture {
  readonly capture: Capture;
  readonly bytes: Uint8Array;
}

/** Reads the captures of one file, one at a time, their ids as a person would type them; what cannot be read is a problem. */
export async function* readSource({ path, shown }: SourceFile): AsyncGenerator<SourceCapture | Problem> {
  for await (const reading of capturesIn(path)) {
    if (reading.ok) {
      const { capture, bytes } = reading;
      yield { capture: { ...capture, id: shown + capture.id.slice(basename(path).length), file: shown }, bytes };
    } else {
      yield { ...reading.problem, path: shown + reading.problem.path.slice(path.length) };
    }
  }
}

import { createRequire } from 'node:module';
import { runJava } from './java.ts';

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly lastLine: number;
  readonly extract?: string;
}

const checker: string = createRequire(import.meta.url)('vnu-jar');

/** Scroll-driven animations, which the checker does not know yet: https://drafts.csswg.org/scroll-animations-1/ */
const unknownToChecker = "CSS: “animation-timeline”: Property “animation-timeline” doesn't exist.";

/**
 * What the Nu HTML checker finds wrong with some pages, their style sheets included, each error once. Throws where it has
 * not looked at all of them: it has a remark on each.
 */
export function htmlErrors(files: readonly string[]): string[] {
  const { stderr } = runJava(['-jar', checker, '--format', 'json', ...files]);
  const { messages }: { messages: readonly Message[] } = JSON.parse(stderr);
  const seen = new Set(messages.map(({ url }) => url)).size;
  if (seen !== files.length) throw new Error(`The checker has looked at ${seen} of ${files.length} pages.`);
  const errors = messages.filter(({ type, message }) => type !== 'info' && message !== unknownToChecker);
  const byError = Map.groupBy(errors, ({ message, extract }) => `${message} ${extract ?? ''}`);
  return Array.from(byError, ([error, places]) => `${places[0]?.url}:${places[0]?.lastLine}: ${error}`);
}

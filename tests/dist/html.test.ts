import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { runJava } from '../support/java.ts';

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly lastLine: number;
  readonly extract: string;
}

const checker: string = createRequire(import.meta.url)('vnu-jar');

/** Scroll-driven animations, which the checker does not know yet: https://drafts.csswg.org/scroll-animations-1/ */
const unknownToChecker = "CSS: “animation-timeline”: Property “animation-timeline” doesn't exist.";

test('every page is valid HTML and CSS, says the Nu HTML checker', () => {
  const { stderr } = runJava(['-jar', checker, '--format', 'json', '--skip-non-html', 'dist']);
  const { messages }: { messages: readonly Message[] } = JSON.parse(stderr);
  const pages = new Set(messages.map(({ url }) => url));
  // It has remarks on each page, so it has looked at them.
  expect(pages.size).toBeGreaterThan(8);
  const errors = messages.filter(({ type, message }) => type !== 'info' && message !== unknownToChecker);
  expect(errors.map(({ url, lastLine, message, extract }) => `${url}:${lastLine}: ${message} ${extract}`)).toEqual([]);
});

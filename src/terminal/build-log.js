import { styleText } from 'node:util';

/** A log line for one page. Ten thousand of these are slow to write and nobody reads them. */
const ofOnePage = /[├└]─|^\s*(?:\x1b\[\d+m)*\(\+\d/;

/**
 * Logs as Astro does, without the lines for single pages: the build shows its own progress. This is JavaScript because
 * Astro accepts nothing else here.
 *
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function buildLog() {
  return {
    write({ label, level, message, newLine }) {
      if (level === 'info' && (label === null || label === 'SKIP_FORMAT') && ofOnePage.test(message)) return;
      const stream = level === 'error' ? process.stderr : process.stdout;
      const time = styleText('dim', new Date().toTimeString().slice(0, 8));
      const start =
        label === 'SKIP_FORMAT' ? '' : [time, label && styleText('blue', `[${label}]`)].filter(Boolean).join(' ') + ' ';
      stream.write(start + message + (newLine ? '\n' : ''));
    },
  };
}

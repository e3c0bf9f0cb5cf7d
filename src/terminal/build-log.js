import { styleText } from 'node:util';

/** A line that tells of one page: of ten thousand nobody wants to read them, and writing them takes a while. */
const ofOnePage = /[├└]─|^\s*(?:\x1b\[\d+m)*\(\+\d/;

/**
 * Writes what Astro says, as Astro does, but for a line about each page: the build has a progress of its own. JavaScript,
 * since Astro takes no other here.
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

import { clearLine, cursorTo } from 'node:readline';
import { fill, print, shortened, widthOf } from './terminal.ts';

/** Milliseconds between updates: of a terminal's line, and of a log. */
const pace = { terminal: 100, log: 5000 };

const barWidth = 24;

/** The progress of a task. `total` is null if it is not known. */
export interface ProgressStep {
  readonly done: number;
  readonly total: number | null;
  /** The task, such as `Reading captures`. */
  readonly what: string;
}

/** Shows progress: one line that changes on a terminal, a plain line every few seconds elsewhere. */
export class Progress {
  readonly #stream: NodeJS.WritableStream;
  readonly #isTerminal: boolean;
  #shownAt = Date.now();
  #isShown = false;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
    this.#isTerminal = 'isTTY' in stream && stream.isTTY === true;
  }

  at(step: ProgressStep): void {
    const now = Date.now();
    if (now - this.#shownAt < (this.#isTerminal ? pace.terminal : pace.log)) return;
    this.#shownAt = now;
    if (this.#isTerminal) this.#rewrite(barLine(step));
    else print(this.#stream, plainLine(step));
  }

  /** Shows the name of work whose progress is not known, until it ends or fails. */
  async during<T>(what: string, work: () => Promise<T>): Promise<T> {
    if (this.#isTerminal) this.#rewrite(`${what} …`);
    try {
      return await work();
    } finally {
      this.clear();
    }
  }

  /** Clears the line, so that something else can be written. */
  clear(): void {
    if (this.#isShown) this.#rewrite('');
    this.#isShown = false;
  }

  #rewrite(line: string): void {
    cursorTo(this.#stream, 0);
    clearLine(this.#stream, 0);
    this.#stream.write(shortened(line, widthOf(this.#stream) - 1));
    this.#isShown = true;
  }
}

function plainLine({ done, total, what }: ProgressStep): string {
  return `${what}: ${done}${total === null ? '' : ` of ${total}`}`;
}

function barLine(step: ProgressStep): string {
  const { done, total } = step;
  if (total === null || total === 0) return plainLine(step);
  const bar = fill('█'.repeat(Math.round((barWidth * Math.min(done, total)) / total)), barWidth);
  return `${bar.replaceAll(' ', '░')} ${plainLine(step)}`;
}

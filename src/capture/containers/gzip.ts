import { createGunzip, type Gunzip } from 'node:zlib';
import { largestRatio, smallBomb, Unreadable, type Container, type Content } from './container.ts';

/** One file made smaller, as crawls and data sets come: `crawl.warc.gz`. */
export const gzip: Container = { id: 'gzip', extensions: ['.gz'], contents: (source) => innerFile(source.stream) };

async function* innerFile(stream: () => AsyncIterable<Uint8Array>): AsyncGenerator<Content> {
  yield { kind: 'file', name: '', line: null, source: { stream: () => gunzip(stream()), whole: null } };
}

/** So few bytes at a time that what they become fits into memory: 1,032 times as many at most. Source: RFC 1951. */
const bytesAtOnce = 16_384;

/** What the bytes were before. All that can still be told of damaged ones comes before it throws. */
async function* gunzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Never told to wait: what a step gives is taken out as a whole before the next.
  const engine = createGunzip({ readableHighWaterMark: 2 * 1_032 * bytesAtOnce } as object);
  engine.on('error', () => undefined);
  const size = { before: 0, after: 0 };
  try {
    for await (const step of stepsOf(stream)) {
      size.before += step.length;
      const error = await outcome(engine, (done) => engine.write(step, done));
      yield* counted(outputOf(engine), size);
      if (error) throw unreadable(error);
    }
    yield* counted(restOf(engine), size);
  } finally {
    engine.destroy();
  }
}

async function* stepsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    for (let start = 0; start < chunk.length; start += bytesAtOnce) yield chunk.subarray(start, start + bytesAtOnce);
  }
}

/** Starts something and waits until it is done, or the engine breaks; then the error. */
function outcome(engine: Gunzip, start: (done: () => void) => void): Promise<Error | null> {
  return new Promise((resolve) => {
    engine.once('error', resolve);
    start(() => {
      engine.off('error', resolve);
      resolve(engine.errored);
    });
  });
}

function* outputOf(engine: Gunzip): Generator<Uint8Array> {
  for (let chunk: unknown = engine.read(); chunk instanceof Uint8Array; chunk = engine.read()) yield chunk;
}

async function* restOf(engine: Gunzip): AsyncGenerator<Uint8Array> {
  engine.end();
  try {
    for await (const chunk of engine) yield chunk as Buffer;
  } catch (cause) {
    throw unreadable(cause);
  }
}

async function* counted(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  size: { before: number; after: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    size.after += chunk.length;
    if (size.after > Math.max(smallBomb, largestRatio * size.before)) {
      throw new Unreadable(
        `The archive becomes more than ${largestRatio} times as large as it is, as no text does. Unpack it yourself if you trust it.`,
      );
    }
    yield chunk;
  }
}

function unreadable(cause: unknown): Unreadable {
  const isCut = cause instanceof Error && 'code' in cause && cause.code === 'Z_BUF_ERROR';
  const what = isCut ? 'The archive is cut off' : 'The archive is damaged, or no gzip archive';
  return new Unreadable(`${what}. Fetch it again; what stands before that is read.`, { cause });
}

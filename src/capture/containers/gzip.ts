import { createGunzip, type Gunzip } from 'node:zlib';
import { largestRatio, smallBomb, Unreadable, type Container, type Content } from './container.ts';

/** One compressed file, as crawls and data sets use it: `crawl.warc.gz`. */
export const gzip: Container = { id: 'gzip', extensions: ['.gz'], contents: (source) => innerFile(source.stream) };

async function* innerFile(stream: () => AsyncIterable<Uint8Array>): AsyncGenerator<Content> {
  yield { kind: 'file', name: '', line: null, source: { stream: () => gunzip(stream()), pathOrBytes: null } };
}

/**
 * Bytes decompressed per step, few enough for the result to fit into memory: deflate expands up to 1,032 times. Source:
 * RFC 1951.
 */
const bytesAtOnce = 16_384;

/** Decompresses a stream. Yields everything that can be read of a damaged one before it throws. */
async function* gunzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // The buffer is large enough for a whole step, so the engine never waits for a reader.
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

/** Starts an operation and waits for its end. Returns the error if the engine fails. */
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

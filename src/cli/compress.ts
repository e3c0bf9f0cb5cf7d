import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../integrations/site-files.ts';
import { Progress } from '../terminal/progress.ts';
import { replaceFile } from '../pipeline/replace-file.ts';

/** What is worth compressing: text, by its ending. Pictures and the search's files are compressed as they are. */
const texts = /\.(?:html|css|js|json|xml|txt|md|svg|webmanifest)$/;

/** In bytes: a smaller file fits into one packet anyway. */
const smallest = 1000;

const ways = {
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/** Puts a compressed twin beside each text of a built site, for hosts that send such. A file that has its twin is left as it is. */
export async function compress(
  dist: string,
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const files = (await filesBelow(dist)).filter((file) => texts.test(file));
  const queue = files.values();
  let [done, made] = [0, 0];
  const work = async () => {
    for (const file of queue) {
      // Not in one statement: the sum is then read before the wait, and what others add meanwhile is lost.
      const twins = await compressFile(join(dist, file));
      made += twins;
      onStep((done += 1), files.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return made;
}

/** A twin has its file's time, by which it is known. */
async function compressFile(path: string): Promise<number> {
  const { size, mtime } = await stat(path);
  if (size < smallest) return 0;
  let made = 0;
  for (const [ending, way] of Object.entries(ways)) {
    const twin = await stat(path + ending).catch(() => null);
    if (twin && twin.mtimeMs === mtime.getTime()) continue;
    await replaceFile(path + ending, await way(await readFile(path)));
    await utimes(path + ending, mtime, mtime);
    made += 1;
  }
  return made;
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const progress = new Progress(process.stderr);
  const made = await compress(positionals[0] ?? 'dist', (done, total) =>
    progress.at({ what: 'Compressing files', done, total }),
  );
  progress.clear();
  process.stdout.write(`${made} files compressed.\n`);
}

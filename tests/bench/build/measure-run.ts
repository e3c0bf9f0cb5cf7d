import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What a command took, with all that it started. */
export interface Run {
  readonly seconds: number;
  /** The most memory that its processes had at once, in bytes: resident, looked at five times a second. 0 without `/proc`. */
  readonly peak: number;
  /** What it said on both ways out. */
  readonly said: string;
}

/** In milliseconds. */
const betweenLooks = 200;

/** Waits for a command that was just started. Throws where it fails. */
export async function measureRun(child: ChildProcess): Promise<Run> {
  const since = performance.now();
  const { pid = 0 } = child;
  let [peak, said] = [0, ''];
  const hear = (text: Buffer) => (said += text.toString());
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const looks = setInterval(() => {
    void memoryOf(pid).then((bytes) => (peak = Math.max(peak, bytes)));
  }, betweenLooks);
  try {
    const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
    if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}:\n${said.slice(-2_000)}`);
    return { seconds: (performance.now() - since) / 1000, peak, said };
  } finally {
    clearInterval(looks);
  }
}

/** The resident memory of a process and of all that it started, in bytes. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  const started = await Promise.all((await startedBy(pid)).map(memoryOf));
  return own + started.reduce((sum, bytes) => sum + bytes, 0);
}

/** Each thread of a process has its own list of what it started. */
async function startedBy(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

/** How many times as long something may take on four times the text. Linear is 4, quadratic 16. */
export const mostGrowth = 9;

/** Below this, a clock tells nothing. In milliseconds, of the longer text. */
const floor = 4;

/**
 * How many times as long something takes on a text with four times as many pieces: the least of several looks, since a
 * machine's other work makes a look longer and none shorter. 0 where it takes hardly any time.
 */
export function growth(run: (pieces: number) => void, pieces: number): number {
  run(pieces);
  let [short, long] = [Infinity, Infinity];
  for (let look = 0; look < 5; look += 1) {
    short = Math.min(
      short,
      timeOf(() => run(pieces)),
    );
    long = Math.min(
      long,
      timeOf(() => run(4 * pieces)),
    );
    if (long < floor || long / short < mostGrowth) break;
  }
  return long < floor ? 0 : long / short;
}

function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.max(0.05, (user + system) / 1_000);
}

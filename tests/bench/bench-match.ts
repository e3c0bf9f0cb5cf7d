import { candidatePairs } from '../../src/story/match/match-captures.ts';
import { storyEvidence } from '../../src/story/match/story-evidence.ts';
import { cpuTimeOf, likenesses, manyArticles } from '../support/many-articles.ts';

/**
 * Prints what it costs to match captures, for collections of several sizes whose captures are more and less alike: to
 * find the pairs to compare, in one thread, and to compare them, in all threads.
 */
const sizes = [2_500, 10_000, 40_000];

/** So many pairs are compared to measure one. */
const measured = 400;

const heads = sizes.map((size) => size.toLocaleString('en')).join(', ');
process.stdout.write(`CPU time to find pairs, in ms a capture, of ${heads}; pairs a capture; ms to compare a pair\n`);
for (const likeness of likenesses) {
  const costs: string[] = [];
  let [pairsEach, cost] = [0, 0];
  for (const size of sizes) {
    const articles = manyArticles(size, likeness);
    let pairs: ReturnType<typeof candidatePairs> = [];
    costs.push(((await cpuTimeOf(() => (pairs = candidatePairs(articles)))) / size).toFixed(3));
    pairsEach = pairs.length / size;
    const some = pairs.slice(-measured);
    cost = await cpuTimeOf(() => {
      for (const [a, b] of some) {
        const [one, other] = [articles[a], articles[b]];
        if (one && other) storyEvidence(one, other);
      }
    });
    cost = some.length === 0 ? 0 : cost / some.length;
  }
  process.stdout.write(`${likeness.padEnd(24)}${[...costs, pairsEach.toFixed(2), cost.toFixed(2)].join('   ')}\n`);
}

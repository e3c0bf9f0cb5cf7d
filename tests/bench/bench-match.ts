import { matchArticles } from '../support/match-articles.ts';
import { cpuTimeOf, likenesses, manyArticles } from '../support/many-articles.ts';

/** Prints what it costs to match captures, for collections of several sizes whose captures are more and less alike. */
const sizes = [2_500, 10_000, 40_000];

process.stdout.write(
  `CPU time to match a capture, in ms, of ${sizes.map((size) => size.toLocaleString('en')).join(', ')}\n`,
);
for (const likeness of likenesses) {
  const costs: string[] = [];
  for (const size of sizes) {
    const articles = manyArticles(size, likeness);
    costs.push(((await cpuTimeOf(() => matchArticles(articles))) / size).toFixed(3));
  }
  process.stdout.write(`${likeness.padEnd(24)}${costs.join('   ')}\n`);
}

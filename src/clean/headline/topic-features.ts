import { around, damped, flag, type HeadlineFeature } from './feature.ts';
import type { Line } from './lines.ts';
import { isHeaded, type FeatureInput } from './standing.ts';

/** Features of the words that a line shares with the body and with other lines. */
export const topicFeatures: readonly HeadlineFeature[] = [
  {
    name: 'topic-share',
    says: 'shares its words with the article',
    of: ({ candidate: { topical, shared } }) => ratio(shared.length, topical.length),
  },
  {
    name: 'topic-count',
    says: 'has many of the article’s words',
    of: ({ candidate: { shared } }) => Math.min(1, shared.length / 8),
  },
  {
    name: 'lead-share',
    says: 'shares its words with the article’s first sentences',
    of: ({ candidate: { topical, inLead } }) => ratio(inLead.length, topical.length),
  },
  {
    name: 'lead-count',
    says: 'has many words of the article’s first sentences',
    of: ({ candidate: { inLead } }) => Math.min(1, inLead.length / 6),
  },
  { name: 'topic-weight', says: 'has words that the article has again and again', of: topicWeight },
  {
    name: 'top-words',
    says: 'names what the article is about',
    of: ({ candidate: { topical }, page }) =>
      ratio(new Set(topical.filter((word) => page.top.has(word))).size, Math.max(4, page.top.size)),
  },
  flag(
    'most-shared',
    'shares more words with the article than any other line',
    ({ candidate: { strength }, standing: { strongest } }) => strength > 0 && strength === strongest,
  ),
  { name: 'relative-shared', says: 'shares more words with the article than most lines', of: relativeStrength },
  flag(
    'first-topical',
    'is the first line with the article’s words',
    ({ candidate: { at }, standing: { topical } }) => at === topical[0],
  ),
  {
    name: 'topical-above',
    says: '',
    of: ({ candidate, standing }) => damped(standing.topical.filter((at) => at < candidate.at).length, 15),
  },
  {
    name: 'topical-below',
    says: 'stands above other lines with the article’s words',
    of: ({ candidate, standing, page }) =>
      damped(standing.topical.filter((at) => at > candidate.at && at < page.body).length, 15),
  },
  {
    name: 'topical-headed',
    says: 'has the article’s words and stands above a date, a byline or buttons',
    of: (input) => (isHeaded(input.page, input.candidate.at) ? relativeStrength(input) : 0),
  },
  {
    name: 'title-like',
    says: 'has the article’s words and a headline’s length',
    of: (input) => {
      const { length } = input.candidate.words;
      return length >= 6 && length <= 16 ? relativeStrength(input) : 0;
    },
  },
  flag('none-shared', '', ({ candidate: { topical, shared } }) => topical.length > 1 && shared.length === 0),
  flag('no-topic', '', ({ candidate: { topical } }) => topical.length === 0),
  flag('twice', 'stands twice', (input) => otherTimes(input) === 1),
  flag('several-times', 'stands several times', (input) => otherTimes(input) > 1),
  flag('starts-title', 'begins a longer line, as the page’s title does', (input) =>
    input.sameStart.some((line) => isDivided(line) && startsWith(line.key, input.candidate.key)),
  ),
  flag('ends-trail', 'ends a longer line, as a trail of links does', (input) =>
    input.sameEnd.some((line) => isDivided(line) && endsWith(line.key, input.candidate.key)),
  ),
  flag('within-longer', '', withinLonger),
  flag('begins-with-line', 'begins like another line', (input) =>
    input.sameStart.some((line) => isHalf(line, input) && startsWith(input.candidate.key, line.key)),
  ),
  flag('ends-with-line', '', (input) =>
    input.sameEnd.some((line) => isHalf(line, input) && endsWith(input.candidate.key, line.key)),
  ),
  flag('in-body-too', '', ({ page, candidate: { at, key } }) => at < page.body && page.inBody.has(key)),
  { name: 'among-contents', says: '', of: (input) => around(input, ({ key }) => input.page.inBody.has(key)) },
];

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function topicWeight({ candidate: { topical, shared }, page }: FeatureInput): number {
  const weights = shared.map((word) => Math.min(1, damped(page.topic.get(word) ?? 0, 15)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return ratio(sum, topical.length);
}

function relativeStrength({ candidate: { strength }, standing: { strongest } }: FeatureInput): number {
  return ratio(strength, strongest);
}

/** How often a candidate's words occur as another line. */
function otherTimes({ page, candidate: { key, part } }: FeatureInput): number {
  const isLine = part.kind === 'undivided' || part.kind === 'whole';
  return (page.times.get(key) ?? 0) - (isLine ? 1 : 0);
}

function isDivided({ text }: Line): boolean {
  return /[|–—»›>:·•/]|\s-\s/.test(text);
}

function startsWith(longer: string, key: string): boolean {
  return longer.length > key.length && longer.startsWith(key) && longer[key.length] === ' ';
}

function endsWith(longer: string, key: string): boolean {
  return longer.length > key.length && longer.endsWith(key) && longer[longer.length - key.length - 1] === ' ';
}

/** Whether a candidate is part of a longer line without separators, such as a section's name in the headline. */
function withinLonger(input: FeatureInput): boolean {
  const { key } = input.candidate;
  const isPlain = (line: Line) => line.words.length < 25 && !isDivided(line);
  return (
    input.sameStart.some((line) => isPlain(line) && startsWith(line.key, key)) ||
    input.sameEnd.some((line) => isPlain(line) && endsWith(line.key, key))
  );
}

/** Whether another line is at least a third as long as a candidate. */
function isHalf(line: Line, { candidate: { words, key } }: FeatureInput): boolean {
  return words.length > 3 && line.key.length * 3 > key.length;
}

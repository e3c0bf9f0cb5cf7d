import { expect, test } from 'vitest';
import { agrees } from '../../src/clean/fields/agrees.ts';

test.each([
  ['published', '2019-03-29', '2019-03-29T18:58', true],
  ['published', '2019-03-30', '2019-03-29T22:58+00:00', true],
  ['published', '2019-03-31', '2019-03-29T22:58+00:00', false],
  ['published', '2019-03-29', '2019-03-30', false],
  ['byline', 'Jane Doe and Richard Roe', 'Jane Doe, Richard Roe', true],
  ['byline', 'JANE DOE', 'Jane Doe', true],
  ['byline', 'Jane Doe', 'Richard Roe', false],
  ['byline', '山田太郎', '山田太郎', true],
  ['source', 'ellerypost.example', 'The Ellery Post', true],
  ['source', 'The Ellery Post', 'www.ellery-post.co.uk', true],
  ['source', 'example.org', 'example.com', false],
  ['source', 'example.org', 'The Ellery Post', false],
  ['source', 'The Ellery Post', 'The Harbour Post', false],
  ['address', 'https://www.example.org/a/?utm_source=x', 'http://example.org/a', true],
  ['address', 'https://example.org/a', 'https://example.org/b', false],
  ['headline', 'Storm shuts “harbour”', "Storm shuts 'harbour'", true],
] as const)('%s: %j and %j agree: %j', (...[field, a, b, expected]) => {
  expect([agrees(field, a, b), agrees(field, b, a)]).toEqual([expected, expected]);
});

import { flag, type HeadlineFeature } from './feature.ts';
import type { FeatureInput } from './standing.ts';

/** Words with which a site speaks about itself. */
const siteTalk =
  /\b(?:cookies?|javascript|browser|newsletters?|subscri\w{1,8}|sign (?:in|up)|log ?in|privacy|copyright|e-?mail|account|rights reserved|advertis\w{1,6}|download|free trial|get started|contact us|click here|learn more|read more|skip to|follow us|share|donate|podcast|app|facebook|twitter|whatsapp|instagram|tweets?)\b|^(?:about|follow|more from|contact|visit|watch|listen|back to|zurück|volver|retour|назад|torna)\s/i;

/** Features of a line's form: its length, letters and punctuation, and the line it is part of. */
export const formFeatures: readonly HeadlineFeature[] = [
  length('one-word', '', [1, 1]),
  length('two-words', '', [2, 2]),
  length('three-words', '', [3, 3]),
  length('four-five-words', 'has a few words', [4, 5]),
  length('headline-length', 'is as long as a headline', [6, 14]),
  length('long', '', [19, 30]),
  length('too-long', '', [31, Infinity]),
  looks('ends-stop', '', /[.。]["”’»)]?$/),
  looks('ends-open', '', /[:,;…]$/),
  looks('colon', 'has a colon in it, as headlines do', /\S[:：]\s?\S/),
  looks('small-start', '', /^\P{L}{0,2}\p{Ll}/u),
  { name: 'title-case', says: 'is set as a title', of: titleCase },
  looks('capitals', 'is set in capitals', /^\P{Ll}{0,20}\p{Lu}{3}\P{Ll}{0,250}$/u),
  looks('number-start', 'begins with a number', /^\d{1,3}\s/),
  looks('names-author', '', /\b[Bb]y \p{Lu}/u),
  looks('run-together', '', /\p{Ll}\p{Lu}\p{Ll}/u),
  looks('site-talk', '', siteTalk),
  looks('sentence-inside', '', /\p{Ll}{2}[.!]\s["“‘(]?\p{Lu}/u),
  flag('is-sharing', '', ({ candidate: { line } }) => line.isSharing),
  flag('is-date', '', ({ candidate: { line } }) => line.isDate),
  flag('is-byline', '', ({ candidate: { line } }) => line.isByline),
  flag('is-trail', '', ({ candidate: { line } }) => line.isTrail),
  flag('whole-divided', '', ({ candidate: { part } }) => part.kind === 'whole'),
  flag('part-before', 'stands before a separator', ({ candidate: { part } }) => part.kind === 'before'),
  flag('part-after', 'stands after a separator', ({ candidate: { part } }) => part.kind === 'after'),
  flag('rest-short', 'stands beside a short name', ({ candidate: { rest } }) => rest.length > 0 && rest.length <= 3),
  flag('rest-elsewhere', 'stands beside a name that the page repeats', ({ page, candidate: { rest } }) => {
    return rest.length > 0 && page.times.has(rest.join(' '));
  }),
  {
    name: 'rest-topical',
    says: '',
    of: ({ page, candidate: { rest } }) =>
      rest.length === 0 ? 0 : rest.filter((word) => page.topic.has(word)).length / rest.length,
  },
  flag('rest-below', 'stands above a line that was taken for its end', ({ candidate: { part, line } }) => {
    return part.kind === 'before' && /^\s*[\n\r]/.test(line.text.slice(part.end));
  }),
];

function length(name: string, says: string, [from, to]: readonly [number, number]): HeadlineFeature {
  return flag(name, says, ({ candidate: { words } }) => words.length >= from && words.length <= to);
}

function looks(name: string, says: string, pattern: RegExp): HeadlineFeature {
  return flag(name, says, ({ candidate: { text } }) => pattern.test(text));
}

/** The share of a line's longer words that are capitalised: from 0 to 1. */
function titleCase({ candidate: { text } }: FeatureInput): number {
  const longer = text.match(/\p{L}{4,}/gu) ?? [];
  return longer.length < 2 ? 0 : longer.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length / longer.length;
}

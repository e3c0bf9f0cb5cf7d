import { allMatches } from '../../text/all-matches.ts';
import type { Passage } from '../article.ts';
import { functionWords } from '../../text/function-words.ts';
import { findJoined } from './joined-words.ts';
import { looksLikeProse } from '../../text/prose.ts';
import { damageRules, goesOn, type DamageRule } from './damage-rules.ts';

/** A damaged place in a capture. */
export interface Damage {
  /** Offsets into the capture's text: [start, end). */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reason: string;
}

export const damageReasons = {
  joinedWords: {
    id: 'damage/joined-words',
    reason: 'Two words without a space between them, one of which leads on to another: what stood between was lost.',
  },
  midSentence: {
    id: 'damage/starts-mid-sentence',
    reason: 'A paragraph begins with a small letter: the beginning of its first sentence was lost.',
  },
  stopsMidSentence: {
    id: 'damage/stops-mid-sentence',
    reason: 'The article stops at a word that leads on to another: its end was lost.',
  },
} as const;

/**
 * Finds the damage in an article's passages, in order. Only prose is checked: labels and list items may be written in
 * any way. `language` is the article's.
 */
export function findDamage(passages: readonly Passage[], language: string | null): Damage[] {
  const body = passages.map(({ text }) => text).join(between);
  const found = [
    ...rulesFor(body, language).flatMap((rule) => matches(body, rule)),
    ...matches(body, beginning),
    ...(language === 'en' ? inEnglish(body) : []),
  ];
  const inOrder = found.sort((a, b) => a.start - b.start || a.end - b.end);
  return inSentences(inOrder, passages);
}

function rulesFor(body: string, language: string | null): DamageRule[] {
  return damageRules.filter(({ language: own = language, needs = '' }) => own === language && body.includes(needs));
}

/** Separates two passages. No pattern matches across a blank line. */
const between = '\n\n';

/** A pattern for damage, and its reason. */
interface Sign {
  readonly id: string;
  readonly reason: string;
  readonly pattern: RegExp;
}

const beginning: Sign = { ...damageReasons.midSentence, pattern: /^\p{Ll}+(?=\s)/gu };
const goingOn: Sign = { ...damageReasons.midSentence, pattern: new RegExp(`\\n\\n(?:${goesOn})(?=\\s)`, 'g') };
/** "By" also ends credits. */
const lastLinks = [...functionWords].filter((word) => word !== 'by');
const leadingOn: Sign = {
  ...damageReasons.stopsMidSentence,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}’'.-])(?:${lastLinks.join('|')})$`, 'gu'),
};

/** Checks that work only in English. */
function inEnglish(body: string): Damage[] {
  const { id: rule, reason } = damageReasons.joinedWords;
  const joined = findJoined(body).map((place) => ({ ...place, rule, reason }));
  return [...joined, ...matches(body, goingOn), ...(/[a-z]$/.test(body) ? matches(body, leadingOn) : [])];
}

/** The matches of a sign's pattern, without white space at the start. */
function matches(text: string, { id, reason, pattern }: Sign): Damage[] {
  return allMatches(pattern, text).map(({ 0: broken, index }) => {
    const leading = broken.length - broken.trimStart().length;
    return { start: index + leading, end: index + broken.length, rule: id, reason };
  });
}

/** Keeps the damage within prose and moves its offsets from the body to the capture. */
function inSentences(found: readonly Damage[], passages: readonly Passage[]): Damage[] {
  let [from, next] = [0, 0];
  return passages.flatMap(({ text, start }) => {
    const first = next;
    while ((found[next]?.start ?? Infinity) <= from + text.length) next += 1;
    const shift = start - from;
    from += text.length + between.length;
    if (next === first || !looksLikeProse(text)) return [];
    return found
      .slice(first, next)
      .map((damage) => ({ ...damage, start: damage.start + shift, end: damage.end + shift }));
  });
}

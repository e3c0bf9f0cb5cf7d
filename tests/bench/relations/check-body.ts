import type { FullEdition } from '../../support/full-edition.ts';
import { passageText } from '../../../src/story/body.ts';
import { words } from '../../../src/text/words.ts';
import { sentencesOf, type MadePair, type Text } from './made.ts';
import type { Articles } from './visible.ts';

type Story = FullEdition['stories'][number];

interface Published {
  readonly pair: MadePair;
  readonly story: Story;
  readonly articles: Articles;
}

/**
 * What is wrong with a published body; nothing, if it is the newest version's:
 *
 * - no sentence is missing that stands whole in what the cleaner kept of a capture of that version,
 * - no sentence stands there that this version has not, and another has,
 * - every sentence stands whole in the version or in a capture; or it is one of the version's that lost words.
 *
 * Furniture that the cleaner left in is no fault here. Where nothing tells the order, any version will do, whole. Of two
 * papers' copies only the last is asked.
 */
export function checkBody({ pair, story, articles }: Published): string[] {
  const { versions } = pair;
  const kept = new Map(
    pair.captures.map(({ name }) => [
      name,
      keyOf((articles.get(name)?.passages ?? []).map(({ text }) => text).join(' ')),
    ]),
  );
  const findings = (newest: Text, version: number) => {
    const own = pair.captures.filter((capture) => capture.version === version).map(({ name }) => kept.get(name) ?? '');
    const others = versions.filter((other) => other !== newest);
    return [
      ...missing(newest, own, story),
      ...takenBack(newest, others, story),
      ...madeOfTwo(story, [...kept.values()], newest),
    ];
  };
  const newest = versions.at(-1);
  if (!newest) return madeOfTwo(story, [...kept.values()], null);
  if (pair.isOrderTold || versions.length === 1) return findings(newest, versions.length - 1);
  const all = versions.map(findings);
  return all.some((list) => list.length === 0) ? [] : (all.at(-1) ?? []);
}

function missing(newest: Text, kept: readonly string[], story: Story): string[] {
  const body = bodyKey(story);
  return sentencesOf(newest)
    .filter((sentence) => kept.some((text) => has(text, keyOf(sentence))) && !has(body, keyOf(sentence)))
    .map((sentence) => `missing: ${sentence}`);
}

function takenBack(newest: Text, others: readonly Text[], story: Story): string[] {
  const [body, own] = [bodyKey(story), keyOf(sentencesOf(newest).join(' '))];
  return [...new Set(others.flatMap(sentencesOf))]
    .filter((sentence) => !has(own, keyOf(sentence)) && has(body, keyOf(sentence)))
    .map((sentence) => `taken back: ${sentence}`);
}

/** Sentences of passages that are of several captures, and stand nowhere. */
function madeOfTwo({ body }: Story, kept: readonly string[], newest: Text | null): string[] {
  const own = newest ? sentencesOf(newest).map((sentence) => keyOf(sentence)) : [];
  const whole = [...kept, own.join('').replaceAll('  ', ' ')];
  return body
    .filter(({ pieces }) => new Set(pieces.map(({ capture }) => capture)).size > 1)
    .flatMap((passage) => passageText(passage).split(/(?<=[.!?][”"’»]?)\s+|(?<=[。！？]」?)/u))
    .filter((sentence) => {
      const key = keyOf(sentence);
      return key.trim() !== '' && !whole.some((text) => has(text, key)) && !own.some((one) => isWithin(key, one));
    })
    .map((sentence) => `made of two: ${sentence}`);
}

/** A text's words, with a blank before and behind each. */
export function keyOf(text: string): string {
  return ` ${words(text)
    .map(({ key }) => key)
    .join(' ')} `;
}

function bodyKey({ body }: Story): string {
  return keyOf(body.map(passageText).join(' '));
}

function has(text: string, sentence: string): boolean {
  return text.includes(sentence);
}

/** Whether all words of a sentence stand in another, in order. */
function isWithin(sentence: string, other: string): boolean {
  let at = 0;
  const list = other.trim().split(' ');
  return sentence
    .trim()
    .split(' ')
    .every((word) => {
      at = list.indexOf(word, at) + 1;
      return at > 0;
    });
}

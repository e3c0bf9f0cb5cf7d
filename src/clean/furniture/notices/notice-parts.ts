import { endsLikeSentence } from '../../../text/prose.ts';
import { addresses, has, hasQuotation, isButton, type Line } from './notice-lines.ts';
import type { NoticeKind } from './notice-kinds.ts';

/** In lines: a notice has no more beside it. */
const mostParts = 12;

/** In words. */
const longest = { heading: 9, sentence: 80, shortSentence: 20 };

/** So many phrases on what the notice is about, for each so many words of a further sentence. */
const signsPer = { phrases: 2, words: 40 };

/** Finds the indices of the blocks that go on with the notices beside them: only buttons where the article is on that. */
export function partsOf(
  lines: readonly Line[],
  notices: ReadonlyMap<number, NoticeKind>,
  isTopic: (kind: NoticeKind) => boolean,
): Set<number> {
  const parts = new Set<number>();
  for (const [at, { index }] of lines.entries()) {
    const kind = notices.get(index);
    if (!kind) continue;
    const isOnTopic = isTopic(kind);
    for (const step of [-1, 1]) {
      for (let far = 1; far <= mostParts; far += 1) {
        const line = lines[at + step * far];
        if (!line || notices.has(line.index) || !(isButton(line.block) || (!isOnTopic && isPart(line, kind, step))))
          break;
        parts.add(line.index);
      }
    }
  }
  return parts;
}

/** Whether a line goes on with a notice, below it (`step` 1) or above it. */
function isPart({ block, found, words, isAboveButton }: Line, kind: NoticeKind, step: number): boolean {
  if (words === 0 || has(found, 'reported') || hasQuotation(block.text)) return false;
  const signs = kind.besides.reduce((sum, concept) => sum + (found[concept] ?? 0), 0);
  const isShort = words <= longest.shortSentence;
  if (!endsLikeSentence(block.text)) {
    if (step < 0) return words <= longest.heading && addresses(found) && signs > 0;
    return words <= longest.sentence && (addresses(found) ? signs > 0 : signs >= 2);
  }
  if (!addresses(found)) return isShort && signs >= 2;
  return (
    words <= longest.sentence &&
    (signs >= signsPer.phrases * Math.max(1, words / signsPer.words) || (isShort && step > 0 && isAboveButton))
  );
}

import type { CaptureForm, Stated } from '../capture-page.ts';
import type { Context } from '../context.ts';
import { later } from '../outlets.ts';
import { sentencesOf, type Kind, type MadeCapture, type MadePair, type Page, type Text } from '../made.ts';
import {
  add,
  changeHeadline,
  correctDate,
  correctFigure,
  correctName,
  correctNegation,
  withdraw,
  type Edit,
} from './edits.ts';

/** What tells the order of two versions. */
type Order = 'line' | 'json-ld' | 'captured' | 'none';

/** Which edits a kind of update makes. */
const edits = {
  'update: figure corrected': ({ chance }) => Array.from({ length: chance.isSo(0.3) ? 3 : 1 }, () => correctFigure),
  'update: name, negation or date corrected': ({ chance }) => [
    chance.oneOf([correctName, correctNegation, correctNegation, correctDate]),
    ...(chance.isSo(0.2) ? [correctFigure] : []),
  ],
  'update: paragraph withdrawn': ({ chance }) => [withdraw, ...(chance.isSo(0.15) ? [correctFigure] : [])],
  'update: paragraph added': ({ chance }) => [add, ...(chance.isSo(0.2) ? [correctFigure] : [])],
  'update: headline changed': ({ chance }) => [changeHeadline, ...(chance.isSo(0.25) ? [correctFigure] : [])],
} as const satisfies Partial<Record<Kind, (context: Context) => readonly Edit[]>>;

export type UpdateKind = keyof typeof edits;

/** One page before and after its publisher changed it. */
export function makeUpdate(context: Context, kind: UpdateKind): MadePair {
  const { chance, id, language } = context;
  const [before, changed] = changedText(context, kind);
  const note = 'Correction: An earlier version of this article was wrong on one point, which has been put right.';
  const isNoted = language.code === 'en' && !kind.includes('headline') && chance.isSo(0.15);
  const after = isNoted ? { ...changed, paragraphs: [...changed.paragraphs, [note]] } : changed;
  const older = context.page(before);
  const order: Order = chance.oneOf(['line', 'line', 'line', 'line', 'json-ld', 'json-ld', 'captured', 'none', 'none']);
  const damaged = order === 'none' || chance.isSo(0.7) ? 'none' : chance.oneOf(['older', 'newer', 'both'] as const);
  const newer = withNewAddress(context.updated(older, after), kind, context);
  return {
    ...{ id, kind, versions: [before, after], isOrderTold: order !== 'none' },
    about: `order by ${order}, damaged: ${damaged}${isNoted ? ', noted' : ''}`,
    captures: captureVersions(context, [older, newer], {
      order,
      isDamaged: (at) => damaged === 'both' || damaged === (at === 0 ? 'older' : 'newer'),
    }),
  };
}

/** Tries texts until one can be changed so. */
function changedText(context: Context, kind: UpdateKind): [before: Text, after: Text] {
  for (;;) {
    const before = context.writeText(6);
    const after = edits[kind](context).reduce<Text | null>((text, edit) => text && edit(text, context), before);
    if (after && isReallyOther(before, after)) return [before, after];
  }
}

function isReallyOther(before: Text, after: Text): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** Some systems make the address anew from a changed headline, and keep its number. */
function withNewAddress(page: Page, kind: UpdateKind, { chance }: Context): Page {
  if (!kind.includes('headline') || !chance.isSo(0.2)) return page;
  return { ...page, address: page.address.replace(/\/(?:[\w-]*-)?(\d+)$/, '/updated-$1') };
}

interface Versioning {
  readonly order: Order;
  readonly isDamaged: (version: number) => boolean;
}

/** One capture of each version. What differs stays whole: by that alone a version is known. */
export function captureVersions(
  context: Context,
  pages: readonly Page[],
  { order, isDamaged }: Versioning,
): MadeCapture[] {
  const { chance, id } = context;
  const address = chance.isSo(0.65);
  const published = order === 'line' || order === 'json-ld' || chance.isSo(0.5);
  return pages.map((page, version) => {
    const ending: CaptureForm['ending'] = order === 'json-ld' || order === 'captured' ? '.html' : context.ending();
    const stated: Stated = {
      ...context.stated({ published, address, headline: chance.isSo(0.9) || isHeadlineNew(pages, version) }),
      updated: order === 'line' || order === 'json-ld' ? order : null,
      captured: order === 'captured' ? later(page.updated ?? page.published, 3 + chance.below(15)) : null,
    };
    const damage = isDamaged(version) ? context.damage(ending) : null;
    return context.capture(page, { story: id, version }, { ending, stated, damage, keep: differing(pages, version) });
  });
}

function isHeadlineNew(pages: readonly Page[], version: number): boolean {
  return pages.some((page) => page.headline !== pages[version]?.headline);
}

/** The sentences of a version that some other has not, and those beside what some other put in between. */
function differing(pages: readonly Page[], version: number): Set<string> {
  const own = sentencesOf(pages[version] ?? { paragraphs: [] });
  const isShared = (sentence: string | undefined) =>
    sentence === undefined || pages.every((page) => sentencesOf(page).includes(sentence));
  const others = pages.filter((_, at) => at !== version).map((page) => sentencesOf(page));
  const isBeside = (at: number) =>
    others.some((list) => {
      const there = list.indexOf(own[at] ?? '');
      return !isShared(list[there + 1]) || !isShared(list[there - 1]);
    });
  return new Set(own.filter((sentence, at) => !isShared(sentence) || isBeside(at)));
}

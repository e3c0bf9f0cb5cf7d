import type { Context } from '../context.ts';
import { later } from '../outlets.ts';
import { sentencesOf, type MadePair, type Text } from '../made.ts';
import { writeParagraph, writeText } from '../write-text.ts';
import { changeHeadline, correctFigure } from './edits.ts';
import { captureVersions } from './updates.ts';

const grown = 5;

/** A short first report that grows five times: at the top or at the end, its lead, figures and headline changed on the way. */
export function makeLiveStory(context: Context): MadePair {
  const { chance, id } = context;
  const isNewestFirst = chance.isSo(0.4);
  const isTicker = isNewestFirst && chance.isSo(0.5);
  const { event, shape } = context;
  const texts: Text[] = [writeText({ event, shape, seed: context.seed(), length: 4 + chance.below(6) })];
  const minutes = 15 + chance.below(120);
  const pages = [context.page(texts[0] as Text)];
  for (let step = 1; step <= grown; step += 1) {
    const page = pages.at(-1) as (typeof pages)[number];
    const clock = isTicker ? `${later(page.updated ?? page.published, minutes).slice(11)} – ` : '';
    const text = grow(texts.at(-1) as Text, context, { isNewestFirst, clock });
    texts.push(text);
    pages.push(context.updated(page, text, minutes));
  }
  const order = chance.oneOf(['line', 'line', 'line', 'json-ld', 'json-ld', 'none'] as const);
  return {
    ...{ id, kind: 'update: live story grown five times', versions: texts, isOrderTold: order !== 'none' },
    about: `order by ${order}, ${isNewestFirst ? 'newest first' : 'newest last'}${isTicker ? ', ticker' : ''}`,
    captures: captureVersions(context, pages, { order, isDamaged: () => false }),
  };
}

function grow(text: Text, context: Context, { isNewestFirst, clock }: { isNewestFirst: boolean; clock: string }): Text {
  const { chance, event, shape } = context;
  const more = Array.from({ length: 1 + chance.below(2) }, () => {
    const [first = '', ...rest] = writeParagraph(event, context.seed(), 1 + chance.below(3));
    return [clock + first, ...rest];
  });
  const [lead = [], ...others] = text.paragraphs;
  const newLead = chance.isSo(0.25) ? leadOf(writeText({ event, shape, seed: context.seed(), length: 1 })) : lead;
  const paragraphs = isNewestFirst ? [newLead, ...more, ...others] : [newLead, ...others, ...more];
  const longer = { ...text, paragraphs };
  const corrected = (chance.isSo(0.35) && correctFigure(longer, context)) || longer;
  return (chance.isSo(0.25) && changeHeadline(corrected, context)) || corrected;
}

function leadOf(text: Text): string[] {
  return sentencesOf(text).slice(0, 1);
}

import type { Context } from '../context.ts';
import { later } from '../outlets.ts';
import type { MadePair, Text } from '../made.ts';
import { writeText } from '../write-text.ts';

/** Pairs that are two stories, whatever they share: a quotation, a background, a notice. */
export function makeUnrelated(context: Context): MadePair {
  return context.chance.oneOf([ownReports, ownReports, followUp, sharedNotice])(context);
}

/** Two papers' reports of one event: its names and figures, and one quotation or one paragraph word for word. */
function ownReports(context: Context): MadePair {
  const { chance, id, event, shape } = context;
  const write = (half: 0 | 1) => writeText({ event, shape, half, seed: context.seed(), length: 6 + chance.below(20) });
  const quoted = event.say(shape.sentences.find((one) => one.includes('saying')) ?? '{person1}', chance);
  const shared = chance.oneOf([[[quoted]], [context.background()], [[quoted], context.background()]]);
  const pages = [write(0), write(1)].map((text) =>
    context.page(shared.reduce<Text>((longer, paragraph) => withParagraph(longer, paragraph, chance.below(4)), text)),
  );
  return {
    ...{ id, kind: 'unrelated, one event', versions: [], isOrderTold: false },
    about: `own reports, ${shared.length} shared`,
    captures: pages.map((page, at) => context.capture(page, { story: `${id}-${at}` })),
  };
}

function withParagraph(text: Text, paragraph: readonly string[], at: number): Text {
  return { ...text, paragraphs: text.paragraphs.toSpliced(1 + at, 0, paragraph) };
}

/** The same paper's next article, which repeats three paragraphs of the first. */
function followUp(context: Context): MadePair {
  const { chance, id, event, shape, language } = context;
  const first = writeText({ event, shape, half: 0, seed: context.seed(), length: 9 + chance.below(12) });
  const page = context.page(first);
  const published = later(page.published, 1_440 * (1 + chance.below(12)));
  const next = writeText({
    event: event.on(published.slice(0, 10)),
    shape,
    half: 1,
    seed: context.seed(),
    length: 5 + chance.below(9),
  });
  const repeated = context.some(first.paragraphs.slice(1), 3);
  const second = context.page({ headline: next.headline, paragraphs: [...next.paragraphs, ...repeated] });
  return {
    ...{ id, kind: 'unrelated, one event', versions: [], isOrderTold: false },
    about: `follow-up, ${language.code}`,
    captures: [
      context.capture(page, { story: `${id}-0` }),
      context.capture(
        {
          ...second,
          outlet: page.outlet,
          published,
          address: second.address.replace(/\/\/[^/]+/, `//${page.outlet.host}`),
        },
        { story: `${id}-1` },
      ),
    ],
  };
}

/** Two short pages that have nothing in common but a notice longer than they are. */
function sharedNotice(context: Context): MadePair {
  const { chance, id, language } = context;
  const notice = context.event.say(chance.oneOf(language.notices), chance);
  const isOneOutlet = chance.isSo(0.5);
  const pages = [0, 1].map(() => {
    const event = context.newEvent();
    const shape = chance.oneOf(language.shapes);
    return context.page(writeText({ event, shape, seed: context.seed(), length: 2 + chance.below(3) }), event);
  });
  return {
    ...{ id, kind: 'unrelated, one event', versions: [], isOrderTold: false },
    about: 'shared notice',
    captures: pages.map((page, at) =>
      context.capture(
        isOneOutlet ? { ...page, outlet: pages[0]?.outlet ?? page.outlet } : page,
        { story: `${id}-${at}` },
        {
          notice,
          ending: chance.isSo(0.7) ? '.html' : '.txt',
        },
      ),
    ),
  };
}

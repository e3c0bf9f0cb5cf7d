import type { Context } from '../context.ts';
import type { MadePair } from '../made.ts';

/** Two captures of one page as it was at one time: one or both damaged, with other furniture, in another form. */
export function makeTwins(context: Context): MadePair {
  const { id, chance } = context;
  const text = context.writeText();
  const isUpdated = chance.isSo(0.3);
  const first = context.page(text);
  const page = isUpdated ? context.updated(first, text) : first;
  if (chance.isSo(0.1)) return touched(context, page);
  if (chance.isSo(0.12)) return opposites(context, page);
  const [a, b] = [context.ending(), context.ending()];
  const isBoth = chance.isSo(0.25);
  const damage = context.damage(a);
  return {
    ...{ id, kind: 'damaged twin', versions: [text], isOrderTold: false },
    about: `${damage} ${a}${isBoth ? ', both' : ''}`,
    captures: [
      context.capture(page, { story: id }, { ending: a, damage }),
      context.capture(page, { story: id }, { ending: b, damage: isBoth ? context.damage(b) : null }),
    ],
  };
}

/** The publisher's system set another time, and not a word was changed. */
function touched(context: Context, page: ReturnType<Context['page']>): MadePair {
  const { id } = context;
  const again = context.updated(page, page);
  const stated = { headline: true, published: true, updated: 'json-ld' } as const;
  return {
    ...{ id, kind: 'damaged twin', versions: [page], isOrderTold: false, about: 'whole, time touched' },
    captures: [page, again].map((one) =>
      context.capture(one, { story: id }, { ending: '.html', stated: context.stated(stated) }),
    ),
  };
}

/** One capture lost the end and the other the beginning: less than half of each stands in both, perhaps. */
function opposites(context: Context, page: ReturnType<Context['page']>): MadePair {
  const { id } = context;
  return {
    ...{ id, kind: 'damaged twin', versions: [page], isOrderTold: false, about: 'end lost, beginning lost' },
    captures: (['cut-end', 'cut-start'] as const).map((damage) =>
      context.capture(page, { story: id }, { ending: '.txt', damage }),
    ),
  };
}

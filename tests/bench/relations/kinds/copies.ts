import type { Context } from '../context.ts';
import { later } from '../outlets.ts';
import type { MadePair, Text } from '../made.ts';
import { writeParagraph } from '../write-text.ts';
import { changeHeadline } from './edits.ts';

const agencies = ['NPA', 'Unipress', 'Coastwire', 'APX'];

/** A house's way to write what another writes otherwise. */
const styles: readonly (readonly [RegExp, string])[] = [
  [/\bper cent\b/g, 'percent'],
  [/\bkilometres\b/g, 'km'],
  [/\bsaid\b/g, 'says'],
  [/\bcentimetres\b/g, 'cm'],
  [/ Uhr\b/g, 'h'],
  [/\bProzent\b/g, '%'],
  [/\bpor ciento\b/g, '%'],
  [/\bseven\b/g, '7'],
  [/\beight\b/g, '8'],
  [/\bmillion crowns\b/g, 'm crowns'],
];

/** One agency's text in two papers: cut, with a paragraph of their own, in their style, under their headline. */
export function makeCopies(context: Context): MadePair {
  const { chance, id, event, language } = context;
  const text = context.writeText(7);
  const agency = chance.oneOf(agencies);
  const dateline =
    language.space === ' ' && chance.isSo(0.6) ? `${event.fact('town1').toUpperCase()} (${agency}) – ` : '';
  const first = context.page(withDateline(text, dateline));
  const own = { ...context.page(housed(text, context)), published: later(first.published, chance.below(1_500)) };
  const second =
    own.outlet.host === first.outlet.host
      ? { ...own, outlet: { ...own.outlet, name: `${own.outlet.name} News`, host: `news-${own.outlet.host}` } }
      : own;
  const isDamaged = chance.isSo(0.2);
  return {
    ...{ id, kind: 'syndicated copy', versions: [], isOrderTold: false },
    about: isDamaged ? 'one damaged' : 'whole',
    captures: [first, second].map((page, at) => {
      const ending = context.ending();
      const address = page.address.replace(/\/\/[^/]+/, `//${page.outlet.host}`);
      return context.capture(
        { ...page, address },
        { story: id, version: at },
        {
          ending,
          damage: isDamaged && at === 1 ? context.damage(ending) : null,
        },
      );
    }),
  };
}

function withDateline(text: Text, dateline: string): Text {
  const [[first = '', ...lead] = [], ...rest] = text.paragraphs;
  return { ...text, paragraphs: [[dateline + first, ...lead], ...rest] };
}

/** A lead of the paper's own. */
function withLead(text: Text, { chance, event, shape }: Context): Text {
  return { ...text, paragraphs: [[event.say(chance.oneOf(shape.leads), chance)], ...text.paragraphs.slice(1)] };
}

function housed(text: Text, context: Context): Text {
  const { chance, event } = context;
  const led = chance.isSo(0.2) ? withLead(text, context) : text;
  const titled = (chance.isSo(0.6) && changeHeadline(led, context)) || led;
  const cut = chance.isSo(0.5) ? Math.ceil(text.paragraphs.length * (0.6 + chance.below(40) / 100)) : Infinity;
  const more = chance.isSo(0.3) ? [writeParagraph(event, context.seed(), 1 + chance.below(2))] : [];
  const isStyled = chance.isSo(0.35);
  const inStyle = (sentence: string) =>
    isStyled ? styles.reduce((styled, [pattern, words]) => styled.replace(pattern, words), sentence) : sentence;
  return {
    headline: titled.headline,
    paragraphs: [...titled.paragraphs.slice(0, cut).map((sentences) => sentences.map(inStyle)), ...more],
  };
}

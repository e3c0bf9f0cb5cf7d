/** How a picture for shares looks: a newspaper's head, a headline, and where it comes from. */

/** What stands in a picture. */
export interface ShareText {
  /** The site's name, as a nameplate. */
  readonly nameplate: string;
  /** The headline, or for the whole site what it is. */
  readonly headline: string;
  /** Below: the source, and when it was published. Either may be missing. */
  readonly source?: string;
  readonly date?: string;
}

/** What the many sites that show such pictures agree on. In pixels. */
export const size = { width: 1200, height: 630 };

/** An element, as Satori takes it. */
export interface LayoutElement {
  readonly type: string;
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: Children };
}

type Children = string | readonly LayoutElement[];

export const paper = '#fdfcf9';
const ink = '#1b1916';
const inkSoft = '#4f4b44';
const accent = '#8b1a1a';
const margin = 64;

/** The room that a headline has. */
export const headlineRoom = { width: size.width - 2 * margin, height: 352 };

/** The sizes that a headline is set in: the largest that fits. */
export const headlineSizes = [92, 84, 76, 68, 60, 54, 48] as const;

const leading = 1.1;
const oneLine = { display: 'block', lineClamp: 1, wordBreak: 'break-all' };
const headlineStyle = {
  display: 'block',
  fontWeight: 700,
  letterSpacing: '-0.022em',
  lineHeight: leading,
  wordBreak: 'break-word',
};

/** A picture, with its headline set as it was found to fit. */
export function shareImage({ nameplate, source, date }: ShareText, headline: LayoutElement): LayoutElement {
  const frame = { ...size, boxSizing: 'border-box', padding: `48px ${margin}px 52px`, background: paper, color: ink };
  return column(frame, [
    text({ ...oneLine, fontSize: 40, fontWeight: 700, letterSpacing: '-0.01em', lineHeight: 1.2 }, nameplate),
    rule({ marginTop: 14, height: 4 }),
    rule({ marginTop: 4, height: 2 }),
    column({ flexGrow: 1, justifyContent: 'center' }, [headline]),
    row({ fontSize: 32, lineHeight: 1.2, height: 40 }, [
      text({ ...oneLine, color: accent, fontWeight: 700, marginRight: 24 }, source ?? ''),
      text({ color: inkSoft, flexShrink: 0 }, date ?? ''),
    ]),
  ]);
}

/** How many lines of a headline in a size there is room for. */
export function headlineLines(fontSize: number): number {
  return Math.floor(headlineRoom.height / (fontSize * leading));
}

/** A headline in a size, in lines of about the same length. */
export function headlineElement(headline: string, fontSize: number): LayoutElement {
  return text({ ...headlineStyle, fontSize, textWrap: 'balance' }, headline);
}

/** A headline in a size, cut with an ellipsis where there is no room for more lines. */
export function cutHeadlineElement(headline: string, fontSize: number): LayoutElement {
  return text({ ...headlineStyle, fontSize, lineClamp: headlineLines(fontSize) }, headline);
}

function column(style: LayoutElement['props']['style'], children: Children): LayoutElement {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } };
}

function row(style: LayoutElement['props']['style'], children: Children): LayoutElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(style: LayoutElement['props']['style'], children: string): LayoutElement {
  return { type: 'div', props: { style, children } };
}

function rule(style: LayoutElement['props']['style']): LayoutElement {
  return { type: 'div', props: { style: { display: 'flex', background: ink, ...style } } };
}

import type { Article, Passage } from '../clean/article.ts';
import type { Shape } from '../clean/shape.ts';

/** A part of a published passage, from one capture. */
export interface Piece {
  /** The capture's id. */
  readonly capture: string;
  /** Offset into that capture's text. */
  readonly start: number;
  readonly text: string;
}

/** A paragraph of a story's body, composed of pieces from one or more captures. */
export interface BodyPassage extends Shape {
  readonly role: Passage['role'];
  readonly pieces: readonly Piece[];
  /** True if an override says that the passage belongs to the article. */
  readonly isGiven?: boolean;
}

export type Body = readonly BodyPassage[];

/** Makes a body from one capture. */
export function bodyOf({ capture, passages }: Article): Body {
  return passages.map(({ text, start, end, ...rest }) => ({ ...rest, pieces: [{ capture, start, text }] }));
}

/** A passage's text, exactly as its captures have it. */
export function passageText({ pieces }: BodyPassage): string {
  return pieces.map(({ text }) => text).join('');
}

/** Separates passages in a body's text. */
export const passageBreak = '\n\n';

/** A body's text. Passages are separated by `passageBreak`. */
export function bodyText(body: Body): string {
  return body.map(passageText).join(passageBreak);
}

/** A capture, and an offset into its text. */
export interface CaptureOffset {
  readonly capture: string;
  readonly at: number;
}

/** A body as one text, with the way back from offsets to captures. */
export interface BodyIndex {
  readonly text: string;
  /**
   * The part [from, to). A passage that is cut, or only touched, is included: with the pieces that are inside, or none.
   */
  readonly cut: (from: number, to: number) => Body;
  /** The place of the character at an offset. At the end of a passage, the place where it ends. */
  readonly place: (offset: number) => CaptureOffset | null;
}

/** Builds a body's text. Looks passages up by binary search. */
export function indexBody(body: Body): BodyIndex {
  let end = -passageBreak.length;
  const passages = body.map((passage) => {
    const start = end + passageBreak.length;
    end = start + passageText(passage).length;
    return { ...passage, start, end };
  });
  /** The first passage that ends at or after an offset. */
  const passageAt = (offset: number) => {
    let [low, high] = [0, passages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle]?.end ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: bodyText(body),
    cut(from, to) {
      const parts: BodyPassage[] = [];
      for (let at = passageAt(from); ; at += 1) {
        const passage = passages[at];
        if (!passage || passage.start > to) return parts;
        const { pieces, start, end, ...rest } = passage;
        parts.push({ ...rest, pieces: cutPieces(pieces, from - start, to - start) });
      }
    },
    place(offset) {
      const passage = passages[passageAt(offset)];
      return passage ? placeIn(passage.pieces, offset - passage.start) : null;
    },
  };
}

function cutPieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let pieceStart = 0;
  return pieces.flatMap((piece) => {
    const [start, end] = [Math.max(0, from - pieceStart), Math.max(0, to - pieceStart)];
    pieceStart += piece.text.length;
    const text = piece.text.slice(start, end);
    return text === '' ? [] : [{ ...piece, start: piece.start + start, text }];
  });
}

function placeIn(pieces: readonly Piece[], offset: number): CaptureOffset | null {
  let start = 0;
  for (const [index, { capture, start: at, text }] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    if (offset < start + text.length || (isLast && offset === start + text.length)) {
      return { capture, at: at + offset - start };
    }
    start += text.length;
  }
  return null;
}

/** Joins parts of bodies. The first passage of a part continues the last passage of the part before. */
export function joinBodies(parts: readonly Body[]): Body {
  const joined: BodyPassage[] = [];
  for (const [first, ...rest] of parts) {
    const last = joined.pop();
    if (last && first) joined.push({ ...last, pieces: [...last.pieces, ...first.pieces] });
    else if (last ?? first) joined.push((last ?? first) as BodyPassage);
    joined.push(...rest);
  }
  return joined.filter((passage) => passageText(passage).trim() !== '');
}

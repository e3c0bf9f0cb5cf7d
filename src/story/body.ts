import type { Article, Passage } from '../clean/article.ts';
import type { Shape } from '../clean/shape.ts';

/** A run of one capture's text within a published passage. */
export interface Piece {
  /** The id of the capture that it stands in. */
  readonly capture: string;
  /** Where it starts in that capture's text. */
  readonly start: number;
  readonly text: string;
}

/** A paragraph of a story's body, put together from the captures that have its words. */
export interface BodyPassage extends Shape {
  readonly role: Passage['role'];
  readonly pieces: readonly Piece[];
  /** True where a keeper has said that it is the article's. */
  readonly isGiven?: boolean;
}

/** A story's body as passages. */
export type Body = readonly BodyPassage[];

/** One capture's body. */
export function bodyOf({ capture, passages }: Article): Body {
  return passages.map(({ text, start, end, ...rest }) => ({ ...rest, pieces: [{ capture, start, text }] }));
}

/** A passage's text, character by character as its captures have it. */
export function passageText({ pieces }: BodyPassage): string {
  return pieces.map(({ text }) => text).join('');
}

/** What stands between two passages where a body is looked at as one text. */
export const passageBreak = '\n\n';

/** A body's text, its passages parted by blank lines. */
export function bodyText(body: Body): string {
  return body.map(passageText).join(passageBreak);
}

/** Where an offset into a body's text lies: the capture there, and the offset into that capture's text. */
export interface Place {
  readonly capture: string;
  readonly at: number;
}

/** A body as one text, and the way back from offsets into it. */
export interface BodyIndex {
  readonly text: string;
  /** The part [from, to). A passage cut in two is cut there in its last or first piece; one that is touched is there. */
  readonly cut: (from: number, to: number) => Body;
  /** Where the character at an offset stands; behind the last character of a passage, where that one ends. */
  readonly place: (offset: number) => Place | null;
}

/** Makes a body's text, and finds passages by offsets into it in a few steps however long it is. */
export function indexBody(body: Body): BodyIndex {
  let end = -passageBreak.length;
  const passages = body.map((passage) => {
    const start = end + passageBreak.length;
    end = start + passageText(passage).length;
    return { ...passage, start, end };
  });
  /** The first passage that ends at or behind an offset. */
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

function placeIn(pieces: readonly Piece[], offset: number): Place | null {
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

/** Joins parts of bodies: each goes on in the passage where the one before it stopped. */
export function join(parts: readonly Body[]): Body {
  const joined: BodyPassage[] = [];
  for (const [first, ...rest] of parts) {
    const last = joined.pop();
    if (last && first) joined.push({ ...last, pieces: [...last.pieces, ...first.pieces] });
    else if (last ?? first) joined.push((last ?? first) as BodyPassage);
    joined.push(...rest);
  }
  return joined.filter((passage) => passageText(passage).trim() !== '');
}

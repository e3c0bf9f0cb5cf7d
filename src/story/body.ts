import type { Article, Passage } from '../clean/article.ts';

/** A run of one capture's text within a published passage. */
export interface Piece {
  /** The id of the capture that it stands in. */
  readonly capture: string;
  /** Where it starts in that capture's text. */
  readonly start: number;
  readonly text: string;
}

/** A paragraph of a story's body, put together from the captures that have its words. */
export interface BodyPassage {
  readonly role: Passage['role'];
  readonly pieces: readonly Piece[];
}

/** A story's body as passages. */
export type Body = readonly BodyPassage[];

/** What stands between two passages where a body is looked at as one text. */
const passageBreak = '\n\n';

/** One capture's body. */
export function bodyOf({ capture, passages }: Article): Body {
  return passages.map(({ role, text, start }) => ({ role, pieces: [{ capture, start, text }] }));
}

/** A body as one text. Offsets into it are what `cut` and `place` take. */
export function bodyText(body: Body): string {
  return body.map(passageText).join(passageBreak);
}

/** A passage's text, character by character as its captures have it. */
export function passageText({ pieces }: BodyPassage): string {
  return pieces.map(({ text }) => text).join('');
}

/** The part [from, to) of a body. A passage cut in two is cut there in its last or first piece. */
export function cut(body: Body, from: number, to: number): Body {
  let passageStart = 0;
  const parts: BodyPassage[] = [];
  for (const passage of body) {
    const length = passageText(passage).length;
    if (passageStart <= to && passageStart + length >= from) {
      parts.push({ ...passage, pieces: cutPieces(passage.pieces, from - passageStart, to - passageStart) });
    }
    passageStart += length + passageBreak.length;
  }
  return parts;
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

/** Joins parts of bodies: each goes on in the passage where the one before it stopped. */
export function join(parts: readonly Body[]): Body {
  const joined: BodyPassage[] = [];
  for (const [first, ...rest] of parts) {
    const last = joined.pop();
    if (last && first) joined.push({ role: last.role, pieces: [...last.pieces, ...first.pieces] });
    else if (last ?? first) joined.push((last ?? first) as BodyPassage);
    joined.push(...rest);
  }
  return joined.filter((passage) => passageText(passage).trim() !== '');
}

/** Where an offset into a body's text lies: the capture there and the offset into that capture's text. */
export function place(body: Body, offset: number): { readonly capture: string; readonly at: number } | null {
  let start = 0;
  for (const { pieces } of body) {
    for (const { capture, start: at, text } of pieces) {
      if (offset >= start && offset <= start + text.length) return { capture, at: at + offset - start };
      start += text.length;
    }
    start += passageBreak.length;
  }
  return null;
}

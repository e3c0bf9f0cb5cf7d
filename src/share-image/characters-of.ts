import { inflateSync } from 'node:zlib';

/** Reads what characters a font has: WOFF 1.0 (W3C), and the `cmap` table's format 4 (OpenType), which all of ours have. */

/** The code points that a WOFF file has letters for. */
export function charactersOf(woff: Buffer): number[] {
  return characterMap(tableOf(woff, 'cmap'));
}

function tableOf(woff: Buffer, tag: string): Buffer {
  const tables = woff.readUInt16BE(12);
  for (let at = 44; at < 44 + tables * 20; at += 20) {
    if (woff.toString('latin1', at, at + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const table = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(table) : table;
  }
  throw new Error(`The font has no table ${tag}.`);
}

function characterMap(cmap: Buffer): number[] {
  for (let at = 4; at < 4 + cmap.readUInt16BE(2) * 8; at += 8) {
    const subtable = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (subtable.readUInt16BE(0) === 4) return segments(subtable);
  }
  throw new Error('The font has no character map of format 4.');
}

/** Four arrays stand in a row: where segments end, where they start, what is added to a code, and offsets into what follows. */
function segments(subtable: Buffer): number[] {
  const size = subtable.readUInt16BE(6);
  const characters: number[] = [];
  for (let at = 14; at < 14 + size; at += 2) {
    const [last, first, delta, offset] = [0, 1, 2, 3].map((array) =>
      subtable.readUInt16BE(at + array * size + (array > 0 ? 2 : 0)),
    ) as [number, number, number, number];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyphAt = at + 3 * size + 2 + offset + 2 * (code - first);
      const glyph = offset === 0 ? (code + delta) & 0xffff : subtable.readUInt16BE(glyphAt);
      if (glyph !== 0) characters.push(code);
    }
  }
  return characters;
}

import { findDate } from '../date/date.ts';
import { isFieldLine } from '../fields/field-line.ts';
import { matchMetadata } from '../fields/metadata-rules.ts';
import { matchFurniture } from '../furniture/furniture-rules.ts';
import type { Cut } from './segment.ts';

/** What may stand between two fields of a line. */
const edges = /^[\s|•·–—,:;/()[\]-]+|(?<![\s|•·–—,:;/()[\]-])[\s|•·–—,:;/()[\]-]+$/g;

/**
 * Cuts a line of several fields, such as `date 2019-03-30 © AFP / Jane Doe`, around its date. Only if everything beside
 * the date is a field or a label, since a headline may also name a date.
 */
export const cutFieldLine: Cut = (text) => {
  const byline = bylineBelow(text);
  if (byline > 0) return [byline];
  const date = findDate(text.trimEnd());
  if (!date) return [];
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  const fields = [before, after].map((part) => part.replace(edges, ''));
  if (!fields.every(isField)) return [];

  const [label = '', credit = ''] = fields;
  const bounds = [before.indexOf(label) + label.length, date.start, date.end, date.end + after.indexOf(credit)];
  return bounds.filter((bound, index) => {
    const piece = text.slice(bound, bounds[index + 1] ?? text.length);
    return piece.trim() !== '' && text.slice(0, bound).trim() !== '';
  });
};

function isField(text: string): boolean {
  return text === '' || matchMetadata(text) !== undefined || isLabel(text);
}

function isLabel(text: string): boolean {
  return matchFurniture(text)?.id === 'furniture/field-label';
}

/** "by Jane Doe" starts with a lower-case letter, so it may look like a continuation of the headline above. */
function bylineBelow(text: string): number {
  const line = /\n[ \t]*(?=by\s\p{Lu}[^\n]{2,120}\s*$)/u.exec(text);
  return line && isFieldLine(text.slice(line.index).trim()) ? line.index + 1 : 0;
}

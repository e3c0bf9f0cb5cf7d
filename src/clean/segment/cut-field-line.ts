import { findDate } from '../date/date.ts';
import { isFieldLine } from '../fields/field-line.ts';
import { metadataRules } from '../fields/metadata-rules.ts';
import { furnitureRules } from '../furniture/furniture-rules.ts';
import { firstMatch } from '../rule.ts';
import type { Cut } from './segment.ts';

/** What may stand between two fields of one line. */
const edges = /^[\s|•·–—,:;/()[\]-]+|(?<![\s|•·–—,:;/()[\]-])[\s|•·–—,:;/()[\]-]+$/g;

/**
 * Cuts a line that runs several fields together, such as `date 2019-03-30 © AFP / Jane Doe`, around its date. Only where
 * all that stands beside the date is itself a field or a label: a headline may name a date too.
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
  return text === '' || firstMatch(metadataRules, text) !== undefined || isLabel(text);
}

function isLabel(text: string): boolean {
  return firstMatch(furnitureRules, text)?.id === 'furniture/field-label';
}

/** A line "by Jane Doe" begins with a small letter, so it may seem to go on with the headline above it. */
function bylineBelow(text: string): number {
  const line = /\n[ \t]*(?=by\s\p{Lu}[^\n]{2,120}\s*$)/u.exec(text);
  return line && isFieldLine(text.slice(line.index).trim()) ? line.index + 1 : 0;
}

/** A text without what XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]/g, '');
}

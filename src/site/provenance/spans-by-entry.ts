/** A run of a capture's text, in UTF-16 code units: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** For each entry the spans that reach into it, in order. The entries follow each other; one sweep over both. */
export function spansByEntry<S extends Span>(entries: readonly Span[], spans: readonly S[]): S[][] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let [open, next] = [[] as S[], 0];
  return entries.map(({ start, end }) => {
    open = open.filter((span) => span.end > start);
    for (let span = inOrder[next]; span && span.start < end; span = inOrder[(next += 1)]) {
      if (span.end > start) open.push(span);
    }
    return open;
  });
}

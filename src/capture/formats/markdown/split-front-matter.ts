/** The two parts of a Markdown file. */
export interface MarkdownParts {
  /** The lines between the fences; empty if there are none. */
  readonly yaml: string;
  readonly body: string;
}

const fence = /^---[ \t]*$/;

/** Splits a file at its fences: `---` on the first line and the next `---`. Without a second fence, all is body. */
export function splitFrontMatter(markdown: string): MarkdownParts {
  const text = markdown.replace(/^\uFEFF/, '');
  const first = /^---[ \t]*\r?\n/.exec(text);
  if (!first) return { yaml: '', body: text };
  for (let start = first[0].length; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    if (fence.test(text.slice(start, end).replace(/\r$/, ''))) {
      return { yaml: text.slice(first[0].length, start), body: text.slice(end + 1) };
    }
    start = end + 1;
  }
  return { yaml: '', body: text };
}

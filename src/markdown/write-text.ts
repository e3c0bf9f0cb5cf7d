import type { Text } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/**
 * A sign that Markdown may take for markup in running text, or where it begins or ends. It errs on the side of markup: of the
 * library's list of unsafe signs it leaves out what stands alone in links' addresses and in the names of programs' languages.
 */
const mayBeMarkup = /^[\s\d(+=>-]|[\t\n\r#*<[\\\]_`~]|&[#A-Za-z]|[\s!&]$/;

/** Writes text as Markdown. The library looks for each unsafe sign on its own, which takes long, and in most text there is none. */
export const writeText: Handle = (...[node, , state, info]: Parameters<Handle>) => {
  const { value } = node as Text;
  return mayBeMarkup.test(value) || state.stack.includes('autolink') ? state.safe(value, info) : value;
};

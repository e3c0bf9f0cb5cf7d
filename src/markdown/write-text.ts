import type { Text } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/**
 * Characters that Markdown may read as markup, anywhere in a text or at its start or end. It is broader than needed, to
 * be safe; it omits only the library's unsafe characters for link addresses and code languages.
 */
const mayBeMarkup = /^[\s\d(+=>-]|[\t\n\r#*<[\\\]_`~]|&[#A-Za-z]|[\s!&]$/;

/**
 * Writes text as Markdown. The library searches for every unsafe character separately, which is slow; most text has
 * none, so we test for all at once first.
 */
export const writeText: Handle = (...[node, , state, info]: Parameters<Handle>) => {
  const { value } = node as Text;
  return mayBeMarkup.test(value) || state.stack.includes('autolink') ? state.safe(value, info) : value;
};

import type { Options as Schema } from 'rehype-sanitize';

/**
 * What the HTML of a story may hold: the elements of running text, and links to the web or to a mail address. No picture,
 * no table of another site's making, no class, id or style, and no raw HTML.
 */
export const sanitizeSchema: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'hr', 'br', 'pre', 'code'],
    ...['em', 'strong', 'a', 'cite', 'q', 'abbr', 'sub', 'sup', 'small', 'del', 'ins', 'i', 'b'],
  ],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ul', 'ol'] },
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

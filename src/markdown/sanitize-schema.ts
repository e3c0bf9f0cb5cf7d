import type { Options as Schema } from 'rehype-sanitize';

/**
 * The allow-list for a story's HTML: the elements of running text, and links to web and mail addresses. No images,
 * tables, classes, ids, styles or raw HTML.
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

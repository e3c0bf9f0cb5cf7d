import type { Rule } from '../rule.ts';

const name = String.raw`\p{Lu}[\p{L}.'’\-]{0,20}(?:(?:\s(?:de|da|di|van|von|der|bin|al|el|la)){0,2}\s\p{Lu}[\p{L}.'’\-]{0,20}){1,3}`;

/** Fields that a block's own words give away. Dates are read by a library, so they are a step and not rules. */
export const metadataRules: readonly Rule[] = [
  {
    id: 'credit/marked',
    role: 'credit',
    pattern:
      /^(?:©|\(c\)|(?:photo|photograph|picture|image|file photo)(?: credits?| by| courtesy of)?\s?[:©]|credits?\s?:)\s{0,3}(?<value>(?!.{0,40}\b(?:19|20)\d\d\b)[^.!?:]{2,80})$/iu,
    reason: 'Names who made the picture.',
    examples: ['© AFP / Raul Arboleda', 'Photo: Jane Doe/Reuters', 'Image credit: City Archive'],
    counterExamples: ['© 2019 Example Media', 'Photo: The bridge on Friday. It was reopened at noon.'],
  },
  {
    id: 'credit/agency',
    role: 'credit',
    pattern:
      /^(?<value>(?:(?:AP|AFP|EPA|Reuters|Getty Images) ?(?:Photo)? ?[/|] ?[^.!?:/|]{3,50}|[^.!?:/|]{3,50} ?[/|] ?(?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock|Bloomberg)))$/iu,
    reason: 'A picture agency and a name, as under a photograph.',
    examples: ['AP Photo/Jane Doe', 'Jane Doe / Getty Images'],
    counterExamples: ['Reuters / AP: two agencies, two stories.', 'Getty Images'],
  },
  {
    id: 'byline/by-name',
    role: 'byline',
    pattern: new RegExp(`^(?:By|BY|by)\\s(?<value>${name}(?:(?:,\\s|\\sand\\s|\\s&\\s)${name}){0,4})$`, 'u'),
    reason: 'Names who wrote the article.',
    examples: ['By Jane Doe', 'By Jane van der Doe and Richard Roe', 'by Jane Doe, Richard Roe'],
    counterExamples: ['By Friday', 'By the river', 'By Jane Doe it was called a scandal.'],
  },
];

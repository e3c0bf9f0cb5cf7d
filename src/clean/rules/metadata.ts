import { namePattern as name, nameWordsPattern as nameWords } from '../name.ts';
import type { Rule } from '../rule.ts';

/** Fields that a block's own words give away. Dates are read by a library, so they are a step and not rules. */
export const metadataRules: readonly Rule[] = [
  {
    id: 'credit/marked',
    role: 'credit',
    pattern: new RegExp(
      `^(?:©|\\([cC]\\)|(?:Photo|Photograph|Picture|Image|File photo|PHOTO|IMAGE)(?: [Cc]redits?| by| courtesy of)?\\s?[:©]|(?:Credits?|CREDITS?)\\s?:)\\s{0,3}(?<value>(?!.{0,40}\\b(?:19|20)\\d\\d\\b)${nameWords})$`,
      'u',
    ),
    reason: 'Names who made the picture.',
    examples: ['© AFP / Raul Arboleda', 'Photo: Jane Doe/Reuters', 'Image credit: City Archive'],
    counterExamples: [
      '© 2019 Example Media',
      'Photo: The bridge on Friday. It was reopened at noon.',
      'Image: Jane Doe has agreed a deal to become manager of the club',
    ],
  },
  {
    id: 'credit/agency',
    role: 'credit',
    pattern: new RegExp(
      `^(?<value>(?:(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images) ?(?:Photo)? ?\\/ ?${name}|${name} ?\\/ ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|Shutterstock|Bloomberg)))$`,
      'u',
    ),
    reason: 'A picture agency and a name, as under a photograph.',
    examples: ['AP Photo/Jane Doe', 'Jane Doe / Getty Images'],
    counterExamples: [
      'Reuters / AP: two agencies, two stories.',
      'Getty Images',
      'Oil prices fall on demand fears | Reuters',
    ],
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

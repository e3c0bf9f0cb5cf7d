import { namePattern as name, nameWordsPattern as nameWords } from '../byline/name.ts';
import { matcherOf, type Rule } from '../rule.ts';

/** Fields that a block's own words show. Dates need a library, so they are a step. */
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
    id: 'section/labelled',
    role: 'section',
    pattern:
      /^(?:section|category|filed (?:under|in)|posted in|rubrik|ressort|kategorie|rubrique|catégorie|sección|categoría|categoria|sezione|рубрика|категория)\s?:\s{0,3}(?<value>[\p{L}\d][^\s,:;|>/.]{0,24}(?:\s[\p{L}\d&-][^\s,:;|>/.]{0,24}){0,3})$/iu,
    reason: 'Names the section that the article stands in.',
    examples: ['Section: Politics', 'Filed under: Local News', 'Рубрика: Политика'],
    counterExamples: ['Category: Japan, Travel Guides', 'Category:', 'Section: what the law says about it, in short'],
  },
  {
    id: 'section/breadcrumb',
    role: 'section',
    pattern:
      /^(?:you are here:?\s{0,3})?home(?:page)?\s{0,2}(?:[>/»›→-]|\|)\s{0,2}(?:(?:blogs?|articles?|resources|library|stories)\s{0,2}[>/»›→|]\s{0,2}(?<value>[\p{L}\d][^\s>/»›→|]{0,24}(?:\s[\p{L}\d&-][^\s>/»›→|]{0,24}){0,2})(?:\s{0,2}[>/»›→|].{0,200})?|(?!(?:blogs?|articles?|resources|library|stories)\b)(?<value>[\p{L}\d][^\s>/»›→|]{0,24}(?:\s[\p{L}\d&-][^\s>/»›→|]{0,24}){0,2})\s{0,2}[>/»›→|].{1,200})$/iu,
    reason: 'The page’s path through its site, which names the section.',
    examples: ['Home > Politics > Council keeps the old bridge', 'You are here: Home / Blog / Gardens'],
    counterExamples: ['Home > Council keeps the old bridge after a long night', 'Home prices rose', 'Home | About'],
  },
];

export const matchMetadata = matcherOf(metadataRules);

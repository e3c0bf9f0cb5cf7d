import { labelBy, matcherOf, type Rule } from '../rule.ts';

/**
 * Pointers to other articles between paragraphs. Groups: `label` introduces the pointer, `value` is the other article's
 * headline, `source` is its site, if named.
 */
export const relatedRules: readonly Rule[] = [
  {
    id: 'related/also-on-site',
    role: 'related',
    pattern:
      /^(?<label>(?:Also|More|Read more|See also) (?:on|at|from) (?<source>[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,24}){1,3}):?)\s+(?<value>\S.{7,239})$/i,
    reason: 'Points to another article on the site that it names.',
    examples: [
      "Also on rt.com 'Get out of Syria first': Moscow reacts to Trump's demand to leave Venezuela",
      'More on example.co.uk: Storm reaches the coast',
    ],
    counterExamples: ['Also on Friday, the minister resigned.', 'More on that later, he said.'],
  },
  {
    id: 'related/read-more',
    role: 'related',
    pattern:
      /^(?<label>(?:read (?:more|also|next)|also read|see also|(?:don[’']t|do not) miss|related(?: (?:article|story|news|coverage|reading))?|more on this(?: story)?|must read|recommended|you may also like|watch|in depth|opinion)\s?[:|»›])\s{0,3}(?<value>\S.{7,239})$/i,
    reason: 'Points to another article.',
    examples: [
      "READ MORE: US is manufacturing a crisis in Venezuela so that there is chaos and 'needed' intervention",
      'Related: Storm reaches the coast',
      'SEE ALSO: What the vote means for the north',
    ],
    counterExamples: [
      'Read more than one book a week, the study says.',
      'Related firms were not affected.',
      'Opinion – in the town, at least – is that the bridge should stay open, the mayor said.',
    ],
  },
];

/** Labels the pointers that their own words show: "READ MORE: …". */
export const labelRelated = labelBy(matcherOf(relatedRules));

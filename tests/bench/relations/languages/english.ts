import type { Language } from '../language.ts';
import { englishBackgrounds, englishCommon, englishNotices } from './english-common.ts';
import { englishFacts } from './english-facts.ts';
import { englishShapes } from './english-shapes.ts';
import { englishTemplates } from './english-templates.ts';

export const english: Language = {
  code: 'en',
  space: ' ',
  months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  days: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(','),
  date: (day, month) => `${day} ${month}`,
  fullDate: (date, year) => `${date} ${year}`,
  labels: { published: 'Published', updated: 'Updated', by: 'By' },
  facts: englishFacts,
  shapes: englishShapes,
  common: englishCommon,
  backgrounds: englishBackgrounds,
  notices: englishNotices,
  templates: englishTemplates,
  negations: [
    [/\b(was|were|had|has|would|did|does|do|is) not (?=\w)/, '$1 '],
    [/^Nobody was\b/, 'Two people were'],
    [/^No one was\b/, 'One man was'],
    [/\bnever\b/, 'often'],
  ],
  furniture: {
    above: [
      ['icon-search icon-menu icon-close', 'menu chevron_right search person'],
      [
        'Home\nLatest\nRegion\nBusiness\nSport',
        'Home News Sport Weather Culture Opinion',
        'News | Politics | Money | Travel | Puzzles',
      ],
      ['Sign in', 'Log in or create an account', 'Subscribe for 1 crown a week'],
      ['Share this article', 'Facebook Twitter WhatsApp Email Print', 'Share on Facebook Share on Twitter Copy link'],
    ],
    below: [
      ['12 comments', '348 shares', '5 min read'],
      ['Sign up for our newsletter and never miss a story', 'Get the morning briefing in your inbox. Enter your email'],
      ['Tags: region, council, money', 'More on: Transport', 'Topics: Local government'],
      ['Think your friends would be interested? Share this story!', 'Share this article'],
      ['We use cookies to improve your experience. Accept all Manage settings', 'Accept cookies Reject all'],
      [
        'Terms of use Privacy policy Contact us Advertise',
        'About us Careers Imprint Cookie settings',
        'All rights reserved.',
      ],
    ],
  },
  wall: 'To continue reading, please subscribe or log in.',
  readMore: 'READ MORE:',
  finish: (sentence) => sentence.replace(/\b([Aa]) (?=[aeio]|un(?!i))/g, '$1n '),
};

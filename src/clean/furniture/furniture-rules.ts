import { labelBy, matcherOf, type Rule } from '../rule.ts';

/** Furniture that its own words show. Rules name kinds of furniture, not pages. */
export const furnitureRules: readonly Rule[] = [
  {
    id: 'furniture/blank',
    role: 'furniture',
    pattern: /^[\s\p{Cc}\p{Cf}]*$/u,
    reason: 'White space or invisible characters alone.',
    examples: ['', '\u200B'],
    counterExamples: ['a'],
  },
  {
    id: 'furniture/icon-names',
    role: 'furniture',
    // Linear: each repeat starts at "icon" and contains no other, so there is only one way to match.
    pattern: /^(?:icon(?:(?!icon)[\w -]){1,30}){3,}$/i,
    reason: 'The names of drawn icons, run together where a page showed pictures.',
    examples: ['icon bookmark-bicon bookmarkicon cameraicon check', 'Icon search icon menu icon close'],
    counterExamples: ['Iconic buildings of the city reopen', 'icon of the left'],
  },
  {
    id: 'furniture/icon-ligature',
    role: 'furniture',
    pattern: /^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}$/,
    reason: 'The name of an icon in an icon font.',
    examples: ['keyboard_arrow_down', 'more_vert'],
    counterExamples: ['He said so', 'snake_case is a way to write names'],
  },
  {
    id: 'furniture/no-words',
    role: 'furniture',
    pattern: /^[\p{P}\p{S}\s]{1,80}$/u,
    reason: 'Signs without a word.',
    examples: ['|', '• • •', '***', '×'],
    counterExamples: ['A', '1989'],
  },
  {
    id: 'furniture/counter',
    role: 'furniture',
    pattern:
      /^(?:[\d.,]{1,9}[km]?\s{0,2}(?:comments?|shares?|views?|likes?|replies|votes?)|comments?\s{0,2}\(?\d{0,7}\)?|shares?\s{0,2}\(?\d{1,7}\)?)$/i,
    reason: 'A counter of comments, shares or the like.',
    examples: ['12 comments', '1.2k shares', 'Comments (3)', 'Comments'],
    counterExamples: ['1989', '2', 'Comments by the minister drew anger.', '12 comments were removed'],
  },
  {
    id: 'furniture/share-prompt',
    role: 'furniture',
    pattern:
      /^(?:think your friends would be interested\? share this story|share (?:this|the) (?:article|story|post|page|news)(?: (?:on|via|with) .{1,40})?|(?:like|enjoyed?) (?:this|the) (?:article|story|post)\? .{0,40}share.{0,40})[!.:]?$/i,
    reason: 'Asks the reader to share; says nothing about the news.',
    examples: [
      'Think your friends would be interested? Share this story!',
      'Share this article',
      'Share this story with your friends',
      'Like this article? Please share it!',
    ],
    counterExamples: ['Share this story of survival with care, the minister asked.', 'Shares of the company fell.'],
  },
  {
    id: 'furniture/share-button',
    role: 'furniture',
    pattern:
      /^(?:share|tweet|pin(?: it)?|e-?mail|print|copy link|save|bookmark|(?:share|tweet|post|send|pin|save)(?: this)? (?:on|to|via|by|with) (?:facebook|twitter|x|whatsapp|telegram|reddit|linkedin|pinterest|vk|e-?mail|tumblr|pocket|instagram|flipboard|messenger)(?: \(opens in (?:a )?new window\))?)[!.:]?$/i,
    reason: 'A button to share, save or print the page.',
    examples: ['Share', 'Tweet', 'Share on Facebook', 'Share via Email', 'Pin it'],
    counterExamples: ['Share prices fell', 'Print is not dead'],
  },
  {
    id: 'furniture/social-network',
    role: 'furniture',
    pattern:
      /^(?:(?:facebook|twitter|whatsapp|telegram|reddit|linkedin|pinterest|instagram|youtube|rss|vk|tumblr|flipboard|messenger|snapchat|tiktok|google\+|google plus|e-?mail)[\s,|•·]{0,3}){1,8}$/i,
    reason: 'Names of social networks that a page links to.',
    examples: ['Facebook', 'Facebook Twitter WhatsApp', 'YouTube'],
    counterExamples: ['Facebook said on Friday that it would appeal', 'Twitter files'],
  },
  {
    id: 'furniture/follow-prompt',
    role: 'furniture',
    pattern: /^(?:(?:follow|join|find|like) us|join the conversation)(?: (?:on|at|in) .{1,60})?[!.:]?$/i,
    reason: 'Asks the reader to follow the publisher elsewhere.',
    examples: ['Follow us on Twitter', 'Like us on Facebook!', 'Join the conversation'],
    counterExamples: ['Follow us into the valley and you will see what the flood left.'],
  },
  {
    id: 'furniture/newsletter-prompt',
    role: 'furniture',
    pattern:
      /^(?:sign up|subscribe|get (?:the|our)|enter your e-?mail|receive (?:the|our))\b.{0,120}\b(?:newsletters?|inbox|e-?mail(?: address)?|alerts|notifications)\b.{0,80}$/i,
    reason: 'Asks the reader to sign up for letters.',
    examples: [
      'Sign up for our daily newsletter',
      'Subscribe to our newsletter and never miss a story.',
      'Get the best stories straight to your inbox',
    ],
    counterExamples: ['Subscribers to the newsletter were told on Monday that it would close.'],
  },
  {
    id: 'furniture/cookie-note',
    role: 'furniture',
    pattern:
      /^(?:by (?:using|browsing|continuing)\b.{0,80}\b)?(?:(?:this|our) (?:web)?site|we(?: and our partners)?) uses? (?:\w{1,12} )?cookies(?: and .{1,40})? (?:to|for|on|in order|so)\b[^“"]{0,500}$/i,
    reason: 'The note on cookies that a site must show.',
    examples: [
      'We use cookies to give you the best experience.',
      'By browsing on you agree that this site uses cookies for statistics.',
    ],
    counterExamples: [
      'We use cookie cutters at home, the baker said.',
      '“We use cookies to follow people across the web,” a former engineer told the inquiry on Friday.',
    ],
  },
  {
    id: 'furniture/advertisement',
    role: 'furniture',
    pattern:
      /^(?:(?:story continues|article continues|continue reading|scroll) (?:below|after)(?: (?:this |the )?ad(?:vert(?:isement)?)?)?|advert(?:isement)?s?|advertising|sponsored(?: content| post| links?)?|promoted(?: content)?|ads?)(?: by \w{1,30})?[.:]?$/i,
    reason: 'The label of an advertisement.',
    examples: [
      'Advertisement',
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Article continues below',
      'Sponsored content',
    ],
    counterExamples: ['Advertisement spending fell by a tenth last year.'],
  },
  {
    id: 'furniture/copyright-notice',
    role: 'furniture',
    pattern:
      /^(?:(?:copyright|©|\(c\)).{0,60}\b(?:19|20)\d\d\b.{0,240}|.{0,200}\ball rights reserved\b.{0,160}|.{0,20}\bmay not be (?:published|reproduced)\b.{0,120})$/i,
    reason: 'The copyright notice at the foot of a page.',
    examples: ['© 2019 Example Media', 'Copyright 2005-2019 The Daily Example. All rights reserved.'],
    counterExamples: ['© AFP / Raul Arboleda', 'Copyright law is older than the web.'],
  },
  {
    id: 'furniture/navigation',
    role: 'furniture',
    pattern:
      /^(?:home(?:page)?|menu|navigation|toggle navigation|search|close|open|back|back to top|next|previous|prev|more|sign (?:in|up|out)|log ?(?:in|out)|register|subscribe|about(?: us)?|contact(?: us)?|help|faqs?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: policy)?|cookie policy|sitemap|advertise(?: with us)?|careers|jobs|archives?|(?:skip|jump) to .{1,30}|my account|all rights reserved|latest(?: news)?|trending|most (?:read|popular|viewed)|top stories|breaking news)$/i,
    reason: 'A word of the site’s navigation.',
    examples: ['Home', 'Sign in', 'Skip to content', 'Privacy Policy', 'Terms of Use', 'Most read'],
    counterExamples: ['Home prices rose', 'Search and rescue', 'Help is on its way'],
  },
  {
    id: 'furniture/bare-pointer',
    role: 'furniture',
    pattern:
      /^(?:(?:read|show|see|load|view|visit|open|click (?:here )?(?:to|for)) (?:more|less|all|link|website|original(?: (?:article|page|site))?|full (?:story|article|bio)|(?:the )?comments)(?: (?:stories|news|articles|comments))?|view in (?:hoarder|karakeep))[\s.…»›>→]{0,5}$/i,
    reason: 'Points to something else without naming it.',
    examples: ['Read more', 'Read more »', 'Load more comments', 'View all', 'Visit Link', 'View in Karakeep'],
    counterExamples: ['READ MORE: Storm reaches the coast', 'See more of the coast than ever before'],
  },
  {
    id: 'furniture/field-label',
    role: 'furniture',
    pattern:
      /^(?:date|time|author|source|byline|headline|title|published|updated|last (?:updated|modified)|posted|(?:published|updated|posted|written) (?:on|at|by)|by|tags?|topics?|categor(?:y|ies)|photo|image|picture|caption|credit|reading time)\s{0,2}[:|]?$/i,
    reason: 'The label of a field, left behind without its field or beside it.',
    examples: ['date', 'Published:', 'Posted on', 'Tags', 'By'],
    counterExamples: ['Date palms suffer', 'Published in 1989'],
  },
  {
    id: 'furniture/reading-time',
    role: 'furniture',
    pattern: /^(?:(?:estimated )?reading time:? ?)?\d{1,3}[- ]?min(?:ute)?s?(?: read)?$/i,
    reason: 'How long the site thought that reading takes.',
    examples: ['3 min read', '5 minute read', 'Reading time: 4 minutes'],
    counterExamples: ['90 minutes of play'],
  },
  {
    id: 'furniture/player',
    role: 'furniture',
    pattern:
      /^(?:loading\b.{0,20}|play(?: video| audio)?|replay|pause|(?:un)?mute|(?:this )?video (?:is )?(?:unavailable|not available).{0,40}|watch (?:now|live|video)|listen(?: now)?|your browser does not support .{1,60})[.…!]{0,3}$/i,
    reason: 'The controls of a player or a spinner.',
    examples: ['Loading...', 'Play video', 'Your browser does not support the video tag.', 'Video unavailable'],
    counterExamples: ['Play was stopped by rain after an hour.', 'Loading docks stood empty, the union said.'],
  },
];

export const matchFurniture = matcherOf(furnitureRules);

/** Labels the furniture that a block's own words show. */
export const labelFurniture = labelBy(matchFurniture);

/** The words that made stories are put together from, by what stands where in a sentence. */

const list = (words: string) => words.trim().split(/\s*,\s*/);

export const given = list(
  'Ada, Bruno, Clara, Dario, Edda, Felix, Greta, Hugo, Irma, Jonas, Klara, Levin, Mira, Nils, Olga, Paul, Rosa, Stefan, Tilda, Ulrich, Vera, Wanda, Xaver, Ylva, Zita, Anton, Berta, Carl, Dora, Emil',
);
export const family = list(
  'Aldous, Brandt, Castell, Dorn, Eklund, Farrow, Gessner, Hallam, Ibsen, Jarvis, Keller, Lindqvist, Marlow, Norden, Ostrom, Penrose, Quist, Rasmussen, Sandoval, Thorne, Ullman, Vesely, Whitlock, Yarrow, Zeller, Ashby, Birch, Colby, Draper, Esposito',
);
export const towns = list(
  'Alvik, Borrowdale, Cantle, Dunmere, Elsfield, Farnley, Gildon, Hexham Bay, Ilmouth, Jarrowby, Kelton, Lundenberg, Marwick, Norby, Oxmoor, Penhallow, Quarndon, Ravensholm, Stavely, Tarnbrook, Uldale, Vennford, Westerlin, Yarmouth Cross, Zell, Ambleford, Brackley, Corsham, Denholm, Everton Hill',
);
export const roles = list(
  'mayor, harbour master, school inspector, bakers’ guild, county engineer, transport minister, head nurse, museum director, fire chief, union leader, water board, parish council, football club, weather service, chamber of commerce, railway operator, city treasurer, chief constable, housing authority, beekeepers’ society, port captain, court clerk, market warden, bus drivers, opposition leader, night watch, hospital board, theatre company, farmers’ league, electoral office',
);
export const verbs = list(
  'announced, rejected, postponed, defended, questioned, approved, withdrew, doubled, reviewed, abandoned, inspected, financed, criticised, welcomed, delayed, restored, measured, published, contested, expanded, suspended, signed, monitored, repaired, outlined, opened, cancelled, negotiated, presented, completed',
);
export const adjectives = list(
  'long-awaited, disputed, costly, modest, unusual, historic, temporary, ambitious, controversial, narrow, quiet, regional, annual, unfinished, emergency, joint, revised, northern, wooden, electric, voluntary, seasonal, private, public, forgotten, crowded, experimental, coastal, underground, early',
);
export const things = list(
  'bridge, harbour wall, tram line, library extension, reservoir, school kitchen, flood barrier, market hall, ferry timetable, parking scheme, orchard, cycle path, town archive, swimming bath, power station, bell tower, clinic, recycling plant, railway tunnel, sea defence, vaccination campaign, wage agreement, budget, hotel tax, street lighting, concert season, fishing quota, bus depot, heating network, election register',
);
export const places = list(
  'beside the old mill, at the foot of the castle, behind the cattle market, along the northern quay, in the former barracks, under the viaduct, across the river, near the ring road, in the upper town, on the fairground, outside the court, at the customs house, between the two parishes, by the lighthouse, around the abbey',
);
export const times = list(
  'before the end of the year, within three weeks, since the spring, after a night of talks, during the summer recess, for the second time this decade, by Monday evening, in the coming months, over the weekend, until further notice, at short notice, shortly before noon, after eleven years of planning, ahead of the vote, on the first day of term',
);
export const reasons = list(
  'the cost had been underestimated, heavy rain had damaged the foundations, nobody had asked the residents, the contract had expired, prices of timber had fallen, a survey found cracks in the pillars, too few volunteers had come forward, the court had ordered a new hearing, visitors had stayed away, the minister insisted on it, a private donor had stepped in, the old plans were lost in a fire, insurers refused to pay, two thirds of the members voted for it, the river had changed its course',
);
export const quotes = list(
  'We have waited long enough, Nobody expected it to be easy, It is a good day for all of us, The figures speak for themselves, I would rather wait another year, There is no plan for the winter yet, People want to know what it costs, We shall see in the autumn, That is not what was agreed, It was the only decision we could take, The work has only begun, Every household will notice the difference',
);
export const units = list(
  'households, tonnes of gravel, passengers a day, crowns, signatures, seats, trees, visitors, kilometres of cable, apprentices',
);

/** What stands around an article: kinds of furniture, each with lines of which a page has one. */
export const furniture = {
  icons: [
    'icon-search icon-menu icon-close',
    'menu chevron_right search person',
    'icon bookmark-bicon bookmark icon share icon mail',
    'close hamburger search facebook twitter',
  ],
  navigation: [
    'Home News Sport Weather Culture Opinion',
    'Home\nLatest\nRegion\nBusiness\nSport',
    'News | Politics | Money | Travel | Puzzles',
    'Sections: Front page, Region, World, Letters',
  ],
  account: ['Sign in', 'Log in or create an account', 'Subscribe for 1 crown a week', 'My account Sign out'],
  cookies: [
    'We use cookies to improve your experience. Accept all Manage settings',
    'This site uses cookies. By continuing to browse you agree to our use of cookies.',
    'Accept cookies Reject all',
  ],
  share: [
    'Share this article',
    'Share on Facebook Share on Twitter Copy link',
    'Think your friends would be interested? Share this story!',
    'Facebook Twitter WhatsApp Email Print',
  ],
  newsletter: [
    'Sign up for our newsletter and never miss a story',
    'Get the morning briefing in your inbox. Enter your email',
    'Subscribe to our daily newsletter',
  ],
  counters: ['12 comments', '348 shares', '5 min read', 'Views: 2,381'],
  footer: [
    'Terms of use Privacy policy Contact us Advertise',
    'About us Careers Imprint Cookie settings',
    'All rights reserved.',
    'Back to top',
  ],
  tags: ['Tags: region, council, money', 'Topics: Local government', 'More on: Transport'],
} as const;

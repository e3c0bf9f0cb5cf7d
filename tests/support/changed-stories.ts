const quarry = [
  'The council of Halden Bay voted on Monday night to fill the old quarry with water and to let people swim in it from June.',
  'Divers had looked at the bottom in March and found two cars, a safe and the bell of a church that had been missed for years.',
  '“I learned to swim in that quarry when it was forbidden, and I shall be the first one in,” said Mona Ekdahl, who keeps the kiosk.',
  'The town’s engineer, Per Lindqvist, said that the stairs and the fence would cost 420 thousand crowns, and that a bank had promised half.',
  'A lifeguard is to be there from noon until eight on every day of the summer, and on weekends until the middle of September.',
];
const seen = 'The safe was empty, a spokesman of the police said, and nobody had asked for it so far.';
const accused = 'A councillor who owns land beside the quarry had voted for the plan, a neighbour said.';

const lighthouse = [
  'The lighthouse on Skarn Point was lit again on Friday evening, for the first time since its keeper retired in the spring.',
  'Some 310 people had come by boat to see it, and the harbour office lent them blankets when the wind turned.',
  'The lamp was built in Marseille a century ago, and a watchmaker from the island had cleaned each of its prisms by hand.',
  'It will burn on Fridays alone, the society of friends of the lighthouse said, since the oil is dear.',
];

const market = [
  'The night market of Orrin Street will go on for another year, the police and the traders agreed after a long talk on Sunday.',
  'Stalls have to close at one in the morning, and music has to end an hour before that, says a paper that both sides have signed.',
  'The traders will pay for two guards and for a van that takes the rubbish away before people go to work.',
  'Neighbours had asked for an end of the market at ten, and said that they would watch how the paper was kept.',
];

const page = (headline: string, lines: readonly string[], passages: readonly string[]) =>
  [headline, ...lines, ...passages].join('\n\n');

const published = 'Published 8 March 2024 06:00';
const fill = 'Halden Bay fills its quarry with water';

/** Captures of stories in several versions, and one whose second capture is damaged, by their files' names. */
export const changedStories: Readonly<Record<string, string>> = {
  'quarry-1.txt': page(fill, [published], [...quarry, accused]),
  'quarry-2.txt': page(
    `${fill} for swimmers`,
    [published, 'Updated 9 March 2024 10:15'],
    [...quarry.map((passage) => passage.replace('420 thousand', '240 thousand')), seen],
  ),
  'lighthouse-a.txt': page('Skarn Point is lit again on Fridays', [], lighthouse),
  'lighthouse-b.txt': page(
    'Skarn Point is lit again on Fridays',
    [],
    lighthouse.map((passage) => passage.replace('310 people', '130 people')),
  ),
  'market-1.txt': page('Night market of Orrin Street goes on', ['Published 2 July 2024 08:00'], market),
  'market-2.txt': page(
    'Night market of Orrin Street goes on',
    ['Published 2 July 2024 08:00'],
    market.map((passage) => passage.replace(' after a long talk', '').replace('for two guards and ', '')),
  ),
};

/** The addresses of their stories. */
export const changedSlugs = {
  quarry: 'halden-bay-fills-its-quarry-with-water-for-swimmers',
  lighthouse: 'skarn-point-is-lit-again-on-fridays',
  market: 'night-market-of-orrin-street-goes-on',
} as const;

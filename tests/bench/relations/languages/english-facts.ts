import type { Chance } from '../../build/chance.ts';
import * as words from '../../build/words.ts';

const list = (text: string) => text.trim().split(/\s*,\s*/);
const two = (number: number) => String(number).padStart(2, '0');

const townStarts = list(
  'Alder, Ash, Bram, Brink, Cal, Carn, Cold, Crow, Dal, Dun, East, Eller, Fal, Fern, Garth, Glen, Hal, Harrow, Hazel, Holm, Kel, Kings, Lang, Lark, Marl, Mill, Nether, North, Oak, Old, Pen, Quarl, Raven, Red, Sal, Stan, Thorn, Under, Wald, Wex, Winter, Yew',
);
const townEnds = list(
  'beck, borough, bridge, burn, bury, by, cliffe, combe, cote, dale, den, fell, field, ford, gate, ham, haven, hurst, ley, mere, minster, mouth, port, ridge, shaw, stead, stow, thorpe, ton, wick, wold, worth',
);
const familyStarts = list(
  'Ab, Al, Bar, Ben, Bor, Cas, Cor, Dav, Del, Ed, Fal, Far, Gar, Gil, Hal, Har, Ing, Jar, Kel, Kin, Lam, Lor, Mal, Mar, Nor, Os, Pal, Per, Quil, Ras, Rom, Sal, Sel, Tar, Tor, Ul, Var, Ven, Wal, Wil, Yar, Zel',
);
const familyEnds = list(
  'bridge, by, cott, dane, den, dorf, er, ford, gard, ham, ic, ing, ison, kin, lane, ley, lin, low, man, mark, mond, ney, ova, quist, rick, rose, sen, ski, son, stead, stone, strom, ton, vers, well, wood',
);
const given = list(
  'Aisha, Amir, Beth, Callum, Chidi, Dana, Ewan, Farah, Gwen, Hamid, Imogen, Isaac, Jaya, Joel, Kofi, Leila, Liam, Mei, Maeve, Nadia, Noor, Omar, Priya, Rafael, Ruth, Samir, Sean, Tariq, Tessa, Wen, Yusuf, Zoe',
).concat(words.given);
const nouns = list(
  'allotments, bandstand, boathouse, bus station, canal path, car park, causeway, clock tower, community centre, corn exchange, cricket ground, fire station, fish market, footbridge, golf course, greenhouse, health centre, hospice, ice rink, job centre, landfill, leisure centre, level crossing, lido, lock gates, magistrates’ court, memorial garden, motor museum, nature reserve, nursery school, observatory, pumping station, quarry, quay, racecourse, registry office, retail park, rowing club, signal box, skate park, slipway, sorting office, sports hall, stables, tannery, town hall, tram depot, velodrome, village green, water tower, wind farm, youth club',
);
const firmEnds = list(
  'Foods, Energy, Logistics, Marine, Textiles, Optics, Rail, Timber, Homes, Insurance, Robotics, Seeds, Glass, Minerals, Airways, Pharma',
);
const orgs = list(
  'harbour board, borough council, planning committee, health trust, school board, water authority, transport authority, parks department, housing association, licensing committee, heritage trust, fisheries office, county council, fire authority, port authority, police authority',
);
const jobs = list(
  'a retired teacher, a shopkeeper, a taxi driver, a nurse, a florist, a baker, a student, a postman, a joiner, a farmer, a librarian, a plumber, a crane operator, a bus driver, a caretaker, a dentist, a chemist, a café owner, a piano tuner, a lifeguard',
);
const officials = list(
  'chair, spokeswoman, spokesman, chief executive, deputy leader, treasurer, head of planning, chief engineer, clerk, director, project manager, secretary',
);
const streets = list(
  'Mill Lane, Station Road, Quay Street, Church Walk, Tanner’s Row, Castle Hill, Bridge Street, Priory Road, Market Place, Orchard Way, Victoria Terrace, Foundry Lane, Sea View, Chapel Street, Abbey Close, Ropewalk, West Parade, Gasworks Lane, Beacon Road, Weir Street',
);
const smalls = list(
  'three, four, five, six, seven, eight, nine, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 26, 27, 28, 29, 31, 33, 34, 36, 37, 38',
);

/** What was said, without quote marks and stop: patterns. */
const sayings = [
  'we were told [nothing|very little] until the [morning|night] it happened',
  'I have lived here for {small} years and have never seen [anything like it|so many people on the street]',
  'it is [not|hardly] the end of the {thing} as we know it',
  '[nobody|no one in my family] slept that night',
  'the money [was there last year and it will be there next year|has to come from somewhere]',
  'we will look at every [invoice|letter|drawing] again',
  '{town} deserves [better than this|an honest answer]',
  'this should have been [done|settled|repaired] {small} years ago',
  '[my|our] first thought was for the children',
  'you cannot run a {thing} on [promises|good will|rain water]',
  'we are [tired|relieved|proud|furious], and we [will say so|do not hide it]',
  '[half|most] of us had expected the opposite',
  'it took {small} phone calls to get [a reply|an engineer|a straight answer]',
  'there is a lesson in this for [every town on the coast|everybody who signs contracts]',
  'the people of {town} know what the {thing} means to us',
  'if it costs {count} crowns a week, then [so be it|we shall have to talk]',
  'I would not wish [this|such a week] on anyone',
  'we counted {count} of them and then [gave up|lost count]',
  'give us {small} months and you will see [a difference|the result]',
  'what {person} did that day was [brave|reckless|quite ordinary]',
  'they came with lorries, [dogs|cameras] and a {thing} on wheels',
  'it sounded like [thunder|a train|a shelf of plates]',
  'next year we shall do it [without help|with {count} volunteers|properly]',
  'the report leaves out the [most important|plainest] thing',
  'our neighbours in {town} had the same trouble and [solved it|moved away]',
];

const count = (of: Chance) => {
  const number = of.isSo(0.4) ? 1_000 + of.below(40_000) : 40 + of.below(940);
  return number.toLocaleString('en');
};
const family = (of: Chance) => of.oneOf(familyStarts) + of.oneOf(familyEnds);
const town = (of: Chance) => of.oneOf(townStarts) + of.oneOf(townEnds);
const scale = (of: Chance) => (of.below(980) / 10 + 1).toFixed(1).replace(/\.0$/, '');

/** Facts of English news. */
export const englishFacts = {
  town,
  count,
  person: (of: Chance) => `${of.oneOf(given)} ${family(of)}`,
  street: (of: Chance) => `${of.isSo(0.5) ? of.oneOf(streets) : `${town(of)} Road`}`,
  firm: (of: Chance) => `${family(of)} ${of.oneOf(firmEnds)}`,
  org: (of: Chance) => of.oneOf(orgs),
  job: (of: Chance) => of.oneOf(jobs),
  official: (of: Chance) => of.oneOf(officials),
  thing: (of: Chance) => `${of.oneOf(words.adjectives)} ${of.isSo(0.7) ? of.oneOf(nouns) : of.oneOf(words.things)}`,
  place: (of: Chance) => of.oneOf(words.places),
  time: (of: Chance) => of.oneOf(words.times),
  reason: (of: Chance) => of.oneOf(words.reasons),
  saying: (of: Chance) => of.oneOf(sayings),
  small: (of: Chance) => of.oneOf(smalls),
  age: (of: Chance) => String(19 + of.below(68)),
  money: (of: Chance) => `${scale(of)} million crowns`,
  share: (of: Chance) => `${2 + of.below(90)}${of.isSo(0.3) ? `.${1 + of.below(9)}` : ''} per cent`,
  year: (of: Chance) => String(1948 + of.below(72)),
  clock: (of: Chance) => `${1 + of.below(11)}.${two(5 * of.below(12))}${of.oneOf(['am', 'pm'])}`,
  weekday: (of: Chance) => of.oneOf(list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday')),
  degrees: (of: Chance) => String(of.below(31)),
  decimal: (of: Chance) => (1 + of.below(88) / 10).toFixed(1),
  points: (of: Chance) => `${(2 + of.below(9)).toString()},${String(100 + of.below(900))}.${two(of.below(100))}`,
  score: (of: Chance) => `${of.below(6)}-${of.below(5)}`,
  ball: (of: Chance) => String(1 + of.below(49)),
  month: (of: Chance) =>
    of.oneOf(list('January, February, March, April, May, June, July, September, October, November')),
} as const;

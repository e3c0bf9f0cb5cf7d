import type { Template } from '../language.ts';

/** Articles by form. The choice of words is a paper's own and stays; the facts change from day to day. */
export const englishTemplates: readonly Template[] = [
  {
    headlines: [
      'Winning numbers in {weekday8}’s [Sound|Crown|Coast|Silver|Harbour] Lotto',
      'Lotto: {ball1}, {ball2}, {ball3} win {money1}',
    ],
    facts: [
      '¶The [winning numbers|numbers drawn] in [{weekday8} evening’s drawing|the draw on {weekday8}] of the [Sound|Crown|Coast|Silver|Harbour] Lotto were {ball1}, {ball2}, {ball3}, {ball4} and {ball5}.',
      'The [bonus|extra] ball was {ball6}.',
      '¶[The jackpot of|A jackpot of] {money1} was [won by a ticket|claimed by a player] from {town1}.',
      '¶[Another|Besides], {count1} [players|tickets] [matched|had] four numbers and [win|get] {count2} crowns each.',
    ],
    fixed: [
      '¶The next drawing is on [Tuesday|Wednesday|Saturday] at [eight|nine|ten] in the evening, and tickets can be bought until [six|seven|a quarter past seven].',
      'Players who matched [three|two] numbers win [a new ticket|a free line|their stake].',
      '¶[Prizes|Winnings] can be claimed for [ninety days|half a year|a year] at [any kiosk|every post office] with the [yellow|red|green] sign, [on showing|with] the ticket and a [passport|card with a photograph].',
      '[Larger|Higher] sums are paid [by bank transfer|into an account] [after two weeks|once the ticket has been checked].',
      '¶The chance of [the jackpot|five right numbers] is one in [two|eight|fourteen] million, [says|according to] the lottery’s own leaflet.',
      'A [tenth|third|fifth] of each stake goes to [sports clubs|museums|lifeboats|hospices].',
      '¶Those who [play too much|cannot stop] find [help|advice] at [the free line|the number] [0800 555 0199|0800 555 0160], [day and night|from eight to eight].',
    ],
  },
  {
    headlines: ['Magnitude {decimal1} quake near {town1}', 'Earthquake felt in {town1}'],
    facts: [
      '¶An earthquake of magnitude {decimal1} [was recorded|struck] [{small1} miles|{small1} kilometres] from {town1} on {day} at {clock1}, [says|according to] the [seismic institute|geological survey].',
      'Its [centre|focus] lay at a depth of {decimal2} [miles|kilometres], [near|close to] {town2}.',
      '¶In the [last|past] ten days, there have been {small2} quakes of magnitude 3 or more [nearby|in the area].',
      '{count1} people [reported|told the institute] that they had felt it.',
    ],
    fixed: [
      '¶[On average|As a rule], {small9} quakes between magnitude 3 and 4 [happen|are recorded] a year in [this region|these hills].',
      '¶This [report|article] was [written|made] by [a program|software] from [data|a notice] of the [institute|survey], and [read|checked] by an editor.',
      'Did you feel it? [Tell us|Report] [what you noticed|how strong it was] on [our form|the form below].',
      '¶[Weak|Light] quakes [do no harm|seldom do harm]: from magnitude 5 on, [chimneys|walls] may [crack|fall].',
      'The magnitude [says|tells] how much [energy|force] is [set free|released]; one step is [about thirty times|some thirty times] as much.',
      '¶[Be ready|Prepare]: keep [water|food] for three days, a [torch|radio] and [sturdy shoes|a list of numbers] by the [door|bed].',
      'In a quake, [get under|go beneath] a table, [hold on|cover your head] and wait until it [is over|stops].',
    ],
  },
  {
    headlines: [
      '[Weather|Forecast] for {town8} and the [coast|valley|hills]',
      'Weather: {degrees1} degrees and [rain|sun|wind]',
    ],
    facts: [
      '¶{day} [will be|is] [cloudy|sunny|wet|windy] in {town8}, with [a high|highs] of {degrees1} and [a low|lows] of {degrees2} degrees.',
      '[Rain|Showers] of {decimal1} millimetres [may fall|are likely] from {clock1}.',
      '¶The wind [blows|comes] from the [north|south|west|east], with gusts of {small1} [knots|miles an hour].',
      '¶[Outlook|For the days after]: {degrees3} degrees on {weekday1}, {degrees4} on {weekday2}.',
    ],
    fixed: [
      '¶Sea [temperature|water] is [measured|taken] [at noon|each morning] at the [pier|lifeboat station], two [metres|feet] below the surface.',
      'The pollen [count|level] is [made|given] by the [clinic|university] and [holds|is meant] for [the lowlands|places below 300 metres].',
      '¶[Warnings|Alerts] are [shown|given] in [three|four] colours, [from yellow to red|of which red is the highest].',
      '[Boaters|Walkers] should [ask|look at] the [harbour office|mountain rescue] before they [set out|leave].',
      '¶This forecast is [renewed|made] [twice a day|at six and at five], from [two models|the national model] and the [readings|figures] of [eleven|nine] stations.',
      '¶[Photographs|Pictures] of the sky by our readers are [welcome|shown] on [page two|Saturdays]; [send|mail] them with your name and the place.',
    ],
  },
  {
    headlines: [
      '[Stocks|Markets|Shares] close [higher|lower|mixed] on {weekday8}',
      '{firm1} leads [gains|losses] as index closes at {points1}',
    ],
    facts: [
      '¶The [leading index|main index] [closed|ended] at {points1} on {day}, {share1} [above|below] the day before.',
      'Shares in {firm1} [rose|fell] by {share2}, those of {firm2} by {share3}.',
      '¶A [crown|barrel|ounce] [cost|was traded at] {decimal1} at {clock1}, after {decimal2}.',
      '{count1} million [shares|papers] changed hands.',
    ],
    fixed: [
      '¶The index [has|holds] the [thirty|forty|fifty] largest firms by their [value|capital], and is [made up|looked over] [twice a year|every quarter].',
      '[Dividends|Payouts] are [counted in|left out], and no firm may [weigh|count] more than [a tenth|a fifth].',
      '¶[Prices|Quotes] are [delayed|late] by [fifteen|twenty] minutes and come from [the exchange|a data service]; they are no [advice|invitation] to buy.',
      '¶[Trading|Business] [begins|opens] at nine and [ends|closes] at [half past five|five], with [a closing auction|an auction] of five minutes.',
      'On [bank holidays|public holidays], the [exchange|floor] stays shut.',
      '¶[Past|Earlier] [gains|returns] [say nothing|tell nothing] about [those to come|the future], and [losses|a total loss] are possible.',
    ],
  },
  {
    headlines: ['{town1} {score1} {town2}: [match report|as it happened]', '{family1} goal for {town1}'],
    facts: [
      '¶{town1} and {town2} met on {day} before {count1} [spectators|people], and it ended {score1}.',
      '{person1} scored in minute {small1}, {person2} in minute {small2}.',
      '¶[Referee|The whistle was] {person3}; {small3} yellow cards were shown, one to {person4}.',
      '¶{town1} now has {small4} points, {town2} {small5}.',
    ],
    fixed: [
      '¶The [league|division] has [sixteen|eighteen|twenty] clubs; [two|three] go up and [two|three] go down [at the end of May|in the last week of May].',
      '[Where|If] points are [equal|level], the [difference of goals|goals] decides, then the [games|matches] between the two.',
      '¶[Reports|Results] are sent in by the clubs and [entered|put in] by [volunteers|a program]; [mistakes|errors] should be [reported|told] to the [league office|sports desk] by [noon on Monday|Monday].',
      '¶[Tickets|Seats] cost [ten|twelve|fourteen] crowns, for [pupils|children] half, and are [sold|on sale] [at the gate|from an hour before the start].',
      'The [car park|bus] is free for [members|ticket holders].',
      '¶[Coaches|Referees] are [needed|wanted] in all [districts|age groups]; a [course|class] begins [every spring|in February].',
    ],
  },
  {
    headlines: ['[Obituary|In memory]: {person1}', '{person1}, {age1}, of {town1}'],
    facts: [
      '¶{person1}, {age1}, of {town1}, [died|passed away] [peacefully|at home] on {date}.',
      'Born in {town2} in {year1}, [he|she] was the child of {person2} and {person3}, and worked for {firm1} for {small1} years.',
      '¶[Survivors|Those left] are {person4} of {town3} and {small2} grandchildren.',
      '¶The [service|funeral] is on {weekday1} at {clock1} in the church on {street1}.',
    ],
    fixed: [
      '¶[Flowers|Wreaths] may be [sent|brought] to the [chapel|funeral home] [until noon|in the morning]; [the family|the relatives] would rather have [gifts|donations] for the [hospice|lifeboat].',
      '[Friends|Neighbours] are [welcome|asked] to [stay|come] for [tea|coffee] in the [parish hall|church hall] afterwards.',
      '¶[Obituaries|Notices] are [printed|published] as [families|relatives] send them; the [first|first ten] lines are free, and a [picture|photograph] costs [twenty|thirty] crowns.',
      'They must [reach us|be in] by [four|five] o’clock on the day before, with the name and [number|telephone] of the [funeral director|undertaker].',
      '¶[Memories|Words of comfort] can be [left|written] in the [book|online book] for [a year|thirty days], and are [read|checked] before they [appear|are shown].',
    ],
  },
  {
    headlines: ['Police log [of|for] {town8}', 'Police log: [theft|noise|alarm] on {street1}'],
    facts: [
      '¶{clock1}, {street1}: A [bicycle|wallet|garden chair] worth {count1} crowns was [reported|said to be] [stolen|missing] by {person1}.',
      '¶{clock2}, {street2}: [Noise|Loud music] [at number|from number] {small1}; [a warning was given|quiet when officers came].',
      '¶{clock3}, {street3}: {person2}, {age1}, of {town1} was [stopped|cited] for driving at {small2} miles an hour above the limit.',
      '¶{clock4}, {street4}: An alarm [at|of] {firm1} was [false|set off by a cat].',
    ],
    fixed: [
      '¶The log is [taken|copied] from the [reports|book] of the police and is not [complete|checked]; [anyone|a person] [named|charged] is [innocent|not guilty] until a court [decides|has decided].',
      'To [have a name removed|correct an entry], [bring|send] a [court’s paper|written order] to the [news desk|front office].',
      '¶[Emergencies|In danger], call [999|112]; for [all else|other matters], the station [answers|can be reached] [day and night|from seven to ten].',
      '¶[Found|Lost] [things|property] can be [fetched|collected] at the [station|counter] on [Thursdays|weekday mornings], with [proof|a description].',
    ],
  },
  {
    headlines: [
      '[Traffic|Roads] [this morning|today]: {street1} [closed|slow]',
      '[Roadworks and closures|Where you will wait] [this week|today]',
    ],
    facts: [
      '¶{street1} in {town1} is [closed|shut] between {town2} and {town3} on {day} until {clock1}.',
      'Drivers [lose|need] {small1} minutes [more|longer] by {street2}.',
      '¶{small2} [roadworks|building sites] [begin|start] on {weekday1} at {street3}, for {small3} days.',
      '¶A [lorry|caravan] [broke down|stands] near {town4}; the queue was {decimal1} [miles|kilometres] at {clock2}.',
    ],
    fixed: [
      '¶[Times|Delays] are [worked out|measured] from the [phones|movements] of drivers and are [renewed|brought up to date] every [five|ten] minutes.',
      'In the [tunnel|old town], the limit is [twenty|thirty], and [cameras|the police] [check it|look out].',
      '¶[Buses|Trams] [run|go] as on [Saturdays|holidays]; [tickets|day tickets] are [also valid|good] on the ferry.',
      '¶[Have you seen|Do you know of] a [jam|hold-up]? [Ring|Call] the [studio|traffic desk] [from a lay-by|with your hands free], never [at the wheel|while driving].',
      'Works are [announced|entered] by the [highways office|road office] [a week|ten days] before, and may [last longer|be put off] in [rain|frost].',
    ],
  },
  {
    headlines: ['[Election result|Result]: {town1}', '{person1} [wins|takes] {town1}'],
    facts: [
      '¶{person1} has won the seat of {town1} with {count1} votes, {share1} of those cast.',
      '{person2} came second with {count2}, {person3} third with {count3}.',
      '¶Turnout was {share2}, after {share3} [four|five] years ago.',
      '¶{small1} ballot papers were [spoilt|not valid], and the count ended at {clock1}.',
    ],
    fixed: [
      '¶[Votes|Papers] are counted by hand in [the hall|two halls], [each twice|by pairs of clerks], and [watched|seen] by the [parties|candidates].',
      'A [recount|new count] is [held|made] when fewer than [fifty|a hundred] votes [lie between|part] the first two.',
      '¶The [seat|member] is [elected|chosen] for [four|five] years; who has the most votes [wins|is in], [however few|even below half].',
      '¶This [text|result] was [put together|written] by [software|a program] from the [figures|list] of the [returning officer|election office]; [all results|the other seats] are on our [map|special page].',
      'The [new|next] parliament [meets|sits] [in four weeks|after three weeks], and [elects|chooses] its speaker [first|in secret].',
    ],
  },
  {
    headlines: ['{firm1}: [quarterly results|results for the quarter]', '{firm1} [reports|posts] {money1} of sales'],
    facts: [
      '¶{firm1} [reported|announced] on {day} [sales|revenue] of {money1} for the quarter, {share1} [more|less] than a year ago.',
      '[Profit|Net income] [was|came to] {money2}, or {decimal1} crowns a share.',
      '¶[Analysts|Experts] [polled|asked] had [expected|forecast] {decimal2} crowns.',
      '¶The company [sees|expects] sales of {money3} in the year; its shares have [risen|fallen] by {share2} since January.',
    ],
    fixed: [
      '¶This [story|report] was [generated|made] by [a service|software] from [figures|data] of [an agency|a data firm]; [questions|errors] go to the [business desk|editors].',
      '[Figures|Results] are [rounded|given] before [one-off items|special costs], and were not [audited|checked by auditors].',
      '¶[Statements|Words] about the future [rest on|come from] what is known today, and may [turn out otherwise|prove wrong].',
      '¶The [full|whole] report with the [balance|cash flow] is on the firm’s [pages|site], where the [call|conference] can be [heard|listened to] for [thirty|ninety] days.',
      'The [author|writer] holds no [shares|stock] of the [firm|company].',
    ],
  },
];

import type { Chance } from '../../build/chance.ts';
import type { Language } from '../language.ts';

const list = (text: string) => text.split(/\s*,\s*/);
const one = (text: string) => {
  const all = list(text);
  return (of: Chance) => of.oneOf(all);
};
const starts = one(
  'Alten, Birken, Bruch, Dachs, Eichen, Erlen, Falken, Gold, Grün, Hasel, Hirsch, Kirch, Krum, Linden, Mühl, Neuen, Ober, Rot, Schön, Stein, Tannen, Unter, Weiden, Wolfs',
);
const ends = one(
  'au, bach, berg, bronn, brück, burg, dorf, feld, furt, hain, hausen, heim, hofen, münde, rode, see, stadt, tal, wald',
);
const family = one(
  'Albers, Bachmann, Claasen, Dreyer, Ehlert, Faller, Gerstner, Heinemann, Ihde, Jansen, Kollwitz, Lorenzen, Mertens, Nadler, Oster, Petersen, Quast, Reimers, Sasse, Thielen, Uhlig, Vossberg, Wiechert, Zander',
);
const given = one(
  'Anke, Birgit, Cem, Dörte, Elif, Frauke, Georg, Heike, Ingo, Jannis, Katja, Lutz, Malte, Nele, Oskar, Petra, Ralf, Silke, Timo, Ute, Vera, Wiebke',
);

export const german: Language = {
  code: 'de',
  space: ' ',
  months: list('Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember'),
  days: list('Sonntag, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag'),
  date: (day, month) => `${day}. ${month}`,
  fullDate: (date, year) => `${date} ${year}`,
  labels: { published: 'Veröffentlicht', updated: 'Aktualisiert', by: 'Von' },
  facts: {
    town: (of) => starts(of) + ends(of),
    person: (of) => `${given(of)} ${family(of)}`,
    firm: (of) => `${family(of)} ${one('Maschinenbau, Reederei, Textil, Feinkost, Holzwerke, Optik')(of)}`,
    thing: one(
      'Brücke, Turnhalle, Bücherei, Schleuse, Molkerei, Klinik, Seilbahn, Markthalle, Sternwarte, Kläranlage, Rennbahn, Mühle, Werft, Fähre',
    ),
    job: one(
      'eine Bäckerin, ein Imker, eine Lehrerin, ein Busfahrer, eine Wirtin, ein Schreiner, eine Ärztin, ein Fischer',
    ),
    street: one('Mühlgasse, Bahnhofstraße, Gerberweg, Kirchplatz, Hafenstraße, Lindenallee, Am Wall, Marktstraße'),
    saying: one(
      'Wir haben lange genug gewartet., Das Geld fehlt uns an jeder Ecke., Ich habe so etwas noch nie gesehen., Niemand hat mit uns gesprochen., Es war ein Knall wie bei einem Gewitter., Die Kinder verstehen das am besten., Im Herbst sehen wir weiter., So geht man mit Nachbarn nicht um., Am Ende zählt der Plan',
    ),
    reason: one(
      'die Pfeiler Risse haben, das Angebot zu spät kam, der Fluss zu viel Wasser führt, die Pläne verloren sind, niemand zuständig war, der Beton bröckelt, die Versicherung nicht zahlt',
    ),
    small: one('drei, vier, fünf, sechs, sieben, acht, neun, elf, zwölf, 13, 14, 15, 17, 18, 19, 21, 23, 26, 28, 34'),
    count: (of) => (80 + of.below(30_000)).toLocaleString('de'),
    money: (of) => `${((10 + of.below(900)) / 10).toFixed(1).replace('.', ',')} Millionen Euro`,
    share: (of) => `${2 + of.below(90)} Prozent`,
    year: (of) => String(1950 + of.below(70)),
    age: (of) => String(19 + of.below(68)),
    clock: (of) => `${6 + of.below(16)}.${10 + of.below(49)} Uhr`,
    decimal: (of) => `${1 + of.below(8)},${of.below(10)}`,
    ball: (of) => String(1 + of.below(49)),
    weekday: one('Montag, Dienstag, Mittwoch, Donnerstag, Freitag'),
  },
  shapes: [
    {
      headlines: [
        '{town1} schließt die {thing1}',
        'Streit um {thing1} in {town1}: {money1} fehlen',
        'Kein Geld für die {thing1}',
        'Aus für die {thing1} in {town1}',
      ],
      leads: [
        'Der Gemeinderat von {town1} hat am {day} [beschlossen|entschieden], die {thing1} für {small1} Jahre zu schließen, weil {reason1}.',
        'Nach {small2} Stunden [Debatte|Aussprache] steht fest: Die {thing1} in {town1} [bleibt zu|macht zu], denn es fehlen {money1}.',
      ],
      sentences: [
        'Die Sanierung würde {money1} kosten, [sagte|erklärte] Bürgermeisterin {person1}.',
        '{share1} der Summe [sollen|müssten] vom Land kommen, den Rest [trägt|zahlt] die Gemeinde.',
        '„{saying1}“, sagte {person2}, {job1} aus der {street1}.',
        'Bei der Abstimmung wurde {person2} nicht [gehört|gefragt].',
        '{count1} Menschen hatten [zuvor|bis {day}] gegen den Plan unterschrieben.',
        'Gebaut wurde die {thing1} {year1}, zuletzt [gestrichen|geprüft] hat man sie {year2}.',
        'Die Firma {firm1} hat [angeboten|zugesagt], sie für {money2} zu [übernehmen|kaufen].',
        '{family1} will das Angebot nicht [annehmen|ablehnen], [bevor|ehe] der Rat am {weekday1} tagt.',
      ],
    },
    {
      headlines: [
        '{small1} Verletzte bei Unfall nahe {town1}',
        'Bus prallt bei {town1} gegen Lastwagen',
        'Unfall auf der {street1}: Fahrer, {age1}, in Klinik',
        'Sperrung nach Unfall in {town1}',
      ],
      leads: [
        'Bei einem [Unfall|Zusammenstoß] auf der {street1} in {town1} sind am {day} {small1} Menschen verletzt worden.',
        'Ein Bus ist am {day} bei {town1} [von der Straße abgekommen|gegen einen Lastwagen gefahren]; {small1} Menschen [wurden verletzt|kamen in Kliniken].',
      ],
      sentences: [
        'Der Fahrer {person1}, {age1}, wurde nicht verletzt, [sagte die Polizei|teilte die Polizei mit].',
        'Die Straße war von {clock1} bis {clock2} gesperrt.',
        '„{saying1}“, sagte {person2}, {job1}, der den Notruf wählte.',
        'Feuerwehren aus {town2} und {town3} waren [im Einsatz|vor Ort].',
        'Der Schaden [liegt bei|beträgt] {money1}, schätzt die {firm1}.',
        'Seit {year1} gab es an der Stelle {small2} Unfälle, [weil|da] {reason1}.',
        'Der Bus war {small3} Tage zuvor [geprüft|gewartet] worden.',
        '{family1} hatte nach Angaben der Ermittler nicht getrunken.',
      ],
    },
  ],
  common: [
    'In {town} hatte man {year} [denselben Streit|dieselbe Sorge].',
    '{person}, {job}, [glaubt|vermutet], dass {reason}.',
    '„{saying}“, [schrieb|meinte] {person} aus {town}.',
    'Ein Gutachten der {firm} [kommt|kam] zu einem anderen Schluss.',
    'Am {weekday} um {clock} [trifft|versammelt] man sich in der {street}.',
    'Rund {count} Menschen [kamen|waren] {year} zur Eröffnung.',
    '{small} von {small} Befragten in {town} [sind dafür|sind dagegen].',
    'Die alte {thing} in {town} [steht leer|wird noch genutzt].',
    '{share} der [Gäste|Fahrgäste] kommen aus {town}.',
    'Die Kosten sind seit {year} um {share} gestiegen.',
    '{person} hat {count} [Briefe|Fotos] gesammelt.',
    '{firm} wollte sich am {weekday} nicht äußern.',
  ],
  backgrounds: [
    'Hintergrund: Der Küstenfonds besteht seit 1987. Er bezahlt Deiche, Tore und Pumpen in 41 Orten. Das Geld kommt aus einer Abgabe der Häfen.',
    'Hinweise nimmt die Polizei unter 0800 555 0142 entgegen. Der Anruf ist kostenlos und auch ohne Namen möglich.',
  ],
  notices: [
    'Wir und unsere {small1} Partner [speichern|lesen] auf Ihrem Gerät [Cookies|kleine Dateien], um [Reichweiten|Besuche] zu messen, Anzeigen auszuwählen und unser Angebot zu verbessern. Ihre Wahl können Sie jederzeit [am Ende der Seite|in den Einstellungen] ändern. Manche Partner [stützen|berufen] sich auf ein berechtigtes Interesse, dem Sie widersprechen können.',
    'Sie benutzen einen [alten|veralteten] Browser, der diese Seite nicht [richtig|vollständig] zeigt. Bitte [erneuern|aktualisieren] Sie ihn oder schalten Sie JavaScript ein. Hilft das nicht, schreiben Sie an unsere [Technik|Leserstelle], die werktags bis {small1} Uhr antwortet.',
  ],
  templates: [
    {
      headlines: ['Lotto: Die Zahlen vom {weekday8}', 'Lotto am {weekday8}: {ball1} und {ball2} dabei'],
      facts: [
        '¶[Gezogen wurden|Die Zahlen lauten] {ball1}, {ball2}, {ball3}, {ball4} und {ball5}, [die Zusatzzahl ist|Zusatzzahl] {ball6}.',
        '¶[Im Topf lagen|Ausgespielt wurden] {money1}, ein Schein aus {town1} hat {count1} Euro gewonnen.',
      ],
      fixed: [
        '¶Die nächste Ziehung ist am [Mittwoch|Samstag] um [acht|neun] Uhr abends, Annahmeschluss [um sechs|um sieben].',
        'Gewinne [verfallen|erlöschen] nach [drei Monaten|einem Jahr] und werden bei jeder [Annahmestelle|Post] ausgezahlt.',
        '¶Die [Aussicht|Chance] auf den Hauptgewinn [liegt bei|beträgt] eins zu [acht|vierzehn] Millionen.',
      ],
    },
    {
      headlines: ['Erdbeben der Stärke {decimal1} bei {town1}', 'Erde bebt bei {town1}'],
      facts: [
        '¶Ein Beben der Stärke {decimal1} [wurde|ist] am {day} um {clock1} bei {town1} [gemessen worden|aufgezeichnet worden].',
        'Der Herd lag in {decimal2} Kilometern Tiefe nahe {town2}; {count1} Menschen [meldeten sich|spürten es].',
      ],
      fixed: [
        '¶Diese Meldung hat ein Programm aus [Daten|Angaben] des Erdbebendienstes [geschrieben|erstellt], [gelesen|geprüft] hat sie die Redaktion.',
        'Haben Sie etwas [gespürt|bemerkt]? [Schreiben|Melden] Sie es uns [über das Formular|auf unserer Seite].',
        '¶[Schwache|Leichte] Beben richten [selten|kaum] Schaden an; ab Stärke fünf können [Schornsteine|Mauern] brechen.',
      ],
    },
  ],
  negations: [[/ nicht(?= \p{Ll})/u, '']],
  furniture: {
    above: [
      ['Startseite\nRegion\nSport\nKultur', 'Startseite Politik Wirtschaft Sport'],
      ['Anmelden', 'Jetzt abonnieren'],
      ['Teilen auf Facebook Teilen auf Twitter', 'Artikel teilen'],
    ],
    below: [
      ['12 Kommentare', '348 Mal geteilt'],
      ['Newsletter bestellen und nichts verpassen'],
      ['Impressum Datenschutz Kontakt', 'Alle Rechte vorbehalten.'],
    ],
  },
  wall: 'Weiterlesen mit einem Abonnement.',
  readMore: 'Lesen Sie auch:',
};

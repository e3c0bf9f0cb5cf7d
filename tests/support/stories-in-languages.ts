const bridges = Array.from({ length: 13 }, (_, index) => {
  const number = index + 1;
  return `Bridge number ${number} is opened by the mayor of Town${number}

${number} May ${2010 + number} 09:15

The mayor of Town${number} opened bridge number ${number} on a morning with rain, ${number} ships and a band of ${number} trumpets that nobody had asked for.

"This bridge will last for ${number * 7} years," said the builder of Town${number}, whose workers had built ${number} other bridges nearby.`;
});

const russian = `Россия и Венесуэла договорились о вертолётах

2020-01-05 12:00

Министерство обороны России сообщило в понедельник, что в Каракасе открыт новый учебный центр для пилотов вертолётов.

Представители министерства заявили, что сотрудничество между двумя странами будет продолжаться, несмотря на санкции.`;

const german = `Die alte Brücke über die Straße bleibt gesperrt

5. März 2021

Die Bundesregierung hat am Dienstag beschlossen, dass die Häuser an der Brücke übernommen werden und die Straße gesperrt bleibt.

Der Bürgermeister sagte, die Bewohner müssten sich noch mehrere Wochen gedulden, bis die Ölförderung beginnt.`;

const arabic = `وزير الخارجية يزور العاصمة لبحث العلاقات

2021-05-01 10:00

قال وزير الخارجية يوم الثلاثاء إن العلاقات بين البلدين جيدة وإن الحكومة ستواصل العمل من أجل السلام في المنطقة.

وأضاف الوزير أن الزيارة تأتي في إطار التعاون بين الدولتين خلال السنوات الماضية.`;

const chinese = `中国政府宣布新的经济政策

2021-06-01 10:00

中国政府今天宣布了新的经济政策，北京的官员表示欢迎，并说这项政策将帮助许多企业渡过难关。

专家认为，新的政策会在未来几年内产生影响，人民的生活也会得到改善。`;

const hostile = `Minister says <img src=x onerror=alert(1)> is no zebra

1 April 2018 10:00

The minister said on Sunday that <script>alert(1)</script> zebra markup of <b>any</b> kind should not run.

Nobody had asked the minister about the <mark>zebra</mark> or its stripes, he added in the evening.`;

const undated = `Harbour library closes its doors for good

The harbour library, which lent books to sailors for a hundred years, closed its doors on an evening in autumn.

Its keeper said that the books would be given to the schools of the town and to whoever asked for them.`;

/** Captures by their file's name: of several years and languages, one without a date, and one that would like to be markup. */
export const storiesInLanguages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(bridges.map((text, index) => [`bridge-${index + 1}.txt`, text])),
  ...{ 'russian.txt': russian, 'german.txt': german, 'arabic.txt': arabic, 'chinese.txt': chinese },
  ...{ 'hostile.txt': hostile, 'undated.txt': undated },
};

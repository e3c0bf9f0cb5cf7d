/** One piece of news in many languages, each with the encodings that its pages used to come in. */
export interface EncodedNews {
  readonly language: string;
  readonly encodings: readonly [string, ...string[]];
  /** Its headline, and three sentences below it. */
  readonly text: string;
}

export const encodedNews: readonly EncodedNews[] = [
  {
    language: 'en',
    encodings: ['windows-1252', 'utf-16le', 'utf-16be'],
    text: `Old bridge reopens after two years of work

The mayor called it “a good day for everybody on this river” – and walked across first. The bridge had been closed since the flood, which tore away two of its five arches. Repairs cost £3.4m, half of which the county’s council paid.`,
  },
  {
    language: 'de',
    encodings: ['windows-1252', 'iso-8859-15', 'macintosh'],
    text: `Alte Brücke öffnet nach zwei Jahren wieder

Der Bürgermeister nannte es einen guten Tag für alle Bewohner am Fluss und überquerte sie als Erster. Seit dem Hochwasser, das zwei der fünf Bögen mitgerissen hatte, war die Straße gesperrt. Die Arbeiten kosteten fünf Millionen, die Hälfte übernahm das Land.`,
  },
  {
    language: 'fr',
    encodings: ['windows-1252', 'iso-8859-15'],
    text: `Le vieux pont rouvre après deux années de travaux

Le maire a parlé d'une « belle journée pour tous les riverains » et l'a traversé le premier. Le pont était fermé depuis la crue qui avait emporté deux de ses cinq arches. Les réparations ont coûté trois millions, dont la moitié a été payée par la région.`,
  },
  {
    language: 'es',
    encodings: ['windows-1252'],
    text: `El viejo puente reabre después de dos años de obras

El alcalde habló de «un buen día para todos los vecinos» y lo cruzó el primero. El puente llevaba cerrado desde la crecida del río, que arrastró dos de sus cinco arcos. Según él, la reparación costó tres millones, y mañana empezará también la del camino.`,
  },
  {
    language: 'pt',
    encodings: ['windows-1252'],
    text: `Ponte velha reabre após dois anos de obras

O presidente da câmara disse que era um bom dia para toda a população e atravessou-a em primeiro lugar. A ponte estava fechada desde a inundação, que levou dois dos seus cinco arcos. A reparação custou três milhões, metade dos quais pagos pela região de São João.`,
  },
  {
    language: 'sv',
    encodings: ['windows-1252'],
    text: `Gamla bron öppnar igen efter två års arbete

Borgmästaren kallade det en bra dag för alla vid ån och gick över som den första. Bron har varit stängd sedan översvämningen, som rev bort två av dess fem bågar. Arbetet kostade tjugo miljoner kronor, och hälften betalades av länet.`,
  },
  {
    language: 'pl',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: `Stary most znów otwarty po dwóch latach prac

Burmistrz nazwał to dobrym dniem dla wszystkich mieszkańców i przeszedł przez niego jako pierwszy. Most był zamknięty od powodzi, która porwała dwa z pięciu łuków. Naprawa kosztowała trzy miliony złotych, a połowę zapłaciło województwo. Następny będzie młyn.`,
  },
  {
    language: 'cs',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: `Starý most je po dvou letech prací znovu otevřen

Starosta to označil za dobrý den pro všechny obyvatele u řeky a přešel po něm jako první. Most byl uzavřen od povodně, která strhla dva z jeho pěti oblouků. Opravy stály tři miliony, polovinu zaplatil kraj. Příští rok přijde na řadu ještě mlýn.`,
  },
  {
    language: 'hu',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: `Két év munka után újra megnyílt a régi híd

A polgármester jó napnak nevezte ezt a folyó mellett élők számára, és elsőként kelt át rajta. A híd az árvíz óta volt lezárva, amely öt ívéből kettőt elsodort. A felújítás hárommillióba került, a felét a megye fizette. Jövőre a malom következik, időben.`,
  },
  {
    language: 'ru',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    text: `Старый мост снова открыт после двух лет работ

Мэр назвал это хорошим днём для всех жителей и первым прошёл по нему. Мост был закрыт со времени наводнения, которое унесло две из его пяти арок. Ремонт обошёлся в три миллиона, половину заплатила область. В будущем году починят и мельницу.`,
  },
  {
    language: 'uk',
    encodings: ['windows-1251', 'koi8-u'],
    text: `Старий міст знову відкрито після двох років робіт

Міський голова назвав це добрим днем для всіх мешканців і першим пройшов по ньому. Міст був закритий від часу повені, яка забрала дві з його п'яти арок. Ремонт коштував три мільйони, половину заплатила область. Наступного року полагодять і млин, їх обіцяли.`,
  },
  {
    language: 'bg',
    encodings: ['windows-1251'],
    text: `Старият мост отново е отворен след две години работа

Кметът го нарече добър ден за всички жители край реката и пръв премина по него. Мостът беше затворен от наводнението, което отнесе две от петте му арки. Ремонтът струваше три милиона, половината плати областта. Догодина ще бъде поправена и мелницата.`,
  },
  {
    language: 'el',
    encodings: ['windows-1253', 'iso-8859-7'],
    text: `Η παλιά γέφυρα άνοιξε ξανά μετά από δύο χρόνια έργων

Ο δήμαρχος μίλησε για μια καλή μέρα για όλους τους κατοίκους και την πέρασε πρώτος. Η γέφυρα ήταν κλειστή από την πλημμύρα, που παρέσυρε δύο από τις πέντε καμάρες της. Οι εργασίες κόστισαν τρία εκατομμύρια και τα μισά τα πλήρωσε η Άνω περιφέρεια.`,
  },
  {
    language: 'tr',
    encodings: ['windows-1254'],
    text: `Eski köprü iki yıllık çalışmanın ardından yeniden açıldı

Belediye başkanı bunun nehir kıyısında yaşayan herkes için güzel bir gün olduğunu söyledi ve köprüden ilk o geçti. Köprü, beş kemerinden ikisini götüren selden beri kapalıydı. Onarım üç milyona mal oldu, yarısını il ödedi. Gelecek yıl sıra değirmende.`,
  },
  {
    language: 'he',
    encodings: ['windows-1255', 'iso-8859-8-i'],
    text: `הגשר הישן נפתח מחדש אחרי שנתיים של עבודות

ראש העיר אמר שזה יום טוב לכל התושבים שליד הנהר וחצה אותו ראשון. הגשר היה סגור מאז השיטפון, שסחף שתיים מחמש הקשתות שלו. התיקון עלה שלושה מיליון, ומחציתם שילם המחוז. בשנה הבאה תתוקן גם הטחנה, כך הבטיח.`,
  },
  {
    language: 'ar',
    encodings: ['windows-1256', 'iso-8859-6'],
    text: `إعادة فتح الجسر القديم بعد عامين من العمل

قال رئيس البلدية إنه يوم جيد لجميع السكان على ضفاف النهر وكان أول من عبره. وكان الجسر مغلقا منذ الفيضان الذي جرف اثنين من أقواسه الخمسة. وقد كلفت الإصلاحات ثلاثة ملايين، دفعت المحافظة نصفها. وفي العام المقبل سيأتي دور المطحنة.`,
  },
  {
    language: 'lt',
    encodings: ['windows-1257', 'iso-8859-13'],
    text: `Senasis tiltas po dvejų metų darbų vėl atidarytas

Meras tai pavadino gera diena visiems prie upės gyvenantiems žmonėms ir pats pirmas juo perėjo. Tiltas buvo uždarytas nuo potvynio, kuris nunešė dvi iš penkių jo arkų. Remontas kainavo tris milijonus, pusę sumokėjo apskritis. Kitąmet eilė ateis malūnui, žadėjo šį rytą.`,
  },
  {
    language: 'vi',
    encodings: ['windows-1258'],
    text: `Cầu cũ mở cửa trở lại sau hai năm sửa chữa

Thị trưởng gọi đây là một ngày tốt đẹp cho mọi người dân bên sông và là người đầu tiên đi qua cầu. Cầu đã bị đóng từ trận lụt cuốn trôi hai trong số năm nhịp. Việc sửa chữa tốn ba triệu, một nửa do tỉnh chi trả.`,
  },
  {
    language: 'th',
    encodings: ['windows-874'],
    text: `สะพานเก่าเปิดใช้อีกครั้งหลังซ่อมแซมสองปี

นายกเทศมนตรีกล่าวว่าเป็นวันที่ดีสำหรับทุกคนที่อยู่ริมแม่น้ำ และเป็นคนแรกที่เดินข้าม สะพานถูกปิดตั้งแต่น้ำท่วมซึ่งพัดพาซุ้มไปสองในห้าซุ้ม การซ่อมแซมใช้เงินสามล้าน ครึ่งหนึ่งจังหวัดเป็นผู้จ่าย`,
  },
  {
    language: 'ja',
    encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
    text: `古い橋、二年間の工事を終えて再び開通

市長は「川沿いに住むすべての人にとって良い日だ」と述べ、最初に橋を渡った。橋は五つのアーチのうち二つが流された洪水以来、通行止めとなっていた。修理には三億円かかり、半分は県が負担した。来年は水車小屋の番である。`,
  },
  {
    language: 'ko',
    encodings: ['euc-kr'],
    text: `오래된 다리, 이 년의 공사 끝에 다시 열려

시장은 강가에 사는 모든 이에게 좋은 날이라고 말하며 가장 먼저 다리를 건넜다. 다리는 다섯 아치 가운데 둘을 휩쓸어 간 홍수 이후로 닫혀 있었다. 수리에는 삼십억 원이 들었고, 절반은 도에서 냈다. 내년에는 방앗간 차례다.`,
  },
  {
    language: 'zh-Hans',
    encodings: ['gb18030', 'utf-16le'],
    text: `旧桥经过两年施工重新开放

市长称这对河边的所有居民来说是个好日子，并第一个走过了桥。自从洪水冲走五个桥拱中的两个以来，这座桥一直关闭。修复花费了三百万元，其中一半由省里支付。明年将轮到磨坊。`,
  },
  {
    language: 'zh-Hant',
    encodings: ['big5'],
    text: `舊橋經過兩年施工重新開放

市長稱這對河邊的所有居民來說是個好日子，並第一個走過了橋。自從洪水沖走五個橋拱中的兩個以來，這座橋一直關閉。修復花費了三百萬元，其中一半由省裡支付。明年將輪到磨坊。`,
  },
];

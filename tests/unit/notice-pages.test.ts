import { describe, expect, test } from 'vitest';
import { html } from '../../src/capture/formats/html/html.ts';
import { clean, type CapturedPage } from '../../src/clean/clean.ts';

/** A page with a notice, and what of it is the article. */
interface Page {
  readonly about: string;
  /** A text, or HTML if it begins with a tag. */
  readonly page: string;
  /** What the story has, in this order. Nothing: there is no story. */
  readonly has: readonly string[];
  readonly hasNot?: readonly string[];
  readonly headline?: string;
}

function inHtml(body: string, title = ''): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** A text of lines. */
function lines(...all: readonly string[]): string {
  return `${all.join('\n\n')}\n`;
}

const texts: readonly Page[] = [
  {
    about: 'one sentence below a longer notice on cookies',
    page: lines(
      'We use cookies and similar tools to remember your settings, to count visits and to show advertisements. By clicking “Accept” you agree to this. You can change your choice at any time in the settings.',
      'Accept',
      'Settings',
      'Mill bridge shut until noon',
      '3 May 2021',
      'A lorry with timber lost its load on the mill bridge on Monday.',
    ),
    has: ['A lorry with timber'],
    hasNot: ['similar tools', 'Settings'],
    headline: 'Mill bridge shut until noon',
  },
  {
    about: 'two sentences above a longer notice in German',
    page: lines(
      'Kater kehrt nach neun Jahren heim',
      '4. Mai 2021',
      'Ein roter Kater ist am Montag in Lünebach vor der Tür seiner Besitzerin aufgetaucht. Er wog zwei Kilo mehr als damals.',
      'Wir und unsere 120 Partner speichern Informationen auf Ihrem Gerät und greifen darauf zu. Mit Ihrer Einwilligung werden personenbezogene Daten verarbeitet, um Anzeigen zu messen.',
      'Sie können Ihre Einstellungen jederzeit unter „Datenschutz“ am Ende jeder Seite widerrufen.',
      'Alle akzeptieren',
      'Einstellungen',
    ),
    has: ['Ein roter Kater'],
    hasNot: ['Partner speichern', 'widerrufen', 'Alle akzeptieren'],
    headline: 'Kater kehrt nach neun Jahren heim',
  },
  {
    about: 'a French privacy wall before a brief',
    page: lines(
      'Le respect de votre vie privée est notre priorité',
      'Avec votre accord, nos 88 partenaires et nous utilisons des cookies pour stocker et consulter des informations personnelles comme votre visite sur ce site. Vous pouvez retirer votre consentement en cliquant sur « En savoir plus ».',
      'Tout accepter',
      'Continuer sans accepter',
      'Le bac de Sarzac reprend mardi',
      '5 mai 2021',
      'Le bac de Sarzac traversera de nouveau la rivière à partir de mardi matin.',
    ),
    has: ['Le bac de Sarzac traversera'],
    hasNot: ['88 partenaires', 'Tout accepter', 'vie privée'],
    headline: 'Le bac de Sarzac reprend mardi',
  },
  {
    about: 'a Spanish notice after a brief',
    page: lines(
      'Cae un árbol en la plaza',
      '6 de mayo de 2021',
      'Un olmo centenario cayó el jueves en la plaza sin herir a nadie.',
      'Este sitio utiliza cookies propias y de terceros para analizar sus hábitos de navegación y mostrarle publicidad. Si continúa navegando, consideramos que acepta su uso.',
      'Aceptar',
      'Más información',
    ),
    has: ['Un olmo centenario'],
    hasNot: ['cookies', 'Más información'],
    headline: 'Cae un árbol en la plaza',
  },
  {
    about: 'a Portuguese notice between headline and brief',
    page: lines(
      'Farol volta a acender',
      'Este site usa cookies para melhorar a sua experiência. Ao continuar a navegar, você concorda com a nossa política de privacidade.',
      'Aceitar',
      '7 de maio de 2021',
      'O farol da ilha voltou a acender na sexta-feira depois de onze anos.',
    ),
    has: ['O farol da ilha'],
    hasNot: ['cookies'],
  },
  {
    about: 'an Italian notice before a brief',
    page: lines(
      'Questo sito o gli strumenti terzi da questo utilizzati si avvalgono di cookie. Chiudendo questo banner acconsenti al loro uso. Se vuoi saperne di più consulta la nostra informativa.',
      'Accetta',
      'Riapre il mulino di Valdora',
      '8 maggio 2021',
      'Il mulino di Valdora riapre sabato con farina del paese.',
    ),
    has: ['Il mulino di Valdora riapre'],
    hasNot: ['informativa'],
    headline: 'Riapre il mulino di Valdora',
  },
  {
    about: 'a Dutch notice before a brief',
    page: lines(
      'Deze website gebruikt cookies om uw bezoek te verbeteren en advertenties af te stemmen. Door verder te surfen gaat u akkoord met ons cookiebeleid.',
      'Akkoord',
      'Veerpont ligt stil',
      '9 mei 2021',
      'De veerpont bij Oudwaard ligt sinds zondag stil door laag water.',
    ),
    has: ['De veerpont bij Oudwaard'],
    hasNot: ['cookiebeleid', 'Akkoord'],
    headline: 'Veerpont ligt stil',
  },
  {
    about: 'a Polish notice after a brief',
    page: lines(
      'Bociany wróciły do Rogowa',
      '10 maja 2021',
      'Para bocianów wróciła w poniedziałek na komin starej gorzelni.',
      'Nasz serwis wykorzystuje pliki cookies w celach statystycznych i reklamowych. Korzystając z serwisu, wyrażasz zgodę na ich używanie zgodnie z ustawieniami przeglądarki.',
      'Akceptuję',
    ),
    has: ['Para bocianów'],
    hasNot: ['cookies', 'Akceptuję'],
    headline: 'Bociany wróciły do Rogowa',
  },
  {
    about: 'a Russian notice before a brief',
    page: lines(
      'Мы используем файлы cookie, чтобы сайт работал лучше. Оставаясь на сайте, вы соглашаетесь с политикой обработки персональных данных.',
      'Хорошо',
      'В Заречье починили мост',
      '11 мая 2021',
      'Во вторник в Заречье открыли мост после ремонта.',
    ),
    has: ['Во вторник в Заречье'],
    hasNot: ['cookie', 'Хорошо'],
    headline: 'В Заречье починили мост',
  },
  {
    about: 'a Turkish notice after a brief',
    page: lines(
      'Köprü yeniden açıldı',
      '12 Mayıs 2021',
      'Eski köprü çarşamba sabahı yayalara yeniden açıldı.',
      'Sitemizden en iyi şekilde faydalanabilmeniz için çerezler kullanılmaktadır. Bu siteye giriş yaparak çerez kullanımını kabul etmiş sayılıyorsunuz.',
      'Tamam',
    ),
    has: ['Eski köprü'],
    hasNot: ['çerez'],
    headline: 'Köprü yeniden açıldı',
  },
  {
    about: 'a Japanese notice after a brief',
    page: lines(
      '古い桟橋が再開',
      '2021年5月13日',
      '港の古い桟橋が木曜日に再開した。',
      '当サイトでは、利便性の向上のためにクッキーを使用しています。サイトの閲覧を続けた場合、クッキーの使用に同意したものとみなします。詳細はプライバシーポリシーをご覧ください。',
      '同意する',
    ),
    has: ['港の古い桟橋'],
    hasNot: ['クッキー'],
  },
  {
    about: 'a Chinese notice before a brief',
    page: lines(
      '我们使用Cookie来改善您的浏览体验并分析流量。继续使用本网站，即表示您同意我们使用Cookie。',
      '接受',
      '旧码头重新开放',
      '2021年5月14日',
      '旧码头星期五重新开放。',
    ),
    has: ['旧码头星期五'],
    hasNot: ['Cookie'],
  },
  {
    about: 'a Korean notice after a brief',
    page: lines(
      '옛 부두 다시 열려',
      '2021년 5월 15일',
      '옛 부두가 토요일에 다시 문을 열었다.',
      '저희 웹사이트는 더 나은 서비스를 위해 쿠키를 사용합니다. 사이트를 계속 이용하시면 쿠키 사용에 동의하는 것으로 간주됩니다.',
      '동의',
    ),
    has: ['옛 부두가 토요일에'],
    hasNot: ['쿠키'],
  },
  {
    about: 'an Arabic notice after a brief',
    page: lines(
      'إعادة فتح الرصيف القديم',
      '16 مايو 2021',
      'أعيد فتح الرصيف القديم يوم الأحد أمام المشاة.',
      'نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا. بمتابعة التصفح فإنك توافق على سياسة الخصوصية الخاصة بنا.',
      'موافق',
    ),
    has: ['أعيد فتح الرصيف'],
    hasNot: ['الارتباط'],
  },
  {
    about: 'a Swedish notice before a brief',
    page: lines(
      'Vi använder kakor för att webbplatsen ska fungera så bra som möjligt för dig. Läs mer om hur vi behandlar personuppgifter och ändra dina inställningar.',
      'Godkänn alla',
      'Färjan går igen',
      '17 maj 2021',
      'Färjan till Ytterö går igen från måndag.',
    ),
    has: ['Färjan till Ytterö'],
    hasNot: ['kakor'],
    headline: 'Färjan går igen',
  },
  {
    about: 'a Czech notice after a brief',
    page: lines(
      'Přívoz znovu jezdí',
      '18. května 2021',
      'Přívoz v Lhotce jezdí znovu od úterý.',
      'Tento web používá k poskytování služeb a analýze návštěvnosti soubory cookie. Používáním tohoto webu s tím souhlasíte.',
      'Rozumím',
      'Více informací',
    ),
    has: ['Přívoz v Lhotce'],
    hasNot: ['soubory cookie'],
  },
  {
    about: 'a Greek notice after a brief',
    page: lines(
      'Άνοιξε η παλιά προβλήτα',
      '19 Μαΐου 2021',
      'Η παλιά προβλήτα άνοιξε ξανά την Τετάρτη.',
      'Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας. Συνεχίζοντας την περιήγηση συμφωνείτε με τη χρήση τους.',
      'Αποδοχή',
    ),
    has: ['Η παλιά προβλήτα'],
    hasNot: ['cookies'],
  },
  {
    about: 'a notice that names no cookies, after a brief',
    page: lines(
      'Kiosk on the quay burns',
      '3 May 2021',
      'A kiosk on the quay burned on Sunday night; nobody was in it.',
      'Your privacy choices',
      'We and our 304 vendors keep identifiers on your device and read them, to measure audiences and to choose advertisements. You may refuse some purposes, or all of them.',
      'Refuse all',
      'Manage options',
    ),
    has: ['A kiosk on the quay'],
    hasNot: ['304 vendors', 'privacy choices', 'Manage options'],
    headline: 'Kiosk on the quay burns',
  },
  {
    about: 'a notice on an old browser before a brief',
    page: lines(
      'You are using an outdated browser. Please upgrade your browser or install another one to make the most of this website, which will not work properly without it.',
      'Seal sleeps in rowing boat',
      '3 May 2021',
      'A grey seal spent Sunday in a rowing boat off the mole.',
    ),
    has: ['A grey seal'],
    hasNot: ['outdated'],
    headline: 'Seal sleeps in rowing boat',
  },
  {
    about: 'a notice for a player within the article',
    page: lines(
      'Seal sleeps in rowing boat',
      '3 May 2021',
      'A grey seal spent Sunday in a rowing boat off the mole, watched by a small crowd of children and one dog.',
      'To watch this video you need JavaScript, which is switched off in your browser.',
      'The owner of the boat, a teacher, took the bus to work on Monday and said she would wait for the tide.',
    ),
    has: ['A grey seal', 'The owner of the boat'],
    hasNot: ['JavaScript'],
  },
  {
    about: 'a notice on an ad blocker',
    page: lines(
      'It looks like you are using an ad blocker. Advertisements pay for our reporters. Please allow them on this site, or become a supporter.',
      'Seal sleeps in rowing boat',
      '3 May 2021',
      'A grey seal spent Sunday in a rowing boat off the mole.',
    ),
    has: ['A grey seal'],
    hasNot: ['ad blocker'],
    headline: 'Seal sleeps in rowing boat',
  },
  {
    about: 'a German player’s notice and nothing else',
    page: lines(
      'Um dieses Video anzusehen, aktivieren Sie bitte JavaScript in Ihrem Browser oder wechseln Sie zu einem Browser, der HTML5 unterstützt.',
      '0:42',
    ),
    has: [],
  },
  {
    about: 'an offer after two paragraphs',
    page: lines(
      'Bakery on Mill Street to close',
      '3 May 2021',
      'The bakery on Mill Street will close in June after eighty years, its owner has told customers in a letter.',
      'The ovens go to a school in the next town, where they will be used from autumn by apprentices.',
      'Want to read on? This story is for subscribers only.',
      'Subscribe for 2 crowns a month, cancel at any time, and read all articles without advertisements on any device.',
      'Subscribe now',
      'Already registered? Sign in',
    ),
    has: ['The bakery on Mill Street', 'The ovens go'],
    hasNot: ['subscribers only', '2 crowns', 'Sign in'],
    headline: 'Bakery on Mill Street to close',
  },
  {
    about: 'a German offer after one paragraph',
    page: lines(
      'Bäckerei in der Mühlstraße schließt',
      '3. Mai 2021',
      'Die Bäckerei in der Mühlstraße schließt im Juni nach achtzig Jahren, wie die Besitzerin ihren Kunden geschrieben hat.',
      'Jetzt weiterlesen mit dem Abo: Testen Sie uns einen Monat lang kostenlos und lesen Sie alle Artikel auf allen Geräten. Jederzeit kündbar.',
      'Sie sind bereits Abonnent? Hier anmelden.',
    ),
    has: ['Die Bäckerei'],
    hasNot: ['weiterlesen', 'anmelden'],
  },
  {
    about: 'a French offer after one paragraph',
    page: lines(
      'La boulangerie de la rue du Moulin ferme',
      '3 mai 2021',
      'La boulangerie de la rue du Moulin fermera en juin après quatre-vingts ans, a écrit sa patronne à ses clients.',
      'Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.',
      'Déjà abonné ? Se connecter',
    ),
    has: ['La boulangerie de la rue du Moulin fermera'],
    hasNot: ['réservée', 'Déjà abonné'],
  },
  {
    about: 'a Spanish offer after one paragraph',
    page: lines(
      'Cierra la panadería de la calle del Molino',
      '3 de mayo de 2021',
      'La panadería de la calle del Molino cerrará en junio después de ochenta años, según una carta de su dueña.',
      'Para seguir leyendo, suscríbete: acceso ilimitado a todos los artículos por un euro el primer mes.',
      '¿Ya eres suscriptor? Inicia sesión',
    ),
    has: ['La panadería de la calle'],
    hasNot: ['suscríbete', 'Inicia sesión'],
  },
  {
    about: 'a Russian offer after one paragraph',
    page: lines(
      'Пекарня на Мельничной закроется',
      '3 мая 2021',
      'Пекарня на Мельничной улице закроется в июне после восьмидесяти лет работы.',
      'Чтобы читать дальше, оформите подписку: неограниченный доступ ко всем материалам сайта.',
      'Войти',
    ),
    has: ['Пекарня на Мельничной улице'],
    hasNot: ['оформите подписку'],
  },
  {
    about: 'an offer of an app after a brief',
    page: lines(
      'Swans close road',
      '3 May 2021',
      'A pair of swans closed the valley road for an hour on Sunday.',
      'Download our app from the App Store or Google Play, switch on notifications and be the first to know what happens in the valley and beyond.',
    ),
    has: ['A pair of swans'],
    hasNot: ['App Store'],
    headline: 'Swans close road',
  },
  {
    about: 'a newsletter’s boilerplate after a brief',
    page: lines(
      'Swans close road',
      '3 May 2021',
      'A pair of swans closed the valley road for an hour on Sunday.',
      'Sign up to our morning letter and get the news of the valley in your inbox at six, before anybody else has got up. You can unsubscribe at any time.',
      'By signing up you agree to our terms and our privacy policy.',
    ),
    has: ['A pair of swans'],
    hasNot: ['inbox', 'our terms'],
    headline: 'Swans close road',
  },
  {
    about: 'a login wall after a brief',
    page: lines(
      'Swans close road',
      '3 May 2021',
      'A pair of swans closed the valley road for an hour on Sunday.',
      'You must be logged in to read the rest of this story. Please log in, or create a free account in less than a minute.',
      'Log in',
      'Register',
    ),
    has: ['A pair of swans'],
    hasNot: ['logged in', 'Register'],
  },
  {
    about: 'a shop’s boilerplate after a brief',
    page: lines(
      'Swans close road',
      '3 May 2021',
      'A pair of swans closed the valley road for an hour on Sunday.',
      'Free shipping on orders over 50 crowns. Return it within 30 days if you do not like it. Our customer service answers on weekdays from nine to five.',
    ),
    has: ['A pair of swans'],
    hasNot: ['Free shipping'],
  },
  {
    about: 'nothing but a notice on cookies',
    page: lines(
      'Before you continue',
      'We use cookies and data to deliver and maintain our services and to measure audience engagement. If you choose to “Accept all”, we will also use cookies to personalise content.',
      'Reject all',
      'Accept all',
      'More options',
    ),
    has: [],
  },
  {
    about: 'nothing but a request for JavaScript',
    page: lines('Please enable JavaScript and cookies in your browser to continue.'),
    has: [],
  },
  {
    about: 'a regulator’s fine for cookies',
    page: lines(
      'Airline fined over cookies',
      '3 May 2021',
      'The data protection authority fined an airline 40,000 crowns on Monday because its site set cookies before visitors had agreed to them.',
      'The airline said that it would ask for consent from now on and would appeal against the fine.',
    ),
    has: ['The data protection authority fined', 'The airline said'],
    headline: 'Airline fined over cookies',
  },
  {
    about: 'advice on cookies that speaks to the reader',
    page: lines(
      'How to keep cookies off your computer',
      '3 May 2021',
      'Every site that you visit may leave cookies on your device, and most of them tell our habits to somebody else.',
      'Open the settings of your browser, choose privacy, and reject cookies of third parties. You will have to accept a few, or shops forget your basket.',
      'We tried this for a week. Our screens were calmer, and two of forty sites would not let us in.',
    ),
    has: ['Every site that you visit', 'Open the settings', 'We tried this'],
  },
  {
    about: 'a report on a browser',
    page: lines(
      'Browser of the north gets its last update',
      '3 May 2021',
      'The makers of the browser Norna will not support it after June, and ask everybody to install another one.',
      'If you still use it, update your browser before the summer, said its chief engineer, since old versions cannot open most shops.',
    ),
    has: ['The makers of the browser', 'If you still use it'],
  },
  {
    about: 'a column on subscriptions',
    page: lines(
      'Why I pay for three newspapers',
      '3 May 2021',
      'I have a subscription to three newspapers, and our postman thinks that I am mad. One costs 30 crowns a month, and it is the best money that I spend.',
      'You may cancel at any time, they say, but you never do. So the stack grows, and I read all articles on Sundays.',
    ),
    has: ['I have a subscription', 'You may cancel'],
  },
  {
    about: 'a shop that is in the news',
    page: lines(
      'Toy shop keeps its promise',
      '3 May 2021',
      'A toy shop in Vardal has paid back 212 orders since a warehouse burned down, though no law made it do so, its owner said.',
      'Delivery of the rest is to begin in June, and every customer gets a gift card.',
    ),
    has: ['A toy shop in Vardal', 'Delivery of the rest'],
  },
  {
    about: 'cookies to eat',
    page: lines(
      'Grandmother’s cookies win the fair',
      '3 May 2021',
      'We all love cookies in our village, and if you choose the dark ones you will agree that they are the best.',
      'Bake them for nine minutes and let your guests take two each.',
    ),
    has: ['We all love cookies', 'Bake them'],
  },
];

const markup: readonly Page[] = [
  {
    about: 'a dialog before an article that is hidden from screen readers',
    page: inHtml(
      '<div role="dialog" aria-modal="true"><h2>Your choices</h2><p>Together with 90 firms we remember what you read here. That pays for our reporters, and nothing is sold to anyone who has not signed our rules.</p><p>You may come back to this window from the foot of each page and think again.</p><button>Fine</button></div><div id="root" aria-hidden="true"><h1>Mill bridge shut until noon</h1><p>3 May 2021</p><p>A lorry with timber lost its load on the mill bridge on Monday, and the road was closed until noon while firemen sawed the trunks.</p><p>The driver was not hurt.</p></div>',
      'Mill bridge shut until noon',
    ),
    has: ['A lorry with timber', 'The driver was not hurt.'],
    hasNot: ['90 firms', 'this window'],
    headline: 'Mill bridge shut until noon',
  },
  {
    about: 'an open dialog after a brief',
    page: inHtml(
      '<main><h1>Mill bridge shut until noon</h1><p>A lorry with timber lost its load on Monday.</p></main><dialog open><p>Our readers decide what we print. Tell us in four short questions what you would like to read more often, and win one of ten umbrellas with our crest.</p></dialog>',
      'Mill bridge shut until noon',
    ),
    has: ['A lorry with timber'],
    hasNot: ['umbrellas'],
  },
  {
    about: 'a consent box known by its name alone',
    page: inHtml(
      '<div id="onetrust-banner-sdk"><p>What happens when you click here is told in a document of ninety pages that nobody has ever read to its end, and that changes on most Fridays.</p></div><h1>Mill bridge shut until noon</h1><p>A lorry with timber lost its load on Monday.</p>',
      'Mill bridge shut until noon',
    ),
    has: ['A lorry with timber'],
    hasNot: ['ninety pages'],
  },
  {
    about: 'a class that only says that there is a consent box',
    page: inHtml(
      '<div class="page has-cookie-banner"><h1>Mill bridge shut until noon</h1><p>A lorry with timber lost its load on Monday.</p><div class="cookie-banner"><p>Nothing is stored here but what the law allows, they say, and a little more.</p></div></div>',
      'Mill bridge shut until noon',
    ),
    has: ['A lorry with timber'],
    hasNot: ['what the law allows'],
  },
  {
    about: 'a section on cookies to eat',
    page: inHtml(
      '<main class="cookies"><div class="cookies"><article class="post category-cookies"><h1>Oat cookies with plums</h1><p>These are the oat cookies that my aunt bakes for the harvest, with plums from the tree behind the barn.</p><p>They keep for a week in a tin.</p></article></div></main>',
      'Oat cookies with plums',
    ),
    has: ['These are the oat cookies', 'They keep for a week'],
  },
  {
    about: 'text beside the only article',
    page: inHtml(
      '<header><a href="/">Blog D</a></header><article><h1>Low water</h1><p>The ford was dry today.</p></article><div class="about"><p>This is a place for people who walk along rivers and write about what they see there, since 2004 and in all weathers.</p><p>It is made by four friends in three countries, who have never met in one room, and who answer every letter sooner or later.</p></div>',
      'Low water | Blog D',
    ),
    has: ['The ford was dry today.'],
    hasNot: ['Blog D', 'four friends', 'in all weathers'],
    headline: 'Low water',
  },
  {
    about: 'an aside and a footer that are longer than the article',
    page: inHtml(
      '<article><h1>Low water</h1><p>The ford was dry today.</p><p>Nobody swam.</p></article><aside><p>Support us with a gift of any size, since paper, postage and the boat cost more each year, and nobody else pays for them.</p></aside><footer><p>All that stands here may be read aloud in schools, printed on paper and hung on trees, as long as our name is on it.</p></footer>',
      'Low water',
    ),
    has: ['The ford was dry today.', 'Nobody swam.'],
    hasNot: ['postage', 'hung on trees'],
  },
  {
    about: 'a teaser as the only article element',
    page: inHtml(
      '<h1>Mill bridge shut until noon</h1><div class="text"><p>A lorry with timber lost its load on the mill bridge on Monday, and the road was closed until noon while firemen sawed the trunks.</p><p>The driver was not hurt, but three beehives beside the road were.</p><p>The police are looking for the owner of a blue van that did not stop.</p></div><article><h3>Bees swarm on church tower</h3><p>Nobody knows where they came from.</p></article>',
      'Mill bridge shut until noon',
    ),
    has: ['A lorry with timber', 'The driver was not hurt', 'The police are looking'],
  },
  {
    about: 'an article in a dialog',
    page: inHtml(
      '<div class="grid"><p>Bees swarm on church tower.</p></div><div role="dialog"><article><h1>Mill bridge shut until noon</h1><p>A lorry with timber lost its load on the mill bridge on Monday, and the road was closed until noon.</p><p>The driver was not hurt.</p></article></div>',
      'Mill bridge shut until noon',
    ),
    has: ['A lorry with timber', 'The driver was not hurt.'],
  },
  {
    about: 'a film with a notice, and no article',
    page: inHtml(
      '<main><p>Your browser is too old to show this film. Please update it, or visit the simple version of our pages.</p><h1>Film: seal in rowing boat</h1><video src="a.mp4"></video><span>0:07</span></main>',
      'Film: seal in rowing boat',
    ),
    has: [],
  },
  {
    about: 'a dialog on consent and nothing else',
    page: inHtml(
      '<div role="dialog"><h2>Cookies on this site</h2><p>We use cookies to see which pages you read. You can accept or decline.</p><button>Accept</button></div>',
      'The Valley Courier',
    ),
    has: [],
  },
];

/** Notices by language and kind, in one to three lines. Each is put beside a story of one sentence in several ways. */
const notices: Readonly<Record<string, readonly string[]>> = {
  'cookies, de': [
    'Hinweis zum Datenschutz: Auf diesen Seiten werden kleine Dateien abgelegt, sogenannte Cookies. Wer weiterliest, erklärt sich damit einverstanden.',
    'Wie man Cookies abschaltet, steht hier: unsere Regeln zu Cookies',
  ],
  'cookies, nl': [
    'Privacy: deze site plaatst cookies. Wie verder leest, gaat daarmee akkoord.',
    'Wilt u weten hoe u cookies weigert, kijk dan hier: onze regels',
  ],
  'cookies, fr': [
    'Vie privée : ce site dépose des cookies. En continuant votre lecture, vous acceptez leur usage.',
    'Pour savoir comment les refuser, voyez ici : nos règles sur les cookies',
  ],
  'cookies, es': [
    'Privacidad: este sitio guarda cookies. Si sigues leyendo, aceptas su uso.',
    'Para saber cómo rechazar las cookies, mira aquí: nuestras reglas',
  ],
  'cookies, pt': [
    'Privacidade: este site grava cookies. Ao continuar a ler, você aceita o seu uso.',
    'Para saber como recusar cookies, veja aqui: as nossas regras',
  ],
  'cookies, it': [
    'Privacy: questo sito salva dei cookie. Continuando a leggere ne accetti l’uso.',
    'Per sapere come rifiutare i cookie, guarda qui: le nostre regole',
  ],
  'cookies, pl': [
    'Prywatność: ta strona zapisuje pliki cookies. Czytając dalej, zgadzasz się na ich użycie.',
    'Jak odrzucić cookies, dowiesz się tutaj: nasze zasady',
  ],
  'cookies, ru': [
    'Конфиденциальность: этот сайт сохраняет файлы cookie. Продолжая чтение, вы соглашаетесь с этим.',
    'О том, как отказаться от cookie, читайте здесь: наши правила',
  ],
  'cookies, tr': [
    'Gizlilik: bu sitede çerezler saklanır. Okumaya devam ederek bunu kabul edersiniz.',
    'Çerezleri nasıl reddedeceğiniz burada: çerez kurallarımız',
  ],
  'cookies, ja': [
    'プライバシー：このサイトはクッキーを保存します。読み続けると、その使用に同意したことになります。',
    'クッキーを拒否する方法はこちらをご覧ください：当サイトの規則',
  ],
  'cookies, id': [
    'Privasi: situs ini menyimpan cookie. Dengan melanjutkan membaca, Anda menyetujuinya.',
    'Cara menolak cookie ada di sini: kebijakan kami',
  ],
  'data, en': [
    'In order to give you a better service this page stores information about your visit. Read how we protect your privacy, and what you can object to.',
  ],
  'browser, en': [
    'This film needs a newer browser than the one that you use. There is a plain version of these pages for older ones.',
  ],
  'script, en': ['JavaScript seems to be off. Most of what is here will not show without it.'],
  'browser, de': [
    'Dein Browser ist nicht mehr aktuell. Manche Teile dieser Seite werden darum nicht richtig angezeigt. Wir empfehlen, eine neuere Version zu installieren.',
  ],
  'browser, fr': [
    'Il semble que votre navigateur ne puisse pas lire ce film. Le site risque de mal fonctionner si vous ne le mettez pas à jour.',
  ],
  'browser, es': [
    'Parece que tu navegador no puede reproducir esta película. Si no lo actualizas, es posible que la página no funcione como debería.',
  ],
  'browser, pt': [
    'Parece que o seu navegador não consegue reproduzir este filme. Se não o atualizar, o site pode não funcionar como devia.',
  ],
  'browser, it': [
    'Sembra che il tuo browser non riesca a riprodurre questo filmato. Se non lo aggiorni, il sito potrebbe non funzionare a dovere.',
  ],
  'browser, nl': [
    'Het lijkt erop dat je browser deze film niet kan afspelen. Als je hem niet bijwerkt, werkt de site misschien niet zoals het hoort.',
  ],
  'browser, pl': [
    'Wygląda na to, że twoja przeglądarka nie potrafi odtworzyć tego filmu. Jeśli jej nie zaktualizujesz, strona może nie działać prawidłowo.',
  ],
  'browser, ru': [
    'Похоже, ваш браузер не может воспроизвести этот фильм. Если его не обновить, сайт может работать неправильно.',
  ],
  'browser, tr': [
    'Tarayıcınız bu filmi oynatamıyor gibi görünüyor. Tarayıcınızı güncellemezseniz site düzgün çalışmayabilir.',
  ],
  'browser, ja': [
    'お使いのブラウザではこの動画を再生できないようです。ブラウザを更新しないと、サイトが正しく動作しないことがあります。',
  ],
  'browser, zh': ['您的浏览器似乎无法播放此影片。如果不更新浏览器，网站可能无法正常运行。'],
  'browser, sv': [
    'Det verkar som om din webbläsare inte kan spela upp filmen. Om du inte uppdaterar den kanske sidan inte fungerar som den ska.',
  ],
  'shop, en': [
    'All prices include VAT, plus postage. Delivery takes two to four days. You may send anything back within a fortnight, and we pay you back.',
    'Pay by card, on account or when the parcel comes.',
  ],
  'shop, de': [
    'Alle Preise inkl. MwSt., zzgl. Versandkosten. Lieferung in zwei bis vier Tagen. Sie haben ein Widerrufsrecht von 14 Tagen.',
  ],
  'app, en': [
    'Our app is faster than this page: get it free of charge for your phone and never miss a story from your street.',
    'Get the app',
  ],
  'app, de': [
    'Noch schneller mit unserer App: Jetzt kostenlos laden und keine Nachricht aus Ihrer Straße mehr verpassen.',
  ],
  'offer, en': [
    'You have come to the end of what we show for nothing. For the price of a coffee a month the rest is yours, today and every day.',
    'Become a subscriber',
  ],
  'offer, it': [
    'Questo articolo è riservato agli abbonati. Per leggerlo tutto scegli l’abbonamento che fa per te: il primo mese costa un euro.',
    'Abbonati',
    'Sei già abbonato? Accedi',
  ],
  'offer, pl': [
    'Dalsza część artykułu dostępna dla subskrybentów. Wykup dostęp od 1 zł za pierwszy miesiąc i czytaj bez ograniczeń.',
    'Zaloguj się',
  ],
  'offer, ja': ['この続きは有料会員の方のみお読みいただけます。初月無料で、すべての記事が読み放題です。', 'ログイン'],
  'offer, zh': ['剩余内容仅限订阅用户阅读。立即订阅，首月只需一元，畅读全部文章。', '登录'],
  'account, en': [
    'Readers who are signed in see more: make an account, it costs nothing and takes a minute.',
    'Sign in',
  ],
  'letter, en': [
    'Liked this? Every Friday we send a letter with the best of the week. Leave your address below and it is yours; you can leave again whenever you like.',
  ],
  'letter, de': [
    'Hat Ihnen das gefallen? Jeden Freitag schicken wir einen Brief mit dem Besten der Woche. Tragen Sie Ihre E-Mail-Adresse ein und bestellen Sie unseren Newsletter.',
  ],
};

const story = 'Nobody went out on the ice.';
const paragraphs = (all: readonly string[]) => all.map((text) => `<p>${text}</p>`).join('');
const titled = (body: string) => inHtml(body, 'Cold day | Blog A');
const post = `<h1>Cold day</h1><p>${story}</p>`;

/** Ways to put a notice beside the story. */
const ways: Readonly<Record<string, (notice: readonly string[]) => string>> = {
  'beside an article element': (notice) =>
    titled(`<header>Blog A</header><article>${post}</article><div>${paragraphs(notice)}<button>OK</button></div>`),
  'below a division': (notice) => titled(`<div>${post}</div><div>${paragraphs(notice)}<button>OK</button></div>`),
  'above a division': (notice) => titled(`<div>${paragraphs(notice)}<button>OK</button></div><div>${post}</div>`),
  'below a text': (notice) => lines('Cold day', '3 May 2021', story, ...notice, 'OK'),
  'above a text': (notice) => lines(...notice, 'OK', 'Cold day', '3 May 2021', story),
};

describe.each(Object.entries(notices))('a notice (%s)', (_, notice) => {
  test.each(Object.entries(ways))('%s is not in the story', (_way, write) => {
    const body = cleaned(write(notice))?.passages.map(({ text }) => text) ?? [];
    expect(body).toContain(story);
    expect(body.filter((text) => notice.some((line) => line.startsWith(text)))).toEqual([]);
    expect(body).not.toContain('Blog A');
  });

  test('alone is no story', () => {
    expect(cleaned(lines(...notice))).toBeNull();
  });
});

/** Short articles about what notices speak of, by headline. Each must stay whole, with and without a notice beside it. */
const articles: Readonly<Record<string, readonly string[]>> = {
  'Browser makers drop third-party cookies': [
    'The two biggest browser makers will stop accepting third-party cookies in May, they said on Monday.',
    'Advertisers have to find other ways to follow you from site to site, and our habits will be a little harder to sell.',
  ],
  'New browser blocks ads by default': [
    'A browser from Vardal blocks advertisements by default. You do not have to install an ad blocker with it.',
    'Its makers live on gifts.',
  ],
  'Courier puts its archive behind a paywall': [
    'The Courier will let only subscribers read its archive from June. You can read five articles a month without a subscription.',
    'Unlimited access costs 20 crowns a month.',
  ],
  'Streaming prices rise': [
    'Subscribers of the two biggest services will pay 12 crowns a month from June, and can cancel at any time.',
    'A free trial is no longer offered.',
  ],
  'Old browsers shut out of the bank': [
    'Customers of the Sound Bank whose browser is older than 2015 cannot log in since Monday.',
    'If your browser is too old, update it or go to a branch, the bank advises.',
  ],
  'Library opens online catalogue': [
    'Readers can now register at home. You need an account, and the password comes by post.',
    'We tried it: it takes four minutes.',
  ],
  'Letter from the mayor now weekly': [
    'The mayor sends a newsletter every Friday. If you want it in your inbox, sign up at the town hall in Mill Street before noon.',
    'It has four hundred readers in the town and a few in other towns, among them the mayor of Vardal, who sends one of his own.',
  ],
  'Cookie-Banner werden einfacher': [
    'Wer eine Website besucht, soll Cookies künftig mit einem Klick ablehnen können, so das Ministerium.',
    'Ihre Einwilligung können Sie dann im Browser speichern, und unsere Daten bleiben bei uns.',
  ],
  'La CNIL sanctionne un site marchand': [
    'La CNIL a infligé lundi une amende à un site qui déposait des cookies sans le consentement des visiteurs.',
    'Vous pouvez refuser les cookies aussi simplement que les accepter, rappelle l’autorité.',
  ],
  'Multa por las cookies': [
    'La agencia ha multado a una tienda que guardaba cookies sin pedir permiso a sus clientes.',
    'Usted puede rechazar las cookies, recuerda la agencia, y la tienda debe respetarlo.',
  ],
  'Куки запретят': [
    'Сайты должны будут спрашивать, прежде чем сохранять файлы cookie, следует из проекта закона.',
    'Вы сможете отказаться, и сайт обязан это принять.',
  ],
};

const banner = 'We use cookies to make this site work. Choose what you allow.';

/** Ways that an article stands on a page. */
const pagesOf: Readonly<Record<string, (headline: string, body: readonly string[]) => string>> = {
  'in an article element': (headline, body) =>
    inHtml(`<article><h1>${headline}</h1>${paragraphs(body)}</article><footer>Home</footer>`, `${headline} | Courier`),
  'above a button': (headline, body) =>
    inHtml(`<div><h1>${headline}</h1>${paragraphs(body)}</div><button>Share</button>`, `${headline} | Courier`),
  'above a notice': (headline, body) =>
    inHtml(
      `<div><h1>${headline}</h1>${paragraphs(body)}</div><div>${paragraphs([banner])}<button>OK</button></div>`,
      `${headline} | Courier`,
    ),
  'in a text': (headline, body) => lines(headline, '3 May 2021', ...body),
  'below a notice in a text': (headline, body) => lines(banner, 'OK', headline, '3 May 2021', ...body),
  'above buttons in a text': (headline, body) => lines(headline, '3 May 2021', ...body, 'Subscribe', 'Log in'),
};

describe.each(Object.entries(articles))('the article “%s”', (headline, body) => {
  test.each(Object.entries(pagesOf))('is whole %s', (_, write) => {
    const found = cleaned(write(headline, body))?.passages.map(({ text }) => text) ?? [];
    expect(body.filter((text) => !found.includes(text))).toEqual([]);
    expect(found).not.toContain(banner);
  });
});

function cleaned(page: string) {
  const decoded = page.startsWith('<') ? html.decode(new TextEncoder().encode(page)) : { ok: true, text: page };
  if (!('text' in decoded)) throw new Error('The page cannot be read.');
  return clean({ id: 'page', ...(decoded as Omit<CapturedPage, 'id'>) }).article;
}

describe.each(Object.entries({ texts, markup }))('%s', (_, pages) => {
  test.each(pages)('$about', ({ page, has, hasNot = [], headline }) => {
    const article = cleaned(page);
    const body = article?.passages.map(({ text }) => text).join('\n') ?? '';
    if (has.length === 0) expect(body).toBe('');
    const places = has.map((words) => body.indexOf(words));
    expect(has.filter((_words, at) => places[at] === -1)).toEqual([]);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(hasNot.filter((words) => body.includes(words))).toEqual([]);
    if (headline !== undefined) expect(article?.headline.value).toBe(headline);
  });
});

import type { Reason } from '../../rule.ts';
import type { Concept } from './find-words.ts';

/** So many phrases of each of these concepts. */
export type Needs = Readonly<Partial<Record<Concept, number>>>;

/** A kind of notice: what a page says of itself, where a reader looks for the article. */
export interface NoticeKind extends Reason {
  /** Any of these is enough. */
  readonly needs: readonly [Needs, ...Needs[]];
  /** Any of these is enough right above a button. */
  readonly aboveButton?: readonly Needs[];
  /** Nothing that speaks of these is such a notice. */
  readonly without: readonly Concept[];
  /** In words; a longer paragraph is none. */
  readonly longest: number;
  /** In words: what is needed stands within so many. */
  readonly within: number;
  /** What a page is about if its headline has it: then its paragraphs are no notices for that alone. */
  readonly topics: readonly Concept[];
  /** What further sentences of the same notice speak of. */
  readonly besides: readonly Concept[];
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
}

/** In this order: the first kind that fits is the block's. */
export const noticeKinds: readonly NoticeKind[] = [
  {
    id: 'furniture/consent-notice',
    role: 'furniture',
    reason: 'A notice of the page on cookies or personal data, which it must show to every reader.',
    needs: [
      { cookies: 1, self: 1, consent: 1 },
      { cookies: 1, self: 1, reader: 1 },
      { cookies: 1, goingOn: 1 },
      { goingOn: 1, consent: 1, reader: 1, self: 1 },
      { goingOn: 1, consent: 1, data: 1 },
      { data: 1, partners: 1, self: 1, reader: 1, consent: 1 },
      { device: 1, partners: 1, self: 1, reader: 1 },
      { device: 1, partners: 1, self: 1, consent: 1 },
      { data: 1, consent: 2, self: 1, reader: 1 },
      { data: 2, self: 1, reader: 1 },
    ],
    aboveButton: [{ cookies: 1 }, { data: 1, self: 1, reader: 1 }, { device: 1, self: 1, reader: 1 }],
    without: ['bakery', 'reported'],
    longest: 260,
    within: 40,
    topics: ['cookies', 'data'],
    besides: ['cookies', 'data', 'device', 'partners', 'consent', 'goingOn'],
    examples: [
      'We use cookies to make this site work. Choose “Accept” if you agree.',
      'Privacy and cookies: this site sets cookies. By reading on you agree to their use.',
      'We and our 214 partners store information on your device and read it again.',
      'Diese Website verwendet Cookies. Mehr erfahren',
      'Nous utilisons des cookies pour améliorer votre visite. En savoir plus',
      'Utilizamos cookies propias y de terceros. Si continúa navegando, acepta su uso.',
      'Usamos cookies para melhorar a sua experiência. Saiba mais',
      'Utilizziamo i cookie per migliorare il sito. Proseguendo accetti il loro uso.',
      'Wij gebruiken cookies. Lees ons cookiebeleid voor meer informatie.',
      'Nasz serwis używa plików cookie. Korzystając z niego, wyrażasz zgodę.',
      'На нашем сайте используются файлы cookie. Продолжая, вы соглашаетесь с этим.',
      'Sitemizde çerezler kullanılır. Ayrıntılar için politikamıza bakın, onay verin.',
      '当サイトではクッキーを使用しています。詳細はポリシーをご覧ください。',
      '本网站使用Cookie。继续使用即表示您同意。',
      '저희 사이트는 쿠키를 사용합니다. 계속 이용하면 동의하는 것으로 봅니다.',
      'نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك. موافق',
    ],
    counterExamples: [
      'We baked cookies with the children, and you could smell the butter in our street.',
      'The regulator fined the airline because it set cookies before anyone had agreed.',
      '“We use cookies to follow you across the web,” a former engineer said.',
      'Cookies let shops recognise a browser when it comes back.',
      'Die Behörde verlangt, dass Websites vor dem Setzen von Cookies fragen.',
    ],
  },
  {
    id: 'furniture/browser-notice',
    role: 'furniture',
    reason: 'Tells the reader that the browser lacks something, or what to change in it.',
    needs: [
      { browser: 1, reader: 1, fails: 1 },
      { browser: 1, reader: 1, repair: 1, self: 1 },
      { browser: 1, reader: 1, repair: 1, thisArticle: 1 },
      { adBlocker: 1, reader: 1, self: 1 },
      { adBlocker: 1, reader: 1, repair: 1 },
    ],
    without: ['reported'],
    longest: 90,
    within: 14,
    topics: ['browser', 'adBlocker'],
    besides: ['browser', 'repair', 'adBlocker'],
    examples: [
      'It seems that your browser cannot play this film.',
      'You seem to use an ad blocker. Please switch it off for our site.',
      'Ihr Browser ist veraltet. Bitte aktualisieren Sie ihn.',
      'Votre navigateur ne prend pas en charge cette vidéo.',
      'Su navegador no es compatible con este vídeo.',
      'O seu navegador não suporta este vídeo.',
      'Il tuo browser non supporta questo video.',
      'Je browser ondersteunt deze video niet.',
      'Twoja przeglądarka nie obsługuje tego filmu.',
      'Ваш браузер устарел. Пожалуйста, обновите его.',
      'Tarayıcınız bu videoyu desteklemiyor.',
      'お使いのブラウザはこの動画に対応していません。',
      '您的浏览器版本过低，请升级后观看。',
      '사용 중인 브라우저는 이 영상을 지원하지 않습니다.',
      'متصفحك لا يدعم تشغيل هذا الفيديو.',
    ],
    counterExamples: [
      'The browser no longer supports the oldest of the plug-ins, its makers said.',
      'Half of all readers use an ad blocker on their phones.',
      'Der Browser wird seit März nicht mehr weiterentwickelt.',
    ],
  },
  {
    id: 'furniture/script-notice',
    role: 'furniture',
    reason: 'Tells the reader that scripts are switched off, or what to switch on.',
    needs: [
      { script: 1, repair: 1 },
      { script: 1, fails: 1 },
    ],
    without: ['reported'],
    longest: 35,
    within: 14,
    topics: ['script'],
    besides: ['script', 'browser', 'repair'],
    examples: [
      'Please enable JavaScript to view this page.',
      'JavaScript is off, so little of what is here will show.',
      'Bitte aktivieren Sie JavaScript.',
      'Veuillez activer JavaScript pour continuer.',
      'Active JavaScript para ver el contenido.',
      'Включите JavaScript.',
      'JavaScript を有効にしてください。',
    ],
    counterExamples: ['JavaScript was written in ten days in May 1995.', 'She taught herself JavaScript at night.'],
  },
  {
    id: 'furniture/subscription-offer',
    role: 'furniture',
    reason: 'Offers a subscription, or says that only subscribers may read on.',
    needs: [
      { toRead: 1, subscribe: 1 },
      { toRead: 1, login: 1 },
      { toRead: 1, offer: 1 },
      { offer: 2, reader: 1 },
      { offer: 2, self: 1 },
      { offer: 3, subscribe: 1 },
      { thisArticle: 1, reserved: 1 },
      { thisArticle: 1, subscribe: 1, self: 1 },
      { reserved: 1, subscribe: 1, login: 1 },
      { freeArticles: 1, reader: 1 },
    ],
    aboveButton: [{ offer: 1, reader: 1 }, { subscribe: 1, reader: 1 }, { toRead: 1 }, { reserved: 1 }],
    without: ['reported'],
    longest: 70,
    within: 30,
    topics: ['subscribe'],
    besides: ['subscribe', 'offer', 'login', 'toRead'],
    examples: [
      'To continue reading this article, subscribe from 1 crown for the first month.',
      'Unlimited access to all articles, and our weekend magazine on all of your devices.',
      'You have read all of your free articles this month.',
      'Dieser Artikel ist exklusiv für Abonnenten.',
      'Um weiterzulesen, brauchen Sie ein Abo.',
      'Cet article est réservé aux abonnés.',
      'Este contenido es exclusivo para suscriptores.',
      'Para continuar lendo, assine o jornal.',
      'Per continuare a leggere questo articolo, abbonati.',
      'Dit artikel is alleen voor abonnees.',
      'Ten artykuł jest dostępny tylko dla prenumeratorów.',
      'Чтобы читать дальше, оформите подписку.',
      'Haberin tamamını okumak için abone olun.',
      'この記事は有料会員限定です。',
      '本文仅限会员阅读。',
      '이 기사는 유료회원 전용입니다.',
      'هذا المقال متاح للمشتركين فقط.',
    ],
    counterExamples: [
      'The newspaper lost a tenth of its subscribers last year.',
      'A subscription to the gym costs 30 crowns a month, twice as much as in spring.',
      'Das Abo kostet ab Mai 49 Euro im Monat, wie das Ministerium mitteilte.',
      'The full story of the mutiny was told only in 1974.',
    ],
  },
  {
    id: 'furniture/newsletter-offer',
    role: 'furniture',
    reason: 'Asks the reader to sign up for letters.',
    needs: [
      { letter: 1, opening: 1, reader: 1 },
      { letter: 1, signUp: 1, reader: 1, consent: 1 },
      { letter: 1, signUp: 1, self: 1 },
    ],
    aboveButton: [
      { letter: 1, reader: 1 },
      { letter: 1, self: 1 },
    ],
    without: ['reported'],
    longest: 45,
    within: 25,
    topics: ['letter'],
    besides: ['letter', 'signUp', 'consent', 'data'],
    examples: [
      'Sign up here and have the news of the harbour in your inbox at six.',
      'Abonnieren Sie unseren Newsletter.',
      'Inscrivez-vous à notre newsletter.',
      'Suscríbete a nuestro boletín.',
      'Assine a nossa newsletter.',
      'Iscriviti alla nostra newsletter.',
      'Meld je aan voor onze nieuwsbrief.',
      'Zapisz się do naszego newslettera.',
      'Подпишитесь на нашу рассылку.',
      'Bültenimize abone olun, sizi haberdar edelim.',
      'ぜひ当サイトのメールマガジンに登録してください。',
      '请订阅我们的电子报。',
    ],
    counterExamples: [
      'Her newsletter has forty thousand readers, most of them in the north.',
      'More people subscribe to letters than to newspapers.',
    ],
  },
  {
    id: 'furniture/app-offer',
    role: 'furniture',
    reason: 'Asks the reader to get the publisher’s app.',
    needs: [
      { app: 1, opening: 1, store: 1 },
      { app: 1, getIt: 1, self: 1 },
    ],
    aboveButton: [
      { app: 1, self: 1, getIt: 1 },
      { app: 1, reader: 1, getIt: 1 },
      { app: 1, store: 1 },
    ],
    without: ['reported'],
    longest: 40,
    within: 10,
    topics: ['app'],
    besides: ['app', 'getIt', 'store'],
    examples: [
      'Download our app and read without a net.',
      'Laden Sie unsere App im App Store herunter.',
      'Téléchargez notre application.',
      'Descarga nuestra aplicación.',
      'Baixe o nosso aplicativo.',
      'Scarica la nostra app.',
      'Download onze app.',
      'Pobierz naszą aplikację.',
      'Скачайте наше приложение.',
      '下载我们的客户端。',
    ],
    counterExamples: [
      'The app was downloaded two million times in its first week.',
      'Users of the app can open it without a password.',
    ],
  },
  {
    id: 'furniture/login-notice',
    role: 'furniture',
    reason: 'Asks the reader to log in or to register.',
    needs: [
      { login: 1, thisArticle: 1, reader: 1 },
      { login: 1, subscribe: 1, reader: 1 },
      { login: 2, opening: 1, reader: 1 },
      { login: 2, subscribe: 1 },
      { login: 1, thisArticle: 1, self: 1 },
    ],
    aboveButton: [{ login: 1, reader: 1 }, { login: 2 }],
    without: ['reported'],
    longest: 30,
    within: 20,
    topics: ['login'],
    besides: ['login', 'subscribe', 'toRead'],
    examples: [
      'Please log in first: this page is kept behind your account.',
      'Already a subscriber? Log in with your number.',
      'Bitte melden Sie sich mit Ihrem Konto an.',
      'Connectez-vous à votre compte.',
      'Inicia sesión con tu cuenta.',
      'Войдите или зарегистрируйтесь, чтобы вы могли прочитать этот материал.',
    ],
    counterExamples: ['Voters may register until noon on Friday.', 'He opened an account in his wife’s name.'],
  },
  {
    id: 'furniture/shop-notice',
    role: 'furniture',
    reason: 'What a shop says below each of its pages.',
    needs: [
      { shop: 3, self: 1 },
      { shop: 3, reader: 1 },
    ],
    without: ['reported'],
    longest: 60,
    within: 40,
    topics: ['shop'],
    besides: ['shop'],
    examples: [
      'Free shipping on orders over 50 crowns. Our customer service helps you on weekdays.',
      'Kostenlose Lieferung ab 50 Euro. Ihre Bestellung können Sie 30 Tage lang zurückgeben.',
      'Livraison offerte dès 50 euros, retours sous 30 jours, notre service client vous répond.',
    ],
    counterExamples: [
      'The shop gave money back for 200 orders.',
      'Free delivery won it many customers in the suburbs.',
    ],
  },
];

/** A button of a notice, its heading, or a further sentence of it. */
export const noticePart = {
  id: 'furniture/notice-part',
  role: 'furniture',
  reason: 'A heading, a button or a further sentence of the notice beside it.',
} as const satisfies Reason;

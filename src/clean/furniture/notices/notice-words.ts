/**
 * What notices speak of, in the words of many languages. Phrases are in lower case and without punctuation, parted by
 * `|`; `*` stands for the rest of a word. No phrase decides by itself: `notice-kinds.ts` says which must come together.
 */
export const noticeWords = {
  /** The publisher speaks of itself or of its site. */
  self: {
    en: 'we|our|this journal|this newspaper|this paper|this magazine|this platform|this forum|this shop|this store|this app|our pages|this site|this website|this web site|this webpage|this page|this blog|this portal|this service|these pages|the site|the website|our site',
    de: 'wir|uns|unser*|diese website|dieser website|diese webseite|dieser webseite|diese seite|dieser seite|diesen seiten|unseren seiten|die seite|diese internetseite|dieses portal|dieses angebot',
    fr: 'nous|notre|nos|nos pages|ces pages|ce site|cette page|le site',
    es: 'nosotros|nuestr*|nos|utilizamos|usamos|este sitio|esta web|esta página|este portal|el sitio',
    pt: 'nós|noss*|utilizamos|usamos|este site|este sítio|esta página|este portal|o site',
    it: 'noi|nostr*|utilizziamo|usiamo|questo sito|questa pagina|questo portale|il sito',
    nl: 'wij|ons|onze|deze site|deze website|deze pagina|de site',
    pl: 'nasz*|używamy|stosujemy|wykorzystujemy|korzystamy|ta strona|ten serwis|ta witryna|tej stronie|tej strony|serwis|strona',
    ru: 'мы|наш*|используем|этот сайт|этом сайте|этого сайта|на сайте|сайт',
    uk: 'ми|наш*|використовуємо|цей сайт|цьому сайті|на сайті|сайт',
    tr: 'biz|bizim|sitemiz*|bu site*|bu web*|web sitemiz*|bültenimiz*|uygulamamız*|gazetemiz*|kullanıyoruz|kullanmaktayız|kullanır*',
    scandinavian:
      'vi|vår|vårt|våra|våre|vores|vor|denna webbplats|den här webbplatsen|den här sidan|webbplatsen|denne hjemmeside|dette websted|hjemmesiden|denne siden|dette nettstedet|nettstedet',
    cs: 'naš*|náš|používáme|využíváme|tento web|tato stránka|tyto stránky|těchto stránkách|web',
    el: 'μας|αυτόν τον ιστότοπο|τον ιστότοπο|εμείς|χρησιμοποιούμε|αυτός ο ιστότοπος|ο ιστότοπος|αυτή η σελίδα|η ιστοσελίδα',
    ro: 'nostru|noastr*|noștri|folosim|utilizăm|acest site|acestui site|site ul',
    hu: 'weboldalunk*|honlapunk*|oldalunk*|használunk|ez a weboldal|ez az oldal|a weboldal',
    fi: 'käytämme|sivustomme|palvelumme|meidän|tämä sivusto|kumppanimme',
    id: 'kami|situs ini|situs web ini|laman ini',
    vi: 'chúng tôi|trang web này|trang này',
    hi: 'हम|हमारी|हमारे|यह वेबसाइट|इस वेबसाइट|यह साइट',
    ja: '当サイト|本サイト|当社|弊社|私たち|このサイト|当ウェブサイト|本ウェブサイト|このウェブサイト|このページ',
    zh: '我们|我們|本站|本网|本網站|此网站|该网站|本页面|此網站',
    ko: '저희|당사|우리|본 사이트|이 사이트|이 웹사이트|본 웹사이트|홈페이지',
    ar: 'نحن|نستخدم|موقعنا|هذا الموقع|شركاؤنا|شركائنا|وشركاؤنا|خدماتنا|الموقع|نشرتنا|تطبيقنا',
    fa: 'ما|این سایت|این وب سایت|وب سایت|خبرنامه ما',
  },

  /** It speaks to the reader. */
  reader: {
    en: 'you|your|yours|please',
    de: 'sie|ihr|ihre|ihrem|ihren|ihrer|ihnen|du|dein*|bitte',
    fr: 'vous|votre|vos|veuillez',
    es: 'usted|su|sus|tu|tus|te',
    pt: 'você|seu|sua|seus|suas',
    it: 'tu|tuo|tua|tuoi|tue|ti|puoi|vostr*',
    nl: 'je|jouw|u|uw',
    pl: 'twoj*|twój|twoich|swoj*|państw*|możesz|prosimy|ci',
    ru: 'вы|вас|вам|ваш*|пожалуйста',
    uk: 'ви|вас|вам|ваш*',
    tr: 'siz|size|sizi|sizin|sizlere|lütfen|tarayıcınız*|cihazınız*|onayınız*|verileriniz*|hesabınız*',
    scandinavian: 'du|din|ditt|dina|dine|dit|deg|dig|er|vänligen|venligst|vennligst',
    cs: 'vy|váš|vaš*|vám|vás|prosím',
    el: 'σας|εσείς|παρακαλούμε',
    ro: 'dvs|dumneavoastră|vă|tău|ta|tale',
    hu: 'ön|önnek|önt|kérjük',
    fi: 'sinun|voit|sinulle|selaimesi|laitteellesi|ole hyvä',
    id: 'anda|silakan|mohon',
    vi: 'bạn|vui lòng',
    hi: 'आप|आपके|आपकी|आपका|आपको|कृपया',
    ja: 'お客様|あなた|ご利用|ください|下さい|お使い|ご覧|ご登録',
    zh: '您|你|请|請',
    ko: '귀하|회원님|고객님|여러분|당신|사용 중|사용하시는|사용하고 계신|세요|십시오|주세요',
    ar: 'أنت|لك|متصفحك|جهازك|بياناتك|تجربتك|موافقتك|بريدك|حسابك|تصفحك|خصوصيتك|يرجى',
    fa: 'شما|لطفا|لطفاً|مرورگرتان',
  },

  cookies: {
    many: 'cookie*|cookies|kakor|ciasteczk*|çerez*|informasjonskapsl*|eväste*|süti*|sütik*|traceurs|trackers|tracking technolog*|куки|кукі|कुकी*|クッキー|쿠키|كوكيز|الكوكيز|تعريف الارتباط|کوکی*',
  },

  /** Cookies to eat. */
  bakery: { en: 'dough|bake*|baking|recipe*|chocolate|sugar|oven|flour|butter|cookie cutter*|tray*' },

  /** What is kept about readers. */
  data: {
    en: 'personal data|personal information|personal details|your data|your information|your privacy|data about you|information about you|information about your|stores information|store information|your visit|data protection|unique identifiers|browsing data|ip address*|privacy',
    de: 'personenbezogen* daten|ihre daten|deine daten|ihrer daten|privatsphäre|datenschutz',
    fr: 'données personnelles|vos données|données à caractère personnel|vie privée',
    es: 'datos personales|sus datos|tus datos|privacidad',
    pt: 'dados pessoais|seus dados|privacidade',
    it: 'dati personali|tuoi dati|vostri dati|privacy',
    nl: 'persoonsgegevens|je gegevens|uw gegevens|privacy',
    pl: 'dane osobowe|danych osobowych|twoje dane|twoich danych|prywatnoś*',
    ru: 'персональн* данн*|личн* данн*|ваши данные|ваших данных|конфиденциальност*',
    uk: 'персональн* дан*|ваші дані|конфіденційн*',
    tr: 'kişisel veri*|verileriniz*|gizlili*',
    scandinavian:
      'personuppgifter|integritet|dina data|persondata|personoplysninger|privatliv|personopplysninger|personvern',
    cs: 'osobní* údaj*|soukromí',
    el: 'προσωπικ* δεδομέν*|δεδομένα σας|απόρρητ*',
    ro: 'date personale|datele personale|datele tale|confidențialit*',
    hu: 'személyes adat*|adatvédel*',
    fi: 'henkilötie*|tietosuoj*|yksityisyy*',
    id: 'data pribadi|data anda|privasi',
    vi: 'dữ liệu cá nhân|quyền riêng tư',
    hi: 'व्यक्तिगत डेटा|गोपनीयता|निजता',
    ja: '個人情報|個人データ|プライバシー|閲覧履歴',
    zh: '个人数据|个人信息|個人資料|隐私|隱私',
    ko: '개인정보|개인 정보',
    ar: 'بياناتك|البيانات الشخصية|خصوصيتك|الخصوصية',
    fa: 'اطلاعات شخصی|داده های شخصی|حریم خصوصی',
  },

  device: {
    many: 'device*|gerät*|endgerät*|appareil*|votre terminal|dispositiv*|apparaat|apparat*|urządzeni*|устройств*|пристро*|cihaz*|enhet*|enhed*|zařízení|συσκευ*|eszköz*|laite*|perangkat|thiết bị|端末|デバイス|设备|設備|裝置|기기|جهازك|الجهاز|دستگاه',
  },

  partners: {
    many: 'partner*|vendor*|third part*|advertiser*|drittanbieter*|partenaire*|socios|proveedores|terceros|parceir*|terceiros|fornitori|terze parti|derden|partnerz*|партнёр*|партнер*|ortaklar*|συνεργάτ*|kumppan*|mitra|đối tác|パートナー|第三者|合作伙伴|合作夥伴|第三方|파트너|제3자|شركاؤنا|شركائنا|وشركاؤنا|شرکای',
  },

  /** To agree, to refuse, to choose, and where to read what one agrees to. */
  consent: {
    en: 'accept*|agree*|consent*|opt out|opt in|reject*|decline*|preference*|find out more|learn more|more information|settings|allow*|withdraw*|choose|manage|privacy policy|cookie policy|personali*|switch off|turn off|strictly necessary|purposes|by continuing|by using this|by using our|best experience|user experience|legitimate interest*',
    de: 'akzeptier*|zustimm*|stimmen|stimmst|einverstanden|einwillig*|ablehn*|einstellung*|datenschutz*|mehr erfahren|mehr informationen|weitere informationen|widerruf*|weiter nutzen|personalisier*|nutzererlebnis|zwecke*',
    fr: 'accept*|consent*|refus*|paramètr*|paramétr*|savoir plus|en poursuivant|en continuant|confidentialité|préférences|personnalis*|finalités|meilleure expérience',
    es: 'acept*|consent*|rechaz*|configur*|más información|si continúa|si sigues|preferencias|política de|personaliz*|mejor experiencia|finalidades',
    pt: 'aceit*|consent*|concord*|rejeit*|recus*|configur*|saiba mais|mais informações|ao continuar|ao navegar|preferências|política de|personaliz*|melhor experiência',
    it: 'accett*|consens*|acconsent*|rifiut*|impostazion*|preferenz*|informativa|saperne di più|maggiori informazioni|proseguendo|personalizz*|migliore esperienza|finalità',
    nl: 'accepte*|akkoord|toestemm*|weiger*|instelling*|meer informatie|meer weten|voorkeuren|privacybeleid|cookiebeleid|personalis*|beste ervaring',
    pl: 'akcept*|zgod*|zgadza*|ustawieni*|polity*|dowiedz się|więcej informacji|odrzu*|preferencj*|personaliz*',
    ru: 'соглас*|принима*|принять|настройк*|настроек|политик*|продолжая|отказ*|подробн*',
    uk: 'погодж*|згод*|прийма*|прийняти|налаштуван*|політик*|продовжуючи|докладн*',
    tr: 'kabul*|onay*|izin|rıza*|ayarlar*|tercih*|politika*|daha fazla bilgi|devam ederek|reddet*|kişiselleştir*',
    scandinavian:
      'accepter*|acceptér*|godkänn*|samtyck*|samtykk*|inställning*|indstilling*|innstilling*|läs mer|læs mere|les mer|neka|afvis*|godta*|upplevelse|oplevelse|opplevelse',
    cs: 'souhlas*|přijm*|přijet*|nastaven*|odmítn*|více informací|zjistit více|zásad*',
    el: 'αποδοχή|αποδέχ*|αποδεχ*|συγκατάθεσ*|συμφων*|ρυθμίσ*|περισσότερα|πολιτική',
    ro: 'accept*|acord*|consimț*|setări*|refuz*|politica|mai multe|continuarea',
    hu: 'elfogad*|hozzájárul*|beállítás*|elutasít*|további információ*|bővebben',
    fi: 'hyväksy*|suostumu*|suostu*|asetuks*|kiellä|lue lisää',
    id: 'setuju|menyetujui|persetujuan|menerima|pengaturan|kebijakan',
    vi: 'đồng ý|chấp nhận|cài đặt|chính sách|tiếp tục sử dụng',
    hi: 'सहमत*|सहमति|स्वीकार|नीति|सेटिंग*',
    ja: '同意|許可|設定|拒否|詳細|ポリシー|了承|承諾',
    zh: '同意|接受|设置|設定|拒绝|拒絕|政策|继续使用|繼續使用|偏好',
    ko: '동의|수락|허용|설정|거부|자세히|정책',
    ar: 'موافق*|توافق|قبول|تقبل|إعدادات|سياسة|رفض|الموافقة|بموافقتك',
    fa: 'موافق*|می پذیرید|پذیرش|تنظیمات|رضایت|سیاست',
  },

  /** Going on means agreeing. */
  goingOn: {
    many: 'by continuing|by using this|by using our|by using the site|by using the website|by browsing|by going on|by clicking|by closing|if you continue|if you go on|mit der nutzung|durch die nutzung|wenn sie weiter*|en poursuivant|en continuant|si continúa|al continuar|al navegar|ao continuar|ao navegar|proseguendo|continuando|door verder|door gebruik|korzystając|продолжая|продовжуючи|devam ederek|genom att fortsätta|ved at fortsætte|ved å fortsette|pokračováním|συνεχίζοντας|dengan melanjutkan|bằng việc tiếp tục|利用を続ける|继续使用|繼續使用|계속 이용|بمتابعة|با ادامه',
  },

  browser: {
    many: 'browser*|webbrowser*|navigateur*|navegador*|przeglądark*|браузер*|tarayıcı*|webbläsar*|nettleser*|prohlížeč*|φυλλομετρητ*|πρόγραμμα περιήγησης|böngésző*|selain*|selaimesi|peramban|trình duyệt|ब्राउज़र|ブラウザ|浏览器|瀏覽器|브라우저|متصفح*|المتصفح|مرورگر*',
  },

  script: { many: 'javascript|java script|html5|flash player|adobe flash|자바스크립트|جافا سكريبت|جاوا اسکریپت' },

  /** That something does not work, is too old or switched off. */
  fails: {
    en: 'not|cannot|can t|doesn t|isn t|won t|unsupported|no longer|out of date|outdated|too old|old version|older version|disabled|turned off|switched off|is off|be off|required|requires|needs|need|newer|unable|blocked|without it',
    de: 'nicht|unterstützt|veraltet*|deaktiviert|abgeschaltet|benötig*|erforderlich|zu alt|ohne update|blockiert|neuere|neueren',
    fr: 'ne|n|obsolète|trop ancien|désactivé|dépassé|nécessaire|nécessite|requis|bloqué',
    es: 'no|obsolet*|desactivad*|deshabilitad*|antiguo|necesita|necesitas|requiere|bloquead*',
    pt: 'não|desatualizad*|desativad*|desabilitad*|antigo|necessário|requer|precisa|bloquead*',
    it: 'non|obsolet*|disabilitat*|disattivat*|vecchio|datato|necessario|richiede|bloccat*',
    nl: 'niet|verouderd*|uitgeschakeld|nodig|vereist|te oud|geblokkeerd',
    pl: 'nie|nieaktualn*|przestarzał*|wyłączon*|wymaga*|zablokowan*',
    ru: 'не|устаре*|отключ*|требуется|необходим*|заблокирован*',
    uk: 'не|застаріл*|вимкнен*|потрібен|потрібно',
    tr: 'desteklemiyor|desteklenm*|desteklememektedir|eski|güncel değil|devre dışı|gereklidir|oynatamıyor|gösteremiyor|çalışmayabilir|kapalı',
    scandinavian:
      'inte|ikke|föråldrad*|forældet|utdatert|inaktiver*|deaktiver*|avstängt|slået fra|slått av|for gammel|för gammal|krävs|kræves|kreves',
    cs: 'nepodporuje|nedokáže|neumí|zastaral*|vypnut*|nemůže|vyžaduje|nemusí',
    el: 'δεν|απενεργοποιημέν*|παλιά|παλιό|παρωχημέν*|απαιτείται',
    ro: 'nu|învechit|dezactivat|necesar',
    hu: 'nem|elavult|kikapcsol*|szükséges',
    fi: 'ei|vanhentunut|vaatii|poissa käytöstä',
    id: 'tidak|usang|dinonaktifkan|diperlukan',
    vi: 'không|đã cũ|lỗi thời|bị tắt',
    hi: 'नहीं|पुराना',
    ja: '対応して|対応してい|サポートされて|サポートして|無効|再生できない|再生できません|表示できません|古い|必要|動作しない',
    zh: '不支持|不支援|过旧|過舊|版本过低|版本過低|禁用|无法|無法|不能|需要',
    ko: '지원하지|지원되지|오래된|비활성화|재생할 수 없|재생하지 못|필요',
    ar: 'لا|لا يدعم|قديم|معطل|غير مدعوم|غير متوافق|يتطلب',
    fa: 'نمی|پشتیبانی نمی|قدیمی|غیرفعال|نیاز',
  },

  /** What to do about it. */
  repair: {
    en: 'enable|turn on|turning on|switch on|activate|update|updating|upgrade|install|reload|switch to|allow|whitelist',
    de: 'aktivier*|aktualisier*|schalten sie|einschalten|installier*|wechseln sie|erlauben sie',
    fr: 'activer|activez|mettre à jour|mettez à jour|mettez|installer|installez|autorisez',
    es: 'active|activa|activar|habilite|habilita|habilitar|actualice|actualiza|actualizar|actualizas|instala|instale',
    pt: 'ative|ativar|habilite|habilitar|atualize|atualizar|instale',
    it: 'attiva|attivare|attivate|abilita|abilitare|aggiorna|aggiornare|aggiorni|installa|installare',
    nl: 'schakel|inschakelen|zet|bijwerken|bijwerkt|werk je|update|installeer',
    pl: 'włącz*|zaktualizuj*|zainstaluj*',
    ru: 'включите|включить|обновите|обновить|установите',
    uk: 'увімкніть|оновіть|встановіть',
    tr: 'güncelle*|etkinleştir*|açın|yükleyin|kullanın',
    scandinavian:
      'aktivera|aktivér|aktiver|uppdatera*|uppdaterar|opdater*|oppdater*|installera|installer|slå på|slå til',
    cs: 'zapněte|aktualizujte|povol*|nainstalujte',
    el: 'ενεργοποι*|ενημερώστε|αναβαθμίστε|εγκαταστήστε',
    many: 'activați|activează|actualizați|actualizează|engedélyez*|frissíts*|kapcsolja|päivitä|ota käyttöön|salli|aktifkan|perbarui|bật|cập nhật|सक्षम|अपडेट|有効に|更新|アップデート|インストール|启用|啟用|升级|升級|开启|開啟|활성화|업데이트|설치|تفعيل|تمكين|تحديث|فعال|به روز',
  },

  adBlocker: {
    many: 'ad blocker*|adblock*|ad block|ad blocking|werbeblocker*|bloqueur* de pub*|bloqueador* de anuncios|bloqueador* de anúncios|blokuj* reklam*|adblocka|блокировщик* рекламы|reklam engelle*|annonsblocker*|annonceblocker*|广告拦截|广告屏蔽|廣告攔截|広告ブロック|광고 차단|مانع الإعلانات|حاجب الإعلانات',
  },

  /** To read the rest. */
  toRead: {
    en: 'continue reading|keep reading|keep on reading|carry on reading|to read on|go on reading|read the full|read the rest|read the whole|to read this|to read more|full article|full story|full text|rest of this article|rest of this story|to view this|to unlock|read all articles|read without limits',
    de: 'weiterlesen|weiter lesen|weiterzulesen|ganzen artikel|vollständigen artikel|ganzen text|diesen artikel|den artikel|freischalten|ganze geschichte|komplett lesen|kompletten artikel|alle artikel lesen',
    fr: 'lire la suite|la suite de|poursuivre la lecture|poursuivre votre lecture|continuer la lecture|l intégralité|article complet|lire cet article|lire l article|tous nos articles',
    es: 'seguir leyendo|continuar leyendo|sigue leyendo|siga leyendo|leer el artículo|artículo completo|leer esta noticia|leer más artículos',
    pt: 'continuar lendo|continuar a ler|continue lendo|continue a ler|ler este artigo|ler o artigo|artigo completo|matéria completa|texto completo|ler a reportagem',
    it: 'continuare a leggere|continua a leggere|leggere l articolo|articolo completo|proseguire la lettura|intero articolo|leggere tutto|per leggere',
    nl: 'verder te lezen|verder lezen|verderlezen|lees verder|hele artikel|volledige artikel|dit artikel lezen|dit artikel te lezen|alle artikelen lezen',
    pl: 'czytać dalej|czytaj dalej|dalszą część|dalsza część|pełny artykuł|cały artykuł|całego artykułu|przeczytać cały|pełny tekst',
    ru: 'читать дальше|читать далее|продолжить чтение|полный текст|дочитать|прочитать статью|прочитать материал|читать все',
    uk: 'читати далі|продовжити читання|повний текст|дочитати',
    tr: 'okumaya devam|devamını okumak|haberin tamamı*|yazının devamı*|tamamını okumak|haberin devamı*',
    scandinavian:
      'läsa vidare|läs vidare|fortsätta läsa|fortsätt läsa|hela artikeln|läs hela|læse videre|læs videre|hele artiklen|lese videre|les videre|hele saken|hele artikkelen|resten av',
    cs: 'číst dál|číst dále|pokračovat ve čtení|celý článek|dočíst',
    el: 'συνεχίσετε την ανάγνωση|διαβάσετε ολόκληρο|ολόκληρο το άρθρο|όλο το άρθρο|διαβάσετε το άρθρο',
    ro: 'continua lectura|citi mai departe|articolul complet|întregul articol|continua să citești',
    hu: 'tovább olvas*|olvasás folytatás*|teljes cikk*|folytatáshoz',
    fi: 'jatkaa lukemista|jatka lukemista|lukea koko|lue koko|koko artikkel*|koko jut*',
    id: 'melanjutkan membaca|lanjut membaca|baca selengkapnya|artikel lengkap',
    vi: 'tiếp tục đọc|đọc tiếp|toàn bộ bài',
    hi: 'पढ़ना जारी|पूरा लेख|पूरी खबर|आगे पढ़ने',
    ja: '続きを読む|続きは|続きを|記事全文|全文を|残り',
    zh: '继续阅读|繼續閱讀|阅读全文|閱讀全文|剩余内容|余下内容|全文',
    ko: '계속 읽|기사 전문|전체 기사|이어서 읽|더 읽으',
    ar: 'متابعة القراءة|لمتابعة القراءة|قراءة المقال|لقراءة|إكمال القراءة|مواصلة القراءة',
    fa: 'ادامه مطلب|ادامه خواندن|متن کامل',
  },

  subscribe: {
    many: 'subscri*|paid offer|free trial|membership|become a member|abo|abos|abonn*|abonnement*|abonniert|probemonat|suscripci*|suscrib*|suscríb*|suscriptor*|assinante*|assinatura*|assine|assinar|subscrev*|abbon*|proefabonnement|subskry*|prenumer*|abonam*|подписк*|подписчик*|подпиши*|подписаться|подписывай*|оформите подписку|підписк*|підпишіть*|передпла*|abone*|předplat*|συνδρομ*|abona*|előfizet*|tilaa*|tilaus*|berlangganan|langganan|đăng ký|thuê bao|सदस्यता|सब्सक्राइब|購読|有料会員|会員|订阅|訂閱|会员|會員|구독|유료|회원|اشترك|اشتراك*|الاشتراك|المشترك*|للمشترك*|اشتراک|مشترک*',
  },

  /** What a subscription is praised for. */
  offer: {
    en: 'unlimited access|unlimited digital|unlimited reading|all articles|all our articles|all stories|every article|any device|all devices|all your devices|all of your devices|every device|cancel anytime|cancel any time|cancel at any time|first month|first week|a month|per month|free month|free trial|digital access|full digital|full access|ad free|fewer ads|without ads|daily crossword|weekend magazine|daily edition|digital edition|e paper|special offer|introductory offer|explore more offers|subscriber only|exclusive content|exclusive access|support our journalism|support quality journalism|gift articles',
    de: 'alle artikel|allen artikeln|alle inhalte|allen inhalten|unbegrenzt*|uneingeschränkt*|jederzeit kündbar|monatlich kündbar|kündbar|pro monat|im monat|monatlich|ersten monat|erster monat|probemonat|e paper|kostenlos testen|gratis testen|voller zugriff|vollen zugriff|zugriff auf|zugang zu|weniger werbung|ohne werbung|unabhängigen journalismus',
    fr: 'illimité*|tous les articles|tous nos articles|sans engagement|par mois|premier mois|vos écrans|résiliable|essai gratuit|offre spéciale|offre découverte|sans publicité|journal numérique|à partir de',
    es: 'ilimitad*|todos los artículos|todos nuestros artículos|al mes|primer mes|cancela cuando|sin permanencia|prueba gratuita|todos tus dispositivos|sin publicidad|todo el contenido|edición digital',
    pt: 'ilimitad*|todos os artigos|todas as matérias|por mês|primeiro mês|cancele quando|sem fidelização|teste grátis|todo o conteúdo|sem publicidade|edição digital',
    it: 'illimitat*|tutti gli articoli|tutti i contenuti|al mese|primo mese|disdici quando|senza vincoli|prova gratuita|edizione digitale|senza pubblicità',
    nl: 'onbeperkt*|alle artikelen|per maand|eerste maand|opzegbaar|stop wanneer|digitale krant|zonder reclame|kies een abonnement',
    pl: 'nieograniczon*|bez ograniczeń|wszystkich artykułów|wszystkich treści|miesięcznie|pierwszy miesiąc|za miesiąc|bez reklam|wydanie cyfrowe|nielimitowan*',
    ru: 'неограниченн*|безлимитн*|всем материалам|все материалы|всем статьям|в месяц|первый месяц|отменить в любой|отмена в любой|без рекламы',
    uk: 'необмежен*|всіх матеріалів|усіх матеріалів|на місяць|перший місяць|без реклами',
    tr: 'sınırsız*|tüm haber*|tüm içerik*|ayda|aylık|ilk ay*|istediğiniz zaman iptal|reklamsız',
    scandinavian:
      'obegränsad*|alla artiklar|per månad|i månaden|första månaden|ingen bindningstid|utan bindningstid|ubegrænset|alle artikler|om måneden|første måned|ingen binding|uten binding|uden binding|ubegrenset|per måned|e tidning*|e avis*',
    cs: 'neomezen*|všechny články|všem článkům|měsíčně|první měsíc|bez reklam',
    el: 'απεριόριστη|όλα τα άρθρα|το μήνα|τον μήνα|πρώτο μήνα|χωρίς διαφημίσεις',
    ja: '読み放題|無制限|月額|初月|無料体験|すべての記事|全ての記事|全記事',
    zh: '无限|無限|所有文章|全部文章|每月|首月|免费试用|免費試用',
    ko: '무제한|모든 기사|월 [0-9]|첫 달|무료 체험|언제든지 해지',
    ar: 'غير محدود|جميع المقالات|كل المقالات|شهريا|شهرياً|الشهر الأول|تجربة مجانية',
    fa: 'نامحدود|همه مقالات|ماهانه|ماه اول',
  },

  login: {
    en: 'log in|login|logged in|make an account|sign in|signed in|register|create an account|create a free account|create your account|free account|already a subscriber|already a member|already registered|already have an account|have an account',
    de: 'anmelden|angemeldet|einloggen|eingeloggt|registrier*|konto|kundenkonto|bereits abonnent*|schon abonnent*|melden sie sich|melde dich',
    fr: 'connectez|se connecter|connecté|identifiez|inscrivez|créez|déjà abonné*|compte|inscription',
    es: 'inicia sesión|inicie sesión|iniciar sesión|regístrate|regístrese|registrarse|ya eres|ya es suscriptor|cuenta|crea una|cree una',
    pt: 'faça login|entre na|fazer login|inicie sessão|cadastre|cadastro|registe|já é assinante|conta|crie uma',
    it: 'accedi|accedere|effettua il login|login|registrati|registrarsi|già abbonat*|tuo account|iscriviti',
    nl: 'log in|inloggen|ingelogd|registreer|al abonnee|al lid|je account|uw account|aanmelden|maak een',
    pl: 'zaloguj*|zalogowan*|zarejestruj*|logowani*|konto|załóż|masz już',
    ru: 'войдите|войти|авториз*|зарегистрируй*|регистрац*|уже подписан*|аккаунт*',
    uk: 'увійдіть|увійти|авториз*|зареєстр*|реєстрац*',
    tr: 'giriş yap*|oturum aç*|üye ol*|kayıt ol*|üye girişi|hesap*|zaten abone*',
    scandinavian:
      'logga in|inloggad|registrera*|skapa ett konto|redan prenumerant|log ind|logget ind|opret|allerede abonnent|logg inn|logget inn|registrer*|lag en konto|konto',
    cs: 'přihlas*|přihlášen*|registr*|účet',
    el: 'συνδεθείτε|σύνδεση|εγγραφ*|λογαριασμό',
    ro: 'autentific*|conectează*|conectați*|cont|înregistr*',
    hu: 'jelentkez*|bejelentkez*|regisztr*|fiók*',
    fi: 'kirjaudu*|rekisteröid*|tunnu*',
    id: 'masuk|daftar|akun',
    vi: 'đăng nhập|tài khoản',
    hi: 'लॉग इन|साइन इन|पंजीकरण|खाता',
    ja: 'ログイン|会員登録|登録',
    zh: '登录|登入|注册|註冊|账号|帳號',
    ko: '로그인|회원가입|가입',
    ar: 'تسجيل الدخول|سجل الدخول|حساب*|سجل',
    fa: 'وارد شوید|ورود|ثبت نام|حساب',
  },

  /** This article, as a notice speaks of it. */
  thisArticle: {
    many: 'this article|this story|this film|this clip|this content|this page|this text|this report|this video|diesen film|dieses video|diesen clip|ce film|cette vidéo|esta película|este vídeo|este video|este filme|questo filmato|questo video|deze film|deze video|tego filmu|to wideo|этот фильм|это видео|этот ролик|bu filmi|bu video*|videon|filmen|この動画|此影片|此视频|이 영상|هذا الفيديو|premium content|premium article|dieser artikel|dieser inhalt|dieser text|dieser beitrag|diesen artikel|diesen inhalt|cet article|ce contenu|este artículo|este contenido|esta noticia|este artigo|este conteúdo|esta matéria|questo articolo|questo contenuto|dit artikel|deze inhoud|ten artykuł|ta treść|tego artykułu|этот материал|эта статья|этот текст|эту статью|материал|статья|цей матеріал|ця стаття|bu haber*|bu içerik|bu içeriğ*|bu yazı*|den här artikeln|artikeln|denne artikel|artiklen|denne saken|denne artikkelen|tento článek|αυτό το άρθρο|το άρθρο|acest articol|ez a cikk|a cikk|tämä artikkeli|tämä juttu|artikel ini|konten ini|bài viết này|यह लेख|यह खबर|この記事|本記事|本文|此文|此内容|此內容|本内容|이 기사|이 콘텐츠|هذا المقال|هذا المحتوى|این مقاله|این مطلب',
  },

  /** For some readers alone. */
  reserved: {
    many: 'for subscribers|subscribers only|only for subscribers|only to subscribers|subscriber only|subscriber exclusive|for members|members only|reserved for|exclusive to|exclusively for|only available to|available only to|nur für abonnent*|für abonnent*|abonnenten vorbehalten|exklusiv für|nur mit abo|réservé*|exclusivo para|solo para|sólo para|reservado*|apenas para|riservat*|solo per|alleen voor|exclusief voor|uitsluitend|tylko dla|wyłącznie dla|dostępn* dla|только для|только подписчик*|доступ* только|доступ* подписчик*|лише для|тільки для|abonelere özel|üyelere özel|sadece abone*|yalnızca abone*|för prenumeranter|bara för|endast för|kun for|forbeholdt|for abonnenter|pouze pro|jen pro|μόνο για|αποκλειστικά|doar pentru|exclusiv pentru|csak előfizetők*|előfizetők számára|vain tilaajille|tilaajille|khusus|chỉ dành|केवल|会員限定|有料会員|仅限|仅供|僅限|专享|專享|전용|에게만|한정|للمشتركين|حصري|فقط للمشتركين|مخصوص مشترکان|فقط برای',
  },

  freeArticles: {
    many: 'free articles|free stories|free article left|kostenlose* artikel*|gratis artikel*|gratisartikel*|articles gratuits|artículos gratuitos|artículos gratis|artigos gratuitos|artigos grátis|articoli gratuiti|gratis artikelen|darmow* artykuł*|bezpłatn* artykuł*|бесплатн* стат*|бесплатн* материал*|ücretsiz haber*|ücretsiz makale*|gratisartiklar|gratis artiklar|gratis artikler|無料記事|無料で読める|免费文章|免費文章|무료 기사|مقالات مجانية',
  },

  app: {
    many: 'app|apps|application|applicazione|aplicación|aplicativo|aplicação|aplikacj*|aplikac*|приложени*|застосунок|uygulama*|appen|aplikasi|ứng dụng|ऐप|アプリ|应用|客户端|應用程式|앱|تطبيق*|التطبيق|اپلیکیشن|εφαρμογή',
  },

  getIt: {
    many: 'download|download our|download the|get it|get our|get the|install|open in|open the|read in|read it in|continue in|scan|laden sie|lade|kostenlos laden|jetzt laden|gratis laden|herunterladen|installieren|hol dir|holen sie|öffnen|téléchargez|télécharger|installez|ouvrir dans|descarga|descargue|descárg*|instala|instale|baixe|baixar|descarregue|scarica|installa|installeer|download de|pobierz|zainstaluj|otwórz|скачайте|скачать|установите|загрузите|завантажте|встановіть|indirin|indir|yükleyin|ladda ner|ladda ned|hämta|hent|last ned|stáhněte|nainstalujte|κατεβάστε|descarcă|descărcați|töltse le|töltsd le|lataa|unduh|tải|डाउनलोड|ダウンロード|インストール|アプリで開く|アプリで読む|アプリなら|下载|下載|打开|打開|다운로드|설치|앱에서|حمل|حمّل|تحميل|تنزيل|دانلود|نصب',
  },

  store: { many: 'app store|appstore|google play|play store|appgallery|itunes' },

  letter: {
    many: 'newsletter*|our letter|our letters|morning letter|weekly letter|daily letter|a letter with|inbox|mailing list|e mail alerts|email alerts|e mail address|email address|round up|roundup|notifications|posteingang|postfach|boîte mail|boîte de réception|infolettre|lettre d information|boletín|boletines|bandeja de entrada|boletim|caixa de entrada|casella di posta|nieuwsbrief*|mailbox|skrzynk*|biuletyn*|рассылк*|розсилк*|телеграм канал*|telegram канал*|bülten*|nyhetsbrev*|nyhedsbrev*|zpravodaj*|ενημερωτικ* δελτί*|newsletterul*|hírlev*|uutiskirj*|buletin|bản tin|न्यूज़लेटर|メルマガ|ニュースレター|メールマガジン|电子报|電子報|邮件通讯|新闻简报|뉴스레터|نشرتنا|النشرة البريدية|خبرنامه',
  },

  signUp: {
    many: 'sign up|subscribe|register|leave your address|leave your e mail|leave your email|get our|get the|join our|join the|enter your|receive our|receive the|delivered to|straight to your|direct to your|abonnieren|abonniere|anmelden|melden|erhalten sie|erhalte|bestellen|inscriv*|abonnez*|recevez|recevoir|suscríb*|suscrib*|reciba|recibe|recibir|apúntate|inscríb*|assine|inscreva*|receba|subscreva|cadastre|iscriv*|ricevi|ricevere|abbonati|meld je|meld u|schrijf je|schrijf u|ontvang|abonneer|zapisz*|otrzymuj|subskrybuj|подпиш*|подписывай*|получайте|підпиш*|отримуйте|abone olun|abone ol|kaydolun|kayıt olun|prenumerera|anmäl dig|få vårt|få våra|tilmeld|få vores|meld deg på|få vårt|přihlaste|odebírejte|εγγραφείτε|γραφτείτε|abonează*|abonați*|iratkoz*|feliratkoz*|tilaa|daftar|berlangganan|đăng ký|सदस्यता|登録|購読|お届け|订阅|訂閱|注册|구독|신청|받아보|اشترك|سجل|عضو شوید|مشترک شوید',
  },

  shop: {
    many: 'free shipping|free delivery|free returns|shipping costs|worldwide shipping|delivery|postage|vat|prices include|send anything back|secure payment|the parcel|pay by card|return policy|returns within|return it within|money back|shopping cart|shopping basket|your basket|your cart|add to cart|add to basket|checkout|incl vat|including vat|customer service|your order|orders over|in stock|gift card*|discount code|versandkosten*|versand|lieferung|kostenlose lieferung|zurückgeben|zurückschicken|rückgabe*|widerrufsrecht|warenkorb|mwst|kundenservice|bestellung*|lieferzeit|livraison*|retours|panier|tva|service client|votre commande|frais de port|envío*|devolucion*|cesta|carrito|iva incluido|atención al cliente|tu pedido|su pedido|frete|entrega grátis|devoluç*|carrinho|encomenda|seu pedido|spedizion*|resi|reso|carrello|iva inclusa|servizio clienti|tuo ordine|verzendkosten|verzending|bezorg*|retourneren|winkelwagen*|btw|klantenservice|bestelling*|wysyłk*|dostaw*|zwrot*|koszyk*|zamówieni*|доставк*|возврат*|корзин*|заказ*|kargo|iade|sepet*|kdv|sipariş*|frakt|fraktfritt|leverans*|varukorg*|moms|kundtjänst|送料|返品|カート|税込|注文|运费|配送|退货|购物车|订单|배송|반품|장바구니|주문|الشحن|الإرجاع|سلة التسوق|طلبك',
  },

  /** Somebody is reported to have said it, or writers speak of themselves: no notice speaks so. */
  reported: {
    en: 'said|says|told the|told a|told an|told reporters|who told|he told|she told|they told|announced|ruled|fined|argued|wrote|warned|added|reported|sued|complained|i have|i had|i am|i was|i m|i ve|i read|i pay|i think|i do|i did|i would|i never|i still',
    de: 'sagte|sagten|erklärte|teilte|urteilte|berichtete|kritisierte|betonte|forderte|warnte|ich habe|ich hatte|ich war|ich lese',
    fr: 'a déclaré|a expliqué|a indiqué|a annoncé|a affirmé|a estimé|explique t|a condamné|a précisé|a infligé|rappelle|déclare|j ai|j avais|je suis|je lis',
    es: 'dijo|afirmó|señaló|anunció|explicó|declaró|aseguró|multó|ha multado|recuerda|advirtió|yo',
    pt: 'disse|afirmou|anunciou|explicou|declarou|multou|alertou',
    it: 'ha detto|ha dichiarato|ha spiegato|ha annunciato|ha affermato|disse|ha multato|io ho|io sono',
    nl: 'zei|zegt|verklaarde|meldde|waarschuwde|oordeelde',
    pl: 'powiedział*|oświadczył*|stwierdził*|poinformował*|ogłosił*|ukarał*',
    ru: 'сказал*|заявил*|сообщил*|рассказал*|отметил*|объявил*|оштрафовал*',
    uk: 'сказав|сказала|заявив|заявила|повідомив|повідомила|зазначив',
    tr: 'dedi|söyledi|açıkladı|belirtti|duyurdu|bildirdi|konuştu',
    scandinavian: 'sade|säger|meddelade|sagde|siger|sier|fortalte|berättade|uppgav|oplyste|opplyste',
    cs: 'řekl|řekla|uvedl|uvedla|oznámil*|prohlásil*',
    el: 'είπε|δήλωσε|ανακοίνωσε|ανέφερε|τόνισε',
    many: 'a declarat|a spus|a anunțat|mondta|közölte|jelentette|sanoi|kertoi|ilmoitti|mengatakan|cho biết|कहा|बताया|述べた|語った|明らかにした|話した|发表|指出|宣布|밝혔다|말했다|전했다|قال|قالت|وقال|أعلن|گفت|اعلام کرد',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type NoticeWord = keyof typeof noticeWords;

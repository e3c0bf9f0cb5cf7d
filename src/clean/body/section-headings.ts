/** Kinds of page sections besides the article. */
export const sectionKinds = ['comments', 'related', 'author', 'subscribe', 'share', 'topics', 'site'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A heading of a section that is not the article. It gives no role; it is a feature for the lines below. */
export interface SectionHeading {
  readonly kind: SectionKind;
  /** The section in words: "under a heading for comments". */
  readonly words: string;
  readonly pattern: RegExp;
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
}

/** A pattern for whole headings. Allows a count or punctuation around the alternatives. */
function heading(...alternatives: readonly string[]): RegExp {
  return new RegExp(
    `^(?:\\(?\\d{1,6}\\)?\\s)?(?:${alternatives.join('|')})\\s{0,2}(?:\\(?\\d{0,6}\\)?)\\s?[:!.…»›>+-]{0,3}$`,
    'iu',
  );
}

export const sectionHeadings: readonly SectionHeading[] = [
  {
    kind: 'comments',
    words: 'comments',
    pattern: heading(
      '(?:\\p{L}{3,8} )?comments?(?: \\(\\d{1,6}\\))?(?: (?:on|for|section|policy)\\b.{0,80})?',
      '(?:leave|post|add|write|submit|make) (?:a |your )?(?:comment|reply|response)s?(?: below)?(?: cancel reply)?',
      '(?:\\d{1,6} |one |two |three )?(?:thoughts?|responses?|repl(?:y|ies)|comments?) (?:on|to|about) .{3,160}',
      '(?:join|start) the (?:conversation|discussion)',
      '(?:discussion|responses|replies|reader (?:comments|interactions)|what do you think|have your say|cancel reply|post navigation)',
      '(?:\\d{1,6} )?(?:kommentare?|kommentar(?:er|schreiben|verfassen)?|(?:laisser un )?commentaires?|comentarios?|comentários?|commenti|lascia un commento|deja un comentario|deixe um comentário|laisser un commentaire|schreiben? sie einen kommentar|reacties|komentarze|комментарии|комментарий|коментарі|σχόλια|yorumlar|評論|评论|コメント|댓글|تعليقات|التعليقات)',
    ),
    examples: [
      'Comments',
      '12 Comments',
      'Leave a Reply',
      '3 thoughts on “The river”',
      'Комментарии (3)',
      'Kommentare',
    ],
    counterExamples: ['Comments by the minister drew anger across the country.', 'A comment that he made'],
  },
  {
    kind: 'related',
    words: 'other articles',
    pattern: heading(
      "(?:related|similar|popular|trending|recent|latest|recommended|featured|more|top|other|previous|next|editor[’']?s?|most (?:read|popular|viewed|shared|commented|recent)|must[- ]reads?|newest)(?: (?:\\p{L}{2,12} )?(?:stor(?:y|ies)|articles?|posts?|news|content|coverage|reading|reads?|videos?|topics|headlines|links|picks?|choice|recipes|products|guides|resources|blogs?|stuff|now|today|entries|items|episodes|reviews|features))?",
      '(?:more (?:from|on|in|about|like|to|by)\\b.{0,60})',
      "(?:you (?:may|might|will|ll)?[’']?(?:ll)? ?(?:also )?(?:like|love|enjoy|be interested in|want to read)\\b.{0,40})",
      "(?:(?:also|people also|others) (?:read|like|of interest)|read (?:next|also|more|this next)|see also|up next|what to read next|don[’']?t miss|in this (?:section|series)|from around the web|around the web|from our partners|sponsored (?:content|stories)|in other news|what[’']?s (?:new|hot|next)|keep reading|continue reading|further reading|on the same topic|in case you missed it|we recommend|recommended for you|for you|trending(?: now)?|the latest|breaking news|on our radar|elsewhere|spotlight)",
      '(?:mehr zum thema|meistgelesen|mehr (?:aus|von|zu)\\b.{0,40}|das könnte sie auch interessieren|auch interessant|lesen sie auch|weitere (?:artikel|themen|nachrichten|meldungen)|neueste (?:artikel|nachrichten)|verwandte (?:artikel|themen)|aktuelle(?:s| nachrichten| artikel))',
      "(?:à lire aussi|lire aussi|sur le même sujet|les plus lus|articles? (?:similaires|liés|récents|relacionados|correlati)|à ne pas manquer|dans la même rubrique|voir aussi|plus d[’']articles|dernières (?:nouvelles|actualités|infos))",
      '(?:noticias relacionadas|lo más (?:leído|visto)|más (?:noticias|leídas|vistas|sobre)\\b.{0,40}|te puede interesar|lea también|también te puede interesar|últimas noticias|relacionad[oa]s|mais lidas|leia (?:também|mais)|veja também|notícias relacionadas|últimas notícias|potrebbe interessarti(?: anche)?|leggi anche|i più letti|ultime notizie|lees ook|meer (?:over|nieuws)\\b.{0,40}|meest gelezen|czytaj (?:też|także|również)|zobacz (?:też|także|również)|polecane|najnowsze|läs också|les også|læs også|mest läst)',
      '(?:читайте также|читать также|по теме|материалы по теме|популярное|последние новости|другие новости|похожие (?:материалы|новости|статьи)|ещё по теме|новости по теме|самое (?:читаемое|популярное)|лента новостей|главное|также по теме|читайте ещё|читайте далее|читайте також|новини за темою|διαβάστε (?:επίσης|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμα)|σχετικά (?:άρθρα|νέα|θέματα)|δημοφιλή|τελευταία νέα|ροή ειδήσεων|περισσότερα(?: νέα)?|ilgili haberler|son dakika|çok okunanlar|diğer haberler|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|相关(?:新闻|阅读|文章|报道)|推荐阅读|热门(?:新闻|文章)|延伸閱讀|相關(?:新聞|文章)|熱門新聞|最新新聞|関連(?:記事|ニュース|リンク)|おすすめ(?:記事)?|人気(?:記事)?|ランキング|アクセスランキング|최신 ?기사|관련 ?기사|많이 본 (?:기사|뉴스))',
    ),
    examples: [
      'Related Articles',
      'More from Sport',
      'Most read',
      'You might also like',
      'Mehr zum Thema',
      'Читайте также:',
      'Lo más leído',
      '相关新闻',
    ],
    counterExamples: ['More than a hundred people came', 'Popular songs of the war', 'Latest in a long line of mayors'],
  },
  {
    kind: 'author',
    words: 'the author',
    pattern: heading(
      '(?:about|meet|contact|follow|more about) (?:the |our )?(?:author|writer|reporter|contributor|creator|editor)s?',
      '(?:author|editor)(?: bio| profile| info)?',
      "(?:about (?!this|the|a )\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,3})",
      '(?:written|reviewed|edited|posted) by',
      '(?:view|see|read) (?:all|more) (?:posts|articles|stories)(?: (?:by|from) .{2,40})?',
      "(?:über (?:den autor|die autorin)|zum autor|à propos de l[’']auteur|sobre (?:el|la|o|a) autora?|sull[’']autore|об авторе|o autorze)",
    ),
    examples: ['About the author', 'About Jane Doe', 'View all posts by Jane Doe', 'Über den Autor'],
    counterExamples: ['About this time of the year', 'Author of the book'],
  },
  {
    kind: 'subscribe',
    words: 'newsletters',
    pattern: heading(
      '(?:(?:sign[- ]?up|subscribe|register|join|stay)\\b.{0,60}\\b(?:newsletters?|updates?|e-?mails?|list|inbox|informed|touch|connected|today|now|free|community))',
      '(?:subscribe|newsletters?|our newsletter|get (?:our|the|more)\\b.{0,60}|never miss\\b.{0,60}|support (?:us|our\\b.{0,40})|become a (?:member|subscriber|supporter)|donate)',
      "(?:newsletter (?:abonnieren|anmelden)|s[’']abonner\\b.{0,40}|inscrivez-vous\\b.{0,60}|suscr[ií]b\\p{L}{1,6}\\b.{0,60}|assine\\b.{0,40}|iscriviti\\b.{0,60}|подпи\\p{L}{2,8}(?: .{0,60})?|abonneer\\b.{0,40}|zapisz się\\b.{0,40}|εγγραφ\\p{L}{1,4}(?: .{0,40})?)",
    ),
    examples: ['Sign up for our newsletter', 'Subscribe', 'Stay informed', 'Newsletter abonnieren'],
    counterExamples: ['Subscribers left the paper', 'Newsletters are back in fashion, publishers say'],
  },
  {
    kind: 'share',
    words: 'sharing',
    pattern: heading(
      '(?:share(?: (?:this|on|via|the)\\b.{0,40})?|follow (?:us|me)\\b.{0,40}|connect(?: with us)?|find us\\b.{0,40}|like this|social(?: media)?|spread the word|print this|email this)',
      '(?:teilen|artikel teilen|partager|compart(?:ir|e|ilhar)\\b.{0,30}|condividi|delen|udostępnij|поделиться(?: .{0,30})?|поделитесь(?: .{0,30})?|κοινοποίηση|paylaş|分享|共有|シェア)',
    ),
    examples: ['Share this', 'Follow us on Twitter', 'Teilen', 'Поделиться'],
    counterExamples: ['Shared memories', 'Follow the money'],
  },
  {
    kind: 'topics',
    words: 'topics',
    pattern: heading(
      '(?:(?:filed|posted|published|tagged|listed) (?:under|in|with|as)\\b.{0,120})',
      '(?:tags?|topics?|keywords?|categor(?:y|ies)|sections?|labels?|related topics|explore|departments?|archives?)(?:\\s?:\\s.{1,160})?',
      '(?:schlagw(?:ort|örter|orte)|themen|étiquettes|mots[- ]clés|etiquetas|temas|categorías|categorias|argomenti|tematy|теги|метки|темы|ετικέτες|etiketler|标签|タグ|태그)(?:\\s?:\\s.{1,160})?',
    ),
    examples: ['Tags', 'Filed under: Politics', 'Topics: rivers, bridges', 'Теги', 'Categories'],
    counterExamples: ['Tags on the collars of the birds', 'Topics ranged from rivers to bridges.'],
  },
  {
    kind: 'site',
    words: 'the site itself',
    pattern: heading(
      '(?:about(?: us)?|contact(?: us)?|company|our (?:company|team|network|brands|sites|mission)|quick links|useful links|links|legal|(?:terms|privacy)\\b.{0,40}|advertis(?:e|ing)\\b.{0,30}|help|support|customer (?:service|support|care)|resources|services|products|navigation|menu|site ?map|footer|site index|information|partners|shop|download(?: the| our)? apps?|locations?|hours|careers|visit us|my account|account)',
      '(?:impressum|datenschutz|kontakt|über uns|mentions légales|qui sommes-nous|contacto|aviso legal|quiénes somos|chi siamo|contatti|контакты|о нас|о проекте|реклама|επικοινωνία|ταυτότητα|όροι χρήσης|hakkımızda|iletişim|关于我们|联系我们|会社概要|お問い合わせ)',
    ),
    examples: ['About us', 'Quick Links', 'Impressum', 'Контакты'],
    counterExamples: ['Company officials said so', 'Help arrived at noon'],
  },
];

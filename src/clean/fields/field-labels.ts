/** Labels of authors and dates, in the languages of much of the world’s news. */

/** The kind of a date, by its label. */
export type DateKind = 'published' | 'updated';

const dateWords: Readonly<Record<DateKind, string>> = {
  published:
    'published|posted|date|publication date|date published|published date|date posted|originally published|first published|veröffentlicht|publiziert|erschienen|publié|publiée|paru|publicado|publicada|pubblicato|gepubliceerd|geplaatst|опубликовано|дата публикации|опубліковано|публикувано|δημοσιεύθηκε|δημοσίευση|opublikowano|data publikacji|publicerad|publisert|udgivet|julkaistu|发布时间|发布于|发布|公開日|公開|掲載|投稿日|入力|입력|등록',
  updated:
    'updated|update|last updated?|last modified|modified|date modified|last reviewed|reviewed|edited|revised|corrected|aktualisiert|zuletzt aktualisiert|geändert|stand|mis à jour|mise à jour|modifié|actualizado|actualizada|atualizado|aggiornato|bijgewerkt|обновлено|изменено|оновлено|ενημερώθηκε|τελευταία ενημέρωση|aktualizacja|zaktualizowano|güncelleme|uppdaterad|oppdatert|opdateret|päivitetty|更新时间|更新于|更新日|最終更新|更新|수정',
};

const labelEnd = Object.fromEntries(
  Object.entries(dateWords).map(([kind, words]) => [
    kind,
    new RegExp(
      `(?:^|[^\\p{L}]|(?<=\\p{Ll})(?=\\p{Lu}))(?:${words})(?:\\s(?:on|at|date|am|le|el|em|il|op|den|der|since))?[\\s:：|,.(–—-]{0,4}$`,
      'iu',
    ),
  ]),
) as Record<DateKind, RegExp>;

/** The kind of date that a text labels, if it is only a label. */
export function dateLabel(text: string): DateKind | null {
  const label = kindAtEnd(text);
  return label && text.slice(0, label.at).trim() === '' ? label.kind : null;
}

/** The date label at the end of a text, and where it starts. */
export function kindAtEnd(text: string): { kind: DateKind; at: number } | null {
  for (const kind of ['updated', 'published'] as const) {
    const match = labelEnd[kind].exec(text.slice(-60));
    if (match) return { kind, at: Math.max(0, text.length - 60) + match.index };
  }
  return null;
}

/** Labels of the page's own address. */
export const ownAddressLabel =
  /^(?:(?:(?:article|page|original|canonical|full) )?url|permalink|permanent link|canonical(?: link| address)?|original (?:article|story|link|address)|(?:article|page) (?:link|address)|original(?:artikel|beitrag)|(?:artikel|original)-url|article (?:original|d’origine)|lien (?:permanent|original)|artículo original|enlace (?:permanente|original)|artigo original|link (?:permanente|original)|articolo originale|(?:oorspronkelijk|origineel) artikel|permanente link|оригинал(?: статьи)?|адрес статьи|ссылка на (?:статью|оригинал)|постоянная ссылка|оригінал(?: статті)?|адреса статті|постійне посилання|αρχικό άρθρο|oryginalny artykuł|ursprunglig artikel|opprinnelig artikkel|oprindelig artikel|alkuperäinen artikkeli|orijinal haber|原文(?:链接|連結|地址|网址|網址)?|本文(?:链接|連結|地址|网址)|文章(?:链接|連結|地址)|元記事|(?:この)?記事(?:の)?URL|기사 (?:원문|주소|링크)|원문(?: 링크| 주소)?)\s?[:：]?$/iu;

/** Labels of an address that may be the page's own, or that of a source. */
export const sourceLabel =
  /^(?:(?:original )?source(?: url| link)?|retrieved from|available (?:online )?(?:at|from)|quelle|abgerufen (?:von|unter)|récupéré de|disponible sur|fuente|recuperado de|fonte|disponível em|recuperato da|bron|opgehaald van|источник|джерело|източник|πηγή|źródło|källa|hämtad från|kilde|hentet fra|lähde|kaynak|(?:文章)?来源|(?:文章)?來源|转载自|轉載自|出典|引用元|출처)\s?[:：]?$/iu;

/** Labels of the article's author. */
export const authorLabel =
  /^(?:(?:written|posted|authored|reported|created|story|words|article|text|report|post|content|blog)\s?by(?::|\s|(?=\p{Lu}))|(?:post\s)?(?:authors?|words|writers?|writing|reporters?|text|autor(?:in|es|a|e|i)?|auteure?s?|autore|verfasst von|geschrieben von|escrito por|écrit par|rédigé par|scritto da|автор(?:ы)?|текст|συντάκτης|作者|记者|記者|文|撰文|編集|기자)\s?[:：])\s{0,3}/iu;
/** Labels of a name that also start other phrases: "By Friday". */
export const byLabel =
  /^(?:[Bb]y:?\s{1,2}|BY:?\s{1,2}|By(?=\p{Lu}\p{Ll})|(?:[Vv]on|VON|[Pp]or|POR|[Pp]ar|PAR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|[Aa]f|[Dd]e|[Oo]d|[Ss]krevet af|От|Του|Της|Από)\s)/u;

/** Labels of people who contributed to an article, but did not write it. */
export const otherHand =
  /^(?:(?:medically |clinically |expert |legally |fact[- ])?(?:reviewed|checked|edited|updated|approved|verified|published|sponsored|photographs?|photos?|photographed|illustrated|illustrations?|pictures?|images?|videos?|presented|produced|translated|contributed|compiled)\s?by\b|(?:photo|image|photos|illustrations?|editor|edited|source|from)\s?[:：])/iu;

/** Other parts of a line with a date or a name: a reading time, a count, a topic. */
export const beside =
  /^(?:(?:\d{1,3}|[-–]{1,2})(?:\s?[-–]\s?\d{1,3})?\s?[- ]?(?:min(?:ute)?s?|мин(?:ут)?|minuten?|minuti|minutos)\b.{0,12}|(?:(?:average |estimated )?(?:reading time|read time|lesezeit|time to read|read)\b.{0,20})|[\d.,]{1,7}\s?[km]?\s?(?:comments?|views?|shares?|likes?|words?|reads?|kommentare?|commentaires?|comentarios?)?|(?:no|leave a|add a) comments?|comments?(?: off| \(?\d{1,5}\)?)?|(?:categor(?:y|ies):?|filed (?:under|in):?|topics?:?|tags?:?|source:?|heard on|posted in|under)\s?\p{L}.{0,100}|share|print|save|[@#][\w#]{1,60}|on|at|by|and|the|this (?:entry|post|article) was|date|[A-Z]{2,4}|contributor|\d{1,2}:\d\d.{0,12})$/iu;

/** "Posted in Local News". */
export const inTopic = /^in\s[\p{Lu}#][^.!?]{0,60}$/u;

/** The words between a name and a date. */
export const beforeDate = /\s(?:on|at|am|le|el|il|op|den)[\s,:]*$/iu;

/** Whether a line starts with a word for updates: "Updated by Jane Doe, March 3, 2020". */
export function beginsWithUpdate(text: string): boolean {
  return updateFirst.test(text);
}

const updateFirst = new RegExp(`^(?:${dateWords.updated})(?![\\p{L}-])`, 'iu');

/** Separators between the fields of a line. */
export const separators =
  // eslint-disable-next-line regexp/no-super-linear-move -- white space that no sign follows is taken whole, as \s{2,}
  /\s*[|•·–—●⋅∙┃►»]\s*|\s+[-/~]{1,2}\s+|\s{2,}|\t|(?<=\p{Ll})(?=(?:Published|Updated|Posted|Last Updated)\b)/u;

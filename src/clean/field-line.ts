import { findDates, type DateOrder, type FoundDate } from './date.ts';
import { namesAt } from './byline.ts';
import { isName, mayNamePeople } from './name.ts';

/** A date of a line with what the line calls it. */
export interface LabelledDate extends FoundDate {
  readonly kind: DateKind | null;
}

export type DateKind = 'published' | 'updated';

/** Names of a line, and whether the line says that they are of those who wrote the article. */
export interface LineNames {
  readonly start: number;
  readonly end: number;
  /** `author` for "Written by", `by` for a mere "By", `null` where no word leads them in. */
  readonly label: 'author' | 'by' | null;
  readonly count: number;
}

/** A line of fields: "By Jane Doe | Published March 3, 2020 | 5 min read". */
export interface FieldLine {
  readonly names: LineNames | null;
  readonly dates: readonly LabelledDate[];
  /** How many of its parts are neither fields nor what stands beside them. */
  readonly rest: number;
}

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

/** Whether a block's text is the label of a date and nothing else. */
export function dateLabel(text: string): DateKind | null {
  const label = kindAtEnd(text);
  return label && text.slice(0, label.at).trim() === '' ? label.kind : null;
}

function kindAtEnd(text: string): { kind: DateKind; at: number } | null {
  for (const kind of ['updated', 'published'] as const) {
    const match = labelEnd[kind].exec(text.slice(-60));
    if (match) return { kind, at: Math.max(0, text.length - 60) + match.index };
  }
  return null;
}

const authorLabel =
  /^(?:(?:written|posted|authored|reported|created|story|words|article|text|report|post|content|blog)\s?by(?::|\s|(?=\p{Lu}))|(?:post\s)?(?:authors?|words|writers?|writing|reporters?|text|autor(?:in|es|a|e|i)?|auteure?s?|autore|verfasst von|geschrieben von|escrito por|écrit par|rédigé par|scritto da|автор(?:ы)?|текст|συντάκτης|作者|记者|記者|文|撰文|編集|기자)\s?[:：])\s{0,3}/iu;
const byLabel =
  /^(?:[Bb]y:?\s{1,2}|BY:?\s{1,2}|By(?=\p{Lu}\p{Ll})|(?:[Vv]on|VON|[Pp]or|POR|[Pp]ar|PAR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|[Aa]f|[Dd]e|[Oo]d|[Ss]krevet af|От|Του|Της|Από)\s)/u;

/** Others who had a hand in an article, but did not write it. */
const otherHand =
  /^(?:(?:medically |clinically |expert |legally |fact[- ])?(?:reviewed|checked|edited|updated|approved|verified|published|sponsored|photographs?|photos?|photographed|illustrated|illustrations?|pictures?|images?|videos?|presented|produced|translated|contributed|compiled)\s?by\b|(?:photo|image|photos|illustrations?|editor|edited|source|from)\s?[:：])/iu;

/** What else stands beside a date or a name: a reading time, a count, a topic. */
const beside =
  /^(?:(?:\d{1,3}|[-–]{1,2})(?:\s?[-–]\s?\d{1,3})?\s?[- ]?(?:min(?:ute)?s?|мин(?:ут)?|minuten?|minuti|minutos)\b.{0,12}|(?:(?:average |estimated )?(?:reading time|read time|lesezeit|time to read|read)\b.{0,20})|[\d.,]{1,7}\s?[km]?\s?(?:comments?|views?|shares?|likes?|words?|reads?|kommentare?|commentaires?|comentarios?)?|(?:no|leave a|add a) comments?|comments?(?: off| \(?\d{1,5}\)?)?|(?:categor(?:y|ies):?|filed (?:under|in):?|topics?:?|tags?:?|source:?|heard on|posted in|under)\s?\p{L}.{0,100}|share|print|save|[@#][\w#]{1,60}|on|at|by|and|the|this (?:entry|post|article) was|date|[A-Z]{2,4}|contributor|\d{1,2}:\d\d.{0,12})$/iu;

/** "Posted in Local News". */
const inTopic = /^in\s[\p{Lu}#][^.!?]{0,60}$/u;

/** What leads from a name to a date. */
const beforeDate = /\s(?:on|at|am|le|el|il|op|den)[\s,:]*$/iu;

const separators =
  /\s*[|•·–—●⋅∙┃►»]\s*|\s+[-/~]{1,2}\s+|\s{2,}|\t|(?<=\p{Ll})(?=(?:Published|Updated|Posted|Last Updated)\b)/u;
const edges = /^[\s,;:.()[\]\/\-📅✍️🕐]+|[\s,;:([\]\/\-]+$/gu;

/** Reads a line as fields; `null` where it has neither a full date nor a byline. */
export function readFieldLine(text: string, order: DateOrder | null = null): FieldLine | null {
  if (text.length > 240 || !mayHoldField.test(text)) return null;
  const dates = findDates(text, order);
  const line: { names: LineNames | null; dates: LabelledDate[]; rest: number } = { names: null, dates: [], rest: 0 };
  let from = 0;
  for (const date of [...dates, null]) {
    const between = text.slice(from, date?.start ?? text.length);
    const label = date && kindAtEnd(between);
    readParts(label ? between.slice(0, label.at) : date ? between.replace(beforeDate, '') : between, from, line);
    if (date) line.dates.push({ ...date, kind: label?.kind ?? null });
    from = date?.end ?? from;
  }
  return line.names === null && dates.length === 0 ? null : { ...line, dates: withoutLater(line.dates) };
}

/** Of several dates without a label the earliest is the article's; what the others are nothing says. */
function withoutLater(dates: readonly LabelledDate[]): readonly LabelledDate[] {
  const plain = dates.filter(({ kind, value }) => kind === null && value !== null);
  const [earliest] = plain.toSorted((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
  return dates.filter((date) => date === earliest || !plain.includes(date));
}

/** Whether a line says no more than a byline or a date, with their labels and what stands beside them. */
export function isFieldLine(text: string): boolean {
  const line = readFieldLine(text);
  return line !== null && line.rest === 0;
}

const mayHoldField =
  /(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d|[’']\d\d|^.{0,20}(?:\b[Bb]y|BY|\b[Vv]on\s|\b[Pp]or\s|\b[Pp]ar\s|\b[Dd]i\s|[:：]|\b[Dd]oor\s|\b[Aa][vf]\s|Από|Του|Της|От)/u;

function readParts(text: string, offset: number, line: { names: LineNames | null; rest: number }): void {
  let at = 0;
  for (const part of text.split(separators)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const leading = part.length - part.replace(/^[\s,;:.()[\]\/\-📅]+/u, '').length;
    const own = part.replace(edges, '');
    if (own === '' || /^[^\p{L}\p{N}]+$/u.test(own)) continue;
    const found = line.names?.label ? null : namesOf(own);
    // A dash before a name that nothing leads in is that of a quotation.
    const names = found?.label || !/^\s*[—–―]/u.test(text) ? found : null;
    if (names && (line.names === null || names.label)) {
      line.names = {
        ...names,
        start: offset + start + leading + names.start,
        end: offset + start + leading + names.end,
      };
    } else if (!beside.test(own) && !inTopic.test(own) && !otherHand.test(own) && !byRole(own)) line.rest += 1;
  }
}

/** A second naming of a person or a job title beside the name. */
function byRole(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:by\s|(?:[\p{Lu}][\p{L}-]{0,20}\s){0,4}(?:writer|editor|reporter|correspondent|columnist|contributor|author|journalist|producer|team)\b)/iu.test(
      text,
    )
  );
}

function namesOf(text: string): LineNames | null {
  const author = authorLabel.exec(text);
  const label = author ?? byLabel.exec(text);
  const from = label?.[0].length ?? 0;
  if (!label) return isName(text) || isPlainName(text) ? { start: 0, end: text.length, label: null, count: 2 } : null;
  const names = namesAt(text.slice(from));
  if (!names || (!author && !/^by/i.test(text) && (names.count < 2 || names.end + from < text.length))) return null;
  return { start: from, end: from + names.end, label: author ? 'author' : 'by', count: names.count };
}

/** A name with what `isName` does not look for, such as a nickname in brackets or a degree. */
function isPlainName(text: string): boolean {
  const names = /^\p{Lu}/u.test(text) && text.length <= 60 ? namesAt(text) : null;
  return names !== null && names.end === text.length && names.count >= 2 && mayNamePeople(text);
}

import { functionWords } from '../../text/function-words.ts';
import { monthNamed } from '../date/months.ts';

/** The span of names in a text: [start, end). */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** The number of words in the names. */
  readonly count: number;
}

const particle = String.raw`(?:de|da|di|do|dos|du|del|della|van|von|der|den|ten|ter|zu|bin|ibn|al|el|la|le|y)`;
const word = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’‘\-‑]{0,24}|\p{Lo}[\p{Lo}\p{M}·]{1,14}|\(\p{Lu}\p{L}{1,14}\)|["“]\p{Lu}\p{L}{1,14}["”]|@[\w.]{2,30})`;
const nameAt = new RegExp(String.raw`${word}(?:\s(?:${particle}\s){0,2}${word}){0,5}`, 'uy');
const joinerAt = /\s?[,;&/+]\s?(?:and\s|&\s?)?|\s(?:and|und|et|y|e|en|og|och|ja|și|и|і|та|και|ve|with)\s/uy;

/** Degrees and licences that follow a name and belong to it. */
const degreeAt =
  /(?:M\.?D|Ph\.?\s?D|R\.?D\.?N?|M\.?S|M\.?A|B\.?A|B\.?S|M\.?P\.?H|J\.?D|Esq|CPA|CFP|CFA|CEPF|RN|NP|PA-C|LCSW|LMFT|LPC|D\.?O|D\.?D\.?S|D\.?M\.?D|D\.?V\.?M|DPT|Pharm\.?\s?D|Psy\.?\s?D|Ed\.?\s?D|CSCS|CPT|LDN?|FAND|MBA|MSN|E-RYT(?:\s\d{3})?|RYT|FACP|FAAP|[JS]r(?!\.?\s\p{Lu}\p{Ll})|I{2,3})(?![\p{L}\d])[.®™*]{0,2}(?:[\s,]{1,2}[A-Z][A-Za-z-]{1,6}(?<=[A-Z]{2,4}|CEPF)(?![\p{L}\d])[.®™*]{0,2}){0,6}/uy;

/** Job titles. They end a name: "Jane Doe Staff Writer". */
const title =
  /^(?:senior|junior|chief|lead|staff|guest|managing|executive|deputy|associate|assistant|contributing|freelance|founder|co-founder|cofounder|ceo|cto|cmo|coo|president|director|head|vp|manager|specialist|strategist|analyst|consultant|expert|writers?|editors?|editor-in-chief|editorial|reporters?|journalists?|correspondents?|columnists?|contributors?|authors?|bloggers?|producers?|photographers?|critics?|coach|professor|teacher|engineer|developer|marketer|columnist|intern|special|opinion|updated|published|posted|follow|share|last|contributor|reviewer|clinician|author|redakteure?|redakteurin|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|redactor|redactora|periodista|giornalista|redattore|корреспондент|редактор|журналист)$/iu;

/** The last word of a group's name. */
const group =
  /^(?:team|staff|staffers|editors|desk|newsroom|redaktion|redacción|redazione|rédaction|redactie|bureau|редакция)$/iu;

/** The last word of names of papers and sites. */
const outlet =
  /\s(?:News|Times|Post|Tribune|Herald|Gazette|Journal|Chronicle|Press|Media|Magazine|Network|Newspapers?|Online|Today|Agency|University|Institute|Center|Centre|Association|Report|Review|Business|Sports?|Radio|TV|Inc|LLC|Ltd)\.?$/u;

/** Agencies and networks: where a person works, not who it is. */
export const company =
  /^(?:AP|AFP|CNN|BBC|NBC|CBS|ABC|NPR|PBS|UPI|DPA|TASS|USA|REUTERS|Reuters|Associated|Bloomberg|Special|For)\b/u;

/**
 * The names at the start of a text, without the titles and places that follow: `Jane Doe, MD, and Richard Roe` of "Jane
 * Doe, MD, and Richard Roe, Staff Writers | Example News". `null` if the text continues like a sentence.
 */
export function namesAt(text: string): NameSpan | null {
  let end = 0;
  let count = 0;
  for (let at = 0; ;) {
    const name = oneNameAt(text, at, end > 0);
    if (!name) break;
    end = name.end;
    count += name.count;
    if (name.isLast) break;
    const next = joinerEnd(text, end);
    if (next === null) break;
    at = next;
  }
  return end > 0 && mayFollow(text.slice(end)) ? { start: 0, end, count } : null;
}

interface OneName {
  readonly end: number;
  readonly count: number;
  /** Something after the name was cut off. */
  readonly isLast: boolean;
}

function oneNameAt(text: string, at: number, isFurther: boolean): OneName | null {
  const degrees = isFurther ? matchAt(degreeAt, text, at) : null;
  if (degrees !== null) return { end: at + degrees.length, count: 0, isLast: false };
  const found = matchAt(nameAt, text, at);
  if (found === null || (isFurther && (company.test(found) || outlet.test(found)))) return null;
  const whole =
    found + (/^\s(?:editors|team|staff|writers|newsroom|desk)\b/u.exec(text.slice(at + found.length))?.[0] ?? '');
  const words = whole.split(/\s/);
  const isGroup = !isFurther && words.length > 1 && group.test(words.at(-1) ?? '') && !title.test(words[0] ?? '');
  const cut = isGroup ? words : untilOther(words);
  const kept = once(cut);
  if (!isNameLike(kept, isFurther)) return null;
  const name = kept.join(' ').replace(/[.,](?<=\p{Ll}{3}.)$/u, '');
  return { end: at + name.length, count: kept.length, isLast: cut !== words };
}

/**
 * The words of a name up to the first word that ends it: a title, a month, an agency. That word may be glued to the
 * name.
 */
function untilOther(words: readonly string[]): readonly string[] {
  for (const [index, word] of words.entries()) {
    if (title.test(word) || (index > 1 && afterName(word))) return words.slice(0, index);
    const glued = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(word);
    const [, name = '', other = ''] = glued ?? [];
    const isFollowedByTitle =
      index > 0 && title.test(words[index + 1] ?? '') && !/^(?:Ma?c|De|La|Le|Di|Van|Von|Fitz)$/.test(name);
    if (glued && (title.test(other) || afterName(other) || isFollowedByTitle)) return [...words.slice(0, index), name];
  }
  return words;
}

function afterName(word: string): boolean {
  return monthNamed(word) !== undefined || company.test(word) || /^(?:In|On|At)$/.test(word);
}

/** Halves a name that occurs twice in a row, such as in a picture's caption and beside it. */
function once(words: readonly string[]): readonly string[] {
  const half = words.slice(0, words.length / 2);
  return words.length >= 4 && half.join(' ') === words.slice(half.length).join(' ') ? half : words;
}

/** A second name needs two words, so that no place or paper counts as one. */
function isNameLike(words: readonly string[], isFurther: boolean): boolean {
  const [first = ''] = words;
  if (words.length < (isFurther ? 2 : 1)) return false;
  return !functionWords.has(first.toLowerCase()) || (/^(?:the|our)$/i.test(first) && group.test(words.at(-1) ?? ''));
}

function joinerEnd(text: string, at: number): number | null {
  const joiner = matchAt(joinerAt, text, at) ?? matchAt(/\s/uy, text, at);
  if (joiner === null) return null;
  // A space alone only joins a degree: "Jane Doe MD".
  return /\S/.test(joiner) || matchAt(degreeAt, text, at + joiner.length) !== null ? at + joiner.length : null;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A byline ends after the names, or with a sign, a title or a place. A lower-case verb makes it a sentence. */
function mayFollow(rest: string): boolean {
  return /^(?:[*®™.:]{0,2}\s*$|\s?[,|•·–—●⋅(/\-;@]|\s(?:on|in|for|at|from|via|of|to the|special)\s|\s?\p{Lu}|\s\d)/u.test(
    rest,
  );
}

import { eld } from 'eld/extrasmall';
import { words } from './words.ts';

/** Below this many characters guesses are often wrong. */
const shortestText = 200;

/** A character of these is worth three letters: of 60 characters of each page of ours in these languages all were told right. */
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const worth = 3;

/** How much of a text is looked at. On 846 articles the guess from so much was that from ten times as much, but for one. */
const longestText = 600;

/** The language that a text is written in, as BCP 47 (`en`); `null` where it is too short or unlike any known. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, longestText);
  if (weightOf(sample) < shortestText) return null;
  if (sample !== last.sample) last = { sample, language: detect(sample) };
  return last.language === '' ? null : last.language;
}

/**
 * The language of a text: by its words, else, where it is too short for that, the one that its page states. Of languages that
 * the library takes for each other the stated one.
 *
 * @param stated BCP 47, or as pages write it: `en_US`
 */
export function languageOf(text: string, stated: string | null): string | null {
  const own = statedLanguage(stated);
  const found = detectLanguage(text);
  if (found === null) return own;
  return own !== null && alike.some((group) => group.includes(own) && group.includes(found)) ? own : found;
}

/** Languages of one written form, or of two that hardly differ. */
const alike: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['hr', 'bs', 'sr'],
  ['no', 'nb', 'nn', 'da'],
];

/** "Not known", "many" and "none", as language tags have them. */
const noLanguage: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis']);

function statedLanguage(stated: string | null): string | null {
  const [, code] = /^([a-z]{2,3})(?:[-_]|$)/i.exec(stated?.trim() ?? '') ?? [];
  const [language = ''] = code === undefined ? [] : Intl.getCanonicalLocales(code);
  return language === '' || noLanguage.has(language) ? null : language;
}

function weightOf(text: string): number {
  return text.length >= shortestText ? text.length : text.length + (worth - 1) * (text.match(denseScript)?.length ?? 0);
}

/** A page's article often begins as the page's prose does, and is asked about soon after. */
let last = { sample: '', language: '' };

function detect(sample: string): string {
  const { language } = eld.detect(sample);
  return language === 'ms' ? malayOrIndonesian(sample) : language;
}

/** Common words that the two have apart, Indonesian first: "because", "that", "can", "police", days, months, money. */
const indonesianOrMalay: readonly (readonly [indonesian: string, malay: string])[] = (
  'karena/kerana bahwa/bahawa bisa/boleh polisi/polis uang/wang kantor/pejabat mobil/kereta yakni/iaitu usai/selepas mau/mahu ' +
  'saja/sahaja kota/bandar sementara/manakala miliar/bilion persen/peratus pemerintah/kerajaan korban/mangsa ' +
  'kecelakaan/kemalangan rupiah/ringgit provinsi/negeri senin/isnin kamis/khamis jumat/jumaat maret/mac juli/julai ' +
  'agustus/ogos desember/disember'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);

const onlyIndonesian = new Set(indonesianOrMalay.map(([word]) => word));
const onlyMalay = new Set(indonesianOrMalay.map(([, word]) => word));

/**
 * The library has no Indonesian and takes it for Malay: words that only one of the two has tell them apart. Where none does it
 * is Indonesian, of which the web has many times as much.
 */
function malayOrIndonesian(sample: string): string {
  const keys = words(sample).map(({ key }) => key);
  const count = (some: ReadonlySet<string>) => keys.filter((key) => some.has(key)).length;
  return count(onlyMalay) > count(onlyIndonesian) ? 'ms' : 'id';
}

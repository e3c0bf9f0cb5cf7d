import { eld } from 'eld/extrasmall';
import { words } from './words.ts';

/** In weighted characters. For shorter texts the guess is often wrong. */
const shortestText = 200;

/**
 * A character of these scripts counts as three: with 60 characters, every page of ours in these languages was detected
 * correctly.
 */
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const worth = 3;

/** Only this many characters are examined. On 846 articles, ten times as many changed the guess once. */
const longestText = 600;

/** Detects a text's language as BCP 47 (`en`); `null` if the text is too short or no language fits. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, longestText);
  if (weightOf(sample) < shortestText) return null;
  if (sample !== last.sample) last = { sample, language: detect(sample) };
  return last.language === '' ? null : last.language;
}

/**
 * A text's language: the detected one, or the page's stated one if the text is too short. Of languages that the
 * detector confuses, the stated one wins.
 *
 * @param stated BCP 47, or as pages write it: `en_US`
 */
export function languageOf(text: string, stated: string | null): string | null {
  const own = statedLanguage(stated);
  const found = detectLanguage(text);
  if (found === null) return own;
  return own !== null && alike.some((group) => group.includes(own) && group.includes(found)) ? own : found;
}

/** Groups of languages that are written the same or almost the same. */
const alike: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['hr', 'bs', 'sr'],
  ['no', 'nb', 'nn', 'da'],
];

/** Language tags for "undetermined", "multiple", "no linguistic content" and "uncoded". */
const noLanguage: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis']);

function statedLanguage(stated: string | null): string | null {
  const [, code] = /^([a-z]{2,3})(?:[-_]|$)/i.exec(stated?.trim() ?? '') ?? [];
  const [language = ''] = code === undefined ? [] : Intl.getCanonicalLocales(code);
  return language === '' || noLanguage.has(language) ? null : language;
}

function weightOf(text: string): number {
  return text.length >= shortestText ? text.length : text.length + (worth - 1) * (text.match(denseScript)?.length ?? 0);
}

/** The last answer: a page's article often starts as the page's prose does, and is asked about soon after. */
let last = { sample: '', language: '' };

function detect(sample: string): string {
  const { language } = eld.detect(sample);
  return language === 'ms' ? malayOrIndonesian(sample) : language;
}

/** Common words that differ between the two: "because", "that", "can", "police", days, months, money. */
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
 * Tells Indonesian from Malay by words that only one of them has: the library has no Indonesian and calls it Malay.
 * Without such words it is Indonesian, which is far more common on the web.
 */
function malayOrIndonesian(sample: string): string {
  const keys = words(sample).map(({ key }) => key);
  const count = (some: ReadonlySet<string>) => keys.filter((key) => some.has(key)).length;
  return count(onlyMalay) > count(onlyIndonesian) ? 'ms' : 'id';
}

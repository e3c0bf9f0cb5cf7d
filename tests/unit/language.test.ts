import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { detectLanguage, languageOf } from '../../src/text/language.ts';
import { segment } from '../../src/clean/segment/segment.ts';
import { parseLabels } from '../train/labels.ts';

const malay = [
  'Polis menahan tiga lelaki yang disyaki terlibat dalam kes kecurian kereta di sekitar bandar ini pada Isnin. Ketua polis daerah berkata, kesemua suspek ditahan selepas pihaknya menerima aduan daripada orang awam.',
  'Jambatan lama itu akan ditutup mulai Khamis kerana kerja pembaikan, kata datuk bandar. Beliau berkata penduduk boleh menggunakan laluan alternatif sehingga kerja siap, iaitu dijangka pada akhir tahun ini.',
];
const indonesian = [
  'Polisi menangkap tiga pria yang diduga terlibat kasus pencurian mobil di kota itu pada Senin. Kapolres mengatakan para pelaku ditangkap usai pihaknya menerima laporan dari warga yang melihat mereka di jalan raya.',
  'Jembatan tua itu akan ditutup mulai Kamis karena perbaikan, kata wali kota. Ia mengatakan warga bisa memakai jalur lain hingga pekerjaan selesai, yakni pada akhir tahun ini, dan meminta maaf atas gangguan itu.',
];

/** The body's paragraphs of a page of the corpus. */
async function bodyOf(page: string): Promise<string[]> {
  const path = `tests/corpus/page--${page}/labels.txt`;
  const { lines } = parseLabels(await readFile(path, 'utf8'), path);
  return lines.filter(({ label }) => label === '=').map(({ text }) => text.trim());
}

describe('the language of a text', () => {
  test.each(malay)('is Malay: %s', (text) => {
    expect(detectLanguage(text)).toBe('ms');
  });

  test.each(indonesian)('is Indonesian: %s', (text) => {
    expect(detectLanguage(text)).toBe('id');
  });

  test.each([
    ['russian', 'ru'],
    ['arabic', 'ar'],
    ['persian-agency', 'fa'],
    ['german', 'de'],
    ['spanish', 'es'],
    ['chinese', 'zh'],
    ['chinese-traditional-court', 'zh'],
    ['japanese', 'ja'],
    ['korean-city', 'ko'],
    ['indonesian-read-also', 'id'],
    ['ukrainian-pointers', 'uk'],
  ])('of a page in %s is %s', async (page, language) => {
    expect(detectLanguage((await bodyOf(page)).join('\n'))).toBe(language);
  });

  test.each(['chinese', 'japanese', 'korean-city'])('is told from fewer characters in %s', async (page) => {
    const text = (await bodyOf(page)).join('');
    expect(detectLanguage(text.slice(0, 90))).toBe(detectLanguage(text));
    expect(detectLanguage(text.slice(0, 20))).toBeNull();
  });

  test.each([
    ['Too short to tell.', 'en-GB', 'en'],
    ['Too short to tell.', 'pt_BR', 'pt'],
    ['Too short to tell.', 'deu', 'de'],
    ['Too short to tell.', 'english', null],
    ['Too short to tell.', 'und', null],
    ['Too short to tell.', '', null],
    ['Too short to tell.', null, null],
    [indonesian[0] ?? '', 'en-US', 'id'],
    [indonesian[0] ?? '', 'ms', 'ms'],
  ])('%s, stated as %j, is %s', (text, stated, language) => {
    expect(languageOf(text, stated)).toBe(language);
  });
});

describe('paragraphs that were glued together', () => {
  const glued = async (page: string) => {
    const paragraphs = await bodyOf(page);
    return { paragraphs, blocks: segment(paragraphs.join('')).map(({ text }) => text) };
  };

  test.each([
    'russian',
    'ukrainian-pointers',
    'arabic-match',
    'persian-agency',
    'french',
    'german-agency',
    'spanish',
    'turkish-captions',
  ])('are parted in %s', async (page) => {
    const { paragraphs, blocks } = await glued(page);
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(blocks).toEqual(paragraphs);
  });

  test.each(['chinese', 'japanese'])(
    'stay as they are in %s, where no space shows where sentences part',
    async (page) => {
      const { paragraphs, blocks } = await glued(page);
      expect(blocks).toEqual([paragraphs.join('')]);
    },
  );

  test.each(['chinese', 'japanese', 'arabic', 'german', 'spanish', 'russian'])(
    'whole ones stay whole in %s',
    async (page) => {
      const paragraphs = await bodyOf(page);
      expect(segment(paragraphs.join('\n\n')).map(({ text }) => text)).toEqual(paragraphs);
    },
  );
});

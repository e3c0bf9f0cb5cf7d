import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/capture/formats/html/html.ts';
import { mhtml } from '../../src/capture/formats/mhtml/mhtml.ts';
import { piecesOf } from '../support/pieces-of.ts';
import { expectSoundPage } from '../support/expect-markup.ts';
import { readFixture, readText, said } from '../support/page-fixtures.ts';

/** A page in one part, as old browsers write it. */
function singlePart(headers: string, body: string): string {
  return `MIME-Version: 1.0\r\nDate: Sun, 22 Mar 2026 09:15:30 +0100\r\n${headers}\r\n\r\n${body}`;
}

test('Chrome’s page is the same page as the HTML that it was saved from', async () => {
  const [page, saved] = [await readFixture(html, 'mill.html'), await readFixture(mhtml, 'mill.mhtml')];
  expect(saved.text).toBe(page.text);
  expect(saved.markup?.blocks).toEqual(page.markup?.blocks);
  expect(saved.markup?.marks.length).toBe(page.markup?.marks.length);
  expect(saved.captured).toBe('2026-03-22T08:15+00:00');
  expect(saved.text).not.toContain('An advertisement in a frame.');
});

describe('one part', () => {
  test('in base64, with an encoding in its header', async () => {
    const body = Buffer.from('<p>Пристань</p>', 'utf16le').toString('base64');
    const page = await readText(
      mhtml,
      singlePart('Content-Type: text/html; charset="utf-16le"\r\nContent-Transfer-Encoding: base64', body),
    );
    expect(page.text).toBe('Пристань');
    expect(page.captured).toBe('2026-03-22T08:15+00:00');
  });

  test('with its address, which its links are relative to', async () => {
    const page = await readText(
      mhtml,
      singlePart('Content-Type: text/html\r\nContent-Location: https://a.example/b/c', '<a href="d">x</a>'),
    );
    expect(page.markup?.marks[0]?.address).toBe('https://a.example/b/d');
    expect(said(page, 'address')).toEqual(['https://a.example/b/c (Content-Location)']);
  });
});

test('parts in parts: the first page in them', async () => {
  const inner = '--in\r\nContent-Type: text/html\r\n\r\n<p>page</p>\r\n--in--\r\n';
  const text = `Content-Type: multipart/related; boundary=out\r\n\r\n--out\r\nContent-Type: multipart/alternative; boundary="in"\r\n\r\n${inner}--out--\r\n`;
  expect((await readText(mhtml, text)).text).toBe('page');
});

test.each([
  ['nothing', '', /^This is no page saved as MHTML\. /],
  ['plain HTML', '<!doctype html>\n\n<p>page</p>', /^This is no page saved as MHTML\. /],
  ['no parts', 'Content-Type: multipart/related; boundary="x"\r\n\r\nnone', /^This is no page saved as MHTML\. /],
  ['a picture', 'Content-Type: image/png\r\n\r\n123', /^The file’s first part is image\/png, not a page\. /],
  ['an empty page', 'Content-Type: text/html\r\n\r\n<p>', /^The page shows no text\. /],
])('%s is refused', async (_, text, message) => {
  expect(await mhtml.decode(new TextEncoder().encode(text))).toMatchObject({
    ok: false,
    message: expect.stringMatching(message),
  });
});

describe('whatever comes is read, or refused with a sentence', () => {
  test('pieces of mail', async () => {
    const pieces = [
      'Content-Type: ',
      'multipart/related; ',
      'boundary=',
      '"x"',
      '\r\n',
      '\r\n\r\n',
      '--x',
      '--',
      'text/html',
      '=3D',
      '=\r\n',
      'Content-Transfer-Encoding: quoted-printable',
      '; charset=',
      'utf-7',
      '<p>a',
      'Date: ',
    ];
    const check = async (text: string) => expectSoundPage(await mhtml.decode(new TextEncoder().encode(text)));
    await fc.assert(fc.asyncProperty(piecesOf(pieces), check), { numRuns: 100 });
  });
});

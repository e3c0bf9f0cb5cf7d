import type { Decoded, Hints, PageFormat, Refusal } from '../../capture.ts';
import { isoTime } from '../iso-time.ts';
import { tidyStatements } from '../tidy-statements.ts';
import { html } from '../html/html.ts';
import { shownType } from '../../containers/warc-page.ts';
import { readRootPart } from './root-part.ts';

/** MHTML: a page saved with its pictures as one multipart mail file. Source: RFC 2557. */
export const mhtml: PageFormat = {
  id: 'mhtml',
  extensions: ['.mhtml', '.mht'],
  mediaTypes: ['multipart/related', 'message/rfc822', 'application/x-mimearchive'],
  decode,
};

async function decode(bytes: Uint8Array, hints: Hints = {}): Promise<Decoded> {
  const part = await readRootPart(bytes);
  if (!part) return refuse('This is no page saved as MHTML. Save the page again from a browser, or delete the file.');
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(part.mediaType)) {
    return refuse(
      `The file’s first part is ${shownType(part.mediaType)}, not a page. Save the page again from a browser.`,
    );
  }
  const address = hints.address ?? part.address;
  const page = await html.decode(part.bytes, {
    ...(part.charset === null ? {} : { charset: part.charset }),
    ...(address === null ? {} : { address }),
  });
  if (!page.ok) return page;
  const from = { field: 'address', value: part.address ?? '', from: part.addressFrom } as const;
  const captured = (part.date === null ? null : isoTime(part.date)) ?? page.captured;
  return { ...page, statements: tidyStatements([...page.statements, from], address), captured };
}

function refuse(message: string): Refusal {
  return { ok: false, line: null, message };
}

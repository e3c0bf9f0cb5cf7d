import PostalMime, { type Email } from 'postal-mime';

/** The page, without the other parts of its file. */
export interface RootPart {
  readonly bytes: Uint8Array;
  /** In lower case, without parameters. */
  readonly mediaType: string;
  readonly charset: string | null;
  /** The stated address. It may be invalid. */
  readonly address: string | null;
  /** The name of the header that states it. */
  readonly addressFrom: string;
  /** In the format of mail. */
  readonly date: string | null;
}

/** Levels of nested parts. Browsers write at most two. */
const deepest = 4;

/** In bytes. Headers are a few lines; if no empty line follows within this many bytes, the file is no mail. */
const longestHead = 65_536;

/**
 * Reads the first part, which is the page; the much larger pictures and frames are skipped. `null` if the file has no
 * headers or parts.
 */
export async function readRootPart(bytes: Uint8Array): Promise<RootPart | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = await readHead(buffer);
  const contentType = head && headerOf(head, 'content-type');
  if (!contentType) return null;
  const part = await readPart(buffer, head, deepest);
  if (!part) return null;
  const date = headerOf(head, 'date');
  const snapshot = headerOf(head, 'snapshot-content-location');
  if (snapshot !== null) return { ...part, address: snapshot, addressFrom: 'Snapshot-Content-Location', date };
  return { ...part, address: part.address ?? headerOf(head, 'content-location'), date };
}

async function readPart(buffer: Buffer, head: Email, depth: number): Promise<RootPart | null> {
  const contentType = headerOf(head, 'content-type') ?? 'text/html';
  if (!/^multipart\//i.test(contentType)) return decodePart(buffer, head, contentType);
  const boundary = parameterOf(contentType, 'boundary');
  const inner = boundary === null ? null : firstPart(buffer, boundary);
  if (!inner || depth === 0) return null;
  const innerHead = await readHead(inner);
  return innerHead && readPart(inner, innerHead, depth - 1);
}

async function decodePart(buffer: Buffer, head: Email, contentType: string): Promise<RootPart | null> {
  const isEncoded = /quoted-printable|base64/i.test(headerOf(head, 'content-transfer-encoding') ?? '');
  const bytes = isEncoded ? await unencoded(buffer) : bodyOf(buffer);
  if (!bytes) return null;
  return {
    bytes,
    mediaType: contentType.split(';')[0]?.trim().toLowerCase() ?? '',
    charset: parameterOf(contentType, 'charset'),
    address: headerOf(head, 'content-location'),
    addressFrom: 'Content-Location',
    date: null,
  };
}

/**
 * Decodes quoted-printable and base64. As an attachment, the library leaves the text's encoding alone; we detect it
 * ourselves.
 */
async function unencoded(buffer: Buffer): Promise<Uint8Array | null> {
  const email = await parse(Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), buffer]));
  const content = email?.attachments[0]?.content;
  return content && typeof content !== 'string' ? new Uint8Array(content) : null;
}

/** The bytes after the empty line that ends a part's headers. */
function bodyOf(buffer: Buffer): Uint8Array {
  const empty = /\r?\n\r?\n/.exec(buffer.subarray(0, longestHead).toString('latin1'));
  return new Uint8Array(buffer.subarray(empty ? empty.index + empty[0].length : 0));
}

async function readHead(buffer: Buffer): Promise<Email | null> {
  const start = buffer.subarray(0, longestHead).toString('latin1');
  const end = /\r?\n\r?\n/.exec(start)?.index;
  return end === undefined ? null : parse(buffer.subarray(0, end));
}

/** The library may throw any error on unexpected input. Then the file is no MHTML. */
async function parse(buffer: Buffer): Promise<Email | null> {
  try {
    return await PostalMime.parse(buffer);
  } catch {
    return null;
  }
}

function headerOf(email: Email, key: string): string | null {
  return email.headers.find((header) => header.key === key)?.value.trim() ?? null;
}

function parameterOf(contentType: string, name: string): string | null {
  const value = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(contentType);
  return value?.[1] ?? value?.[2] ?? null;
}

/** The bytes between the first two boundary lines, or up to the end if there is only one. */
function firstPart(buffer: Buffer, boundary: string): Buffer | null {
  const line = `--${boundary}`;
  const first = buffer.indexOf(line, 0, 'latin1');
  const start = first === -1 ? -1 : buffer.indexOf('\n', first);
  if (boundary === '' || start === -1) return null;
  const end = buffer.indexOf(`\n${line}`, start, 'latin1');
  return buffer.subarray(start + 1, end === -1 ? undefined : end);
}

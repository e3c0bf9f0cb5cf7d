import { createHash } from 'node:crypto';
import { problemLine, type Capture } from '../../src/capture/capture.ts';
import { sourceFromBytes } from '../../src/capture/files/open-file.ts';
import { unfold } from '../../src/capture/containers/unfold.ts';

interface Read {
  readonly pages: readonly Capture[];
  readonly problems: readonly string[];
}

/** What a file of this name and content yields: its captures, and for each problem its sentence. */
export async function readPages(name: string, content: Uint8Array): Promise<Read> {
  const pages: Capture[] = [];
  const problems: string[] = [];
  for await (const part of unfold({ id: name, name, source: sourceFromBytes(content) })) {
    const decoded = part.ok ? await part.format.decode(part.bytes) : part;
    if (part.ok && decoded.ok) {
      const { id, format, bytes } = part;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { text, decoding, markup, statements, captured } = decoded as typeof decoded & Capture;
      pages.push({
        id,
        file: name,
        format: format.id,
        bytes: bytes.length,
        sha256,
        text,
        decoding,
        markup,
        statements,
        captured,
      });
    } else if (!decoded.ok) {
      problems.push(problemLine({ path: part.path, line: part.line ?? decoded.line, message: decoded.message }));
    }
  }
  return { pages, problems };
}

/** The same, of captures their ids and texts alone. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
): Promise<{ captures: [string, string][]; problems: readonly string[] }> {
  const { pages, problems } = await readPages(name, bytes);
  return { captures: pages.map(({ id, text }) => [id, text]), problems };
}

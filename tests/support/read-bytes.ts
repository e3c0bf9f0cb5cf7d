import { problemLine, type Problem } from '../../src/capture/capture.ts';
import { sourceOf } from '../../src/capture/files/open-file.ts';
import { unfold } from '../../src/capture/unfold.ts';

/** What a file of this name and content yields: for each capture its id and text, for each problem its sentence. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
): Promise<{ captures: [string, string][]; problems: string[] }> {
  const captures: [string, string][] = [];
  const problems: string[] = [];
  const refuse = (problem: Problem) => problems.push(problemLine(problem));
  for await (const part of unfold({ id: name, name, source: sourceOf(bytes) })) {
    if (!part.ok) {
      refuse(part);
      continue;
    }
    const decoded = await part.format.decode(part.bytes);
    if (decoded.ok) captures.push([part.id, decoded.text]);
    else refuse({ path: part.path, line: part.line ?? decoded.line, message: decoded.message });
  }
  return { captures, problems };
}

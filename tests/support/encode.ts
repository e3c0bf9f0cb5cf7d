/** The bytes of a text in an encoding that `TextDecoder` reads: its decoder turned round. Throws where a character has none. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le');
  if (encoding === 'iso-2022-jp') return encodeIso2022Jp(text);
  return Uint8Array.from(Array.from(text).flatMap((character) => bytesOf(character, encoding)));
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

/** ASCII as it is, and each run of the rest as EUC-JP has it less the high bits, between two escapes. */
function encodeIso2022Jp(text: string): Uint8Array {
  const runs = text.match(/[\0-\x7F]+|[^\0-\x7F]+/g) ?? [];
  const bytes = runs.flatMap((run) => {
    if (run.charCodeAt(0) < 0x80) return [...new TextEncoder().encode(run)];
    return [0x1b, 0x24, 0x42, ...[...encode(run, 'euc-jp')].map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
  });
  return Uint8Array.from(bytes);
}

function bytesOf(character: string, encoding: string): readonly number[] {
  const bytes = tableOf(encoding).get(character) ?? bytesOfParts(character, encoding);
  if (!bytes) throw new Error(`${encoding} has no ${character}.`);
  return bytes;
}

/** A letter and its last mark, as windows-1258 has the tones of Vietnamese. */
function bytesOfParts(character: string, encoding: string): readonly number[] | null {
  const [letter = '', ...marks] = character.normalize('NFD');
  for (const mark of marks) {
    const rest = [letter, ...marks.filter((other) => other !== mark)].join('').normalize('NFC');
    const bytes = [tableOf(encoding).get(rest), tableOf(encoding).get(mark)];
    if (bytes[0] && bytes[1]) return bytes.flatMap((part) => part ?? []);
  }
  return null;
}

const tables = new Map<string, Map<string, readonly number[]>>();

function tableOf(encoding: string): Map<string, readonly number[]> {
  const table = tables.get(encoding) ?? newTable(encoding);
  tables.set(encoding, table);
  return table;
}

/** Shorter sequences win over longer ones, and lower ones over higher ones. */
function newTable(encoding: string): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const leads = bytes.filter((byte) => !add([byte]));
  for (const lead of leads) for (const trail of bytes.slice(0x40)) add([lead, trail]);
  return table;

  function add(sequence: readonly number[]): boolean {
    let text;
    try {
      text = new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(sequence));
    } catch {
      return false;
    }
    if (Array.from(text).length === 1 && !table.has(text)) table.set(text, sequence);
    return true;
  }
}

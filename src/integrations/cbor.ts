/** As much of CBOR (RFC 8949) as it takes to put arrays into another order: whole numbers, texts and arrays of known length. */

const textType = 3;
const arrayType = 4;

interface Head {
  readonly type: number;
  /** The number, the length of the text in bytes, or the length of the array in elements. */
  readonly argument: number;
  /** Where the head ends. */
  readonly end: number;
}

/** The elements of an array, each as it is encoded. */
export function elementsOf(array: Buffer): Buffer[] {
  const { type, argument, end } = headAt(array, 0);
  if (type !== arrayType) throw new Error(`CBOR of type ${type} where an array should be.`);
  const elements: Buffer[] = [];
  for (let start = end; elements.length < argument; start += elements.at(-1)?.length ?? 0) {
    elements.push(array.subarray(start, endOf(array, start)));
  }
  return elements;
}

/** An array of elements that are encoded. */
export function arrayOf(elements: readonly Buffer[]): Buffer {
  return Buffer.concat([headOf(arrayType, elements.length), ...elements]);
}

/** The text that an encoded text is. */
export function textIn(text: Buffer): string {
  const { type, end } = headAt(text, 0);
  if (type !== textType) throw new Error(`CBOR of type ${type} where a text should be.`);
  return text.toString('utf8', end);
}

/** A text, encoded. */
export function textOf(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(textType, bytes.length), bytes]);
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [type, small] = [first >> 5, first & 31];
  if (small < 24) return { type, argument: small, end: at + 1 };
  const width = 1 << (small - 24);
  if (type > arrayType || width > 4) throw new Error(`CBOR that starts with ${first} is none that is known here.`);
  return { type, argument: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

function headOf(type: number, argument: number): Buffer {
  const first = type << 5;
  if (argument < 24) return Buffer.of(first | argument);
  const head = Buffer.alloc(5);
  head.writeUInt8(first | 26);
  head.writeUInt32BE(argument, 1);
  return head;
}

/** Where the element ends that starts at a place. */
function endOf(bytes: Buffer, at: number): number {
  const { type, argument, end } = headAt(bytes, at);
  if (type < 2) return end;
  if (type < arrayType) return end + argument;
  let last = end;
  for (let element = 0; element < argument; element++) last = endOf(bytes, last);
  return last;
}

import type { EncodingStep } from './encoding-step.ts';

/** The first bytes of files that are often saved with the wrong ending. Source: each format's specification. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive (or a .docx, .odt or .epub file)', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word, Excel or PowerPoint document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['a gzip archive', [0x1f, 0x8b]],
];

/** Refuses files with a known binary signature. */
export const refuseBinary: EncodingStep = (bytes) => {
  const signature = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (!signature) return null;
  const message = `This is ${signature[0]}, not text. Save the page’s text as UTF-8 .txt, or delete the file.`;
  return { ok: false, line: null, message };
};

/** Refuses NUL bytes. No text has them in the encodings that are still possible. */
export const refuseNul: EncodingStep = (bytes) => {
  const nul = bytes.indexOf(0);
  if (nul === -1) return null;
  const line = bytes.subarray(0, nul).filter((byte) => byte === 0x0a).length + 1;
  const message = 'The line holds a NUL byte, so this is no text file. Save the page as UTF-8 text.';
  return { ok: false, line, message };
};

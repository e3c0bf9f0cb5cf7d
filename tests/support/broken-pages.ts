import fc from 'fast-check';

/** Bytes of a fixture with some of them cut out, doubled or replaced. */
export function brokenBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: bytes.length });
  const change = fc.record({ at: place, length: fc.nat({ max: 400 }), put: fc.uint8Array({ maxLength: 6 }) });
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) =>
    changes.reduce<Uint8Array>((done, { at, length, put }) => {
      const rest = done.subarray(Math.min(done.length, at + length));
      return Uint8Array.from([...done.subarray(0, at), ...put, ...rest]);
    }, bytes),
  );
}

/** Text made of the pieces of a language, in any order. */
export function piecesOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((all) => all.join(''));
}

import fc from 'fast-check';

/** Text made of the pieces of a language, in any order. */
export function piecesOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((all) => all.join(''));
}

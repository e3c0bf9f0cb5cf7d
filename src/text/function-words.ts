/** English words that are always followed by another word. A paragraph that ends with one has lost its end. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor of to in on at by for from with without within into onto upon over under between among ' +
    'through during against toward towards across about above below behind beside beyond despite except since until ' +
    'while when where whereas whether which who whom whose that than because although though if unless as is are was ' +
    'were be been being has have had will would shall should may might must can could its their his her our your my'
  ).split(' '),
);

/** Maps each word to the fewest letters that must stand beside it. */
function withLetters(...lists: readonly (readonly [words: string, letters: number])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap(([words, letters]) => words.split(' ').map((word) => [word, letters] as const)));
}

/**
 * If a word that is not in the dictionary starts with one of these, followed by at least that many letters, it is two
 * joined words. Most prepositions are left out: "overtourism" and "onboarding" are words, and so may be anything that
 * starts with "in", "on", "under" or "out".
 */
export const linkingStarts = withLetters(
  ['the which while when where whether because although though whose whom their would should could might', 3],
  [
    'and that into onto within towards during was were been have has had of to its his her our these those with from ' +
      'after said this they we many most some another other recently still also since least did does',
    4,
  ],
  ['you used', 5],
);

/**
 * The same for words that end with one of these, after at least that many letters: "upto", "novelas" and "laboris" are
 * not joined words.
 */
export const linkingEnds = withLetters(
  ['from and by with that including during would could for which who has have were will said their the of about', 3],
  ['to are was than before', 4],
  ['is as on in if', 6],
  ['at', 8],
);

/** Two of these words joined never make another word. */
export const linkingWords: ReadonlySet<string> = new Set([
  ...linkingStarts.keys(),
  ...linkingEnds.keys(),
  ...(
    'a an or but not as at it if we he she they you i in on by for are is be so can did do under before between ' +
    'one like such your my via says its'
  ).split(' '),
]);

/** Function words of other languages, of three letters or more: no sentence ends with one. */
export const otherFunctionWords: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder mit von vom zum zur für bei nach über unter dass ' +
    'les des une aux dans pour par sur avec chez que qui dont los las una unos unas del con por para sin como ' +
    'che della delle degli dello dalla nella alla per gli uma dos das pelo pela het een van voor met op ' +
    'что как для при над под без или если чтобы который которая которые'
  ).split(' '),
);

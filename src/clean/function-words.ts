/**
 * English words that lead on to another word, so that no sentence ends with one. A paragraph that seems to end with one
 * lost what followed.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor of to in on at by for from with without within into onto upon over under between among ' +
    'through during against toward towards across about above below behind beside beyond despite except since until ' +
    'while when where whereas whether which who whom whose that than because although though if unless as is are was ' +
    'were be been being has have had will would shall should may might must can could its their his her our your my'
  ).split(' '),
);

/**
 * Those of them with which no English word begins that a dictionary may lack. Prepositions are left out: "overtourism" and
 * "norepinephrine" are words, and so may be whatever begins with "in", "on", "out" or "under".
 */
export const linkingWords: ReadonlySet<string> = new Set(
  (
    'and the that which while when where whether because although though whose whom into onto within towards during ' +
    'their was were been being have had would should could might'
  ).split(' '),
);

/** The same in other languages: words of three letters or more that no sentence ends with. */
export const otherFunctionWords: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder mit von vom zum zur für bei nach über unter dass ' +
    'les des une aux dans pour par sur avec chez que qui dont los las una unos unas del con por para sin como ' +
    'che della delle degli dello dalla nella alla per gli uma dos das pelo pela het een van voor met op ' +
    'что как для при над под без или если чтобы который которая которые'
  ).split(' '),
);

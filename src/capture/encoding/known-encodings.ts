/**
 * The encodings that can be detected, by jschardet's names and the Encoding Standard's. ISO-8859-3, -4, -10, -14 and
 * -16 are left out: almost no page uses them, and short texts in other encodings are mistaken for them.
 */
export const knownEncodings: ReadonlyMap<string, string> = new Map([
  ['cp1252', 'windows-1252'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['cp1253', 'windows-1253'],
  ['cp1254', 'windows-1254'],
  ['cp1255', 'windows-1255'],
  ['cp1256', 'windows-1256'],
  ['cp1257', 'windows-1257'],
  ['cp1258', 'windows-1258'],
  ['cp866', 'ibm866'],
  ['cp874', 'windows-874'],
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['big5hkscs', 'big5'],
  ['euc_jis_2004', 'euc-jp'],
  ['gb18030', 'gb18030'],
  ['iso8859-2', 'iso-8859-2'],
  ['iso8859-5', 'iso-8859-5'],
  ['iso8859-6', 'iso-8859-6'],
  ['iso8859-7', 'iso-8859-7'],
  ['iso8859-8', 'iso-8859-8-i'],
  ['iso8859-13', 'iso-8859-13'],
  ['iso8859-15', 'iso-8859-15'],
  ['koi8-r', 'koi8-r'],
  ['koi8-u', 'koi8-u'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['mac-roman', 'macintosh'],
]);

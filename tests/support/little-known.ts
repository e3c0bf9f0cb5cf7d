/** Captures of which one tells all that it can, others next to nothing, and some cannot be used at all, by their files' names. */
export const littleKnown = {
  'a/story.txt':
    'Harbour closed & "shut" <today>\n\nBy Jane Doe and Richard Roe\n\n30 March 2019 18:58 GMT+3\n\n' +
    'The harbour was closed on Friday after the storm, said the harbour master. Two cranes \u0001 had been torn from their rails.\n\n' +
    'URL: https://www.example.com/harbour-closed?a=b&c=d',
  'b/story.txt':
    'Station roof comes down\n\nThe station was closed on Friday. Its roof had come down in the night, and no train will stop before May, the railway said.',
  'nameless.txt':
    'The library, which nobody had asked for, was opened on Friday by the mayor of the town, who had been asked to stay away from it by readers, and who said that he had come for the books alone.',
  'blank.txt': ' \n\n',
  'empty.txt': '',
  'furniture.txt': 'Home\nSign in\nShare on Facebook\n',
  'latin-1.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
  'long-line.txt': 'word '.repeat(1_000_000),
  'nul.txt': 'one\0two',
  'page.docx': 'text',
  'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
} as const satisfies Readonly<Record<string, string | Uint8Array>>;

/** Those that cannot be used. */
export const unusable = Object.keys(littleKnown).slice(3);

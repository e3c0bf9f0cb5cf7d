/** One capture of a keeper's collection, decoded: one snapshot of one article's page, as it was found. */
export interface Capture extends PageText {
  /**
   * The file's path below the captures folder, with `/` between folders, and behind it, for one of several captures in a
   * file, its name in there: `crawl/rows.jsonl/12`. Unique and stable.
   */
  readonly id: string;
  /** The file's path below the captures folder. */
  readonly file: string;
  /** The id of the format that read it. */
  readonly format: string;
  /** The size in bytes of the file, or of the capture's own part of it. */
  readonly bytes: number;
  /** SHA-256 of these bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a page format makes of bytes. */
export interface PageText {
  /** The text that a reader of the page would see, every character of it. All spans are offsets into this, in UTF-16 code units. */
  readonly text: string;
  /** How the bytes became that text. */
  readonly decoding: Decoding;
  /** What is known of the text's parts; `null` where it is text alone. */
  readonly markup: Markup | null;
  /** What stands outside of the text, the most trusted of each field first. */
  readonly statements: readonly Statement[];
  /** When the page was captured, as `isoTime` writes it, where its file says so. */
  readonly captured: string | null;
}

/** How bytes became text. */
export interface Decoding {
  /** The name of the encoding, as the WHATWG's Encoding Standard has it: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** Why it was taken for that, in one sentence. */
  readonly reason: string;
  /** How sure that is, from 0 to 1; 1 where the bytes prove it. */
  readonly confidence: number;
  /** What was changed, or left on purpose, in the decoded text, in order. */
  readonly repairs: readonly Repair[];
}

/** A change to what was decoded, by a named rule; or characters that were looked at and kept. */
export interface Repair {
  readonly rule: string;
  /** Why, in one sentence. */
  readonly reason: string;
  /** What was decoded there. */
  readonly was: string;
  /** What stands in the text instead; the same as `was` where it was kept, empty where it was taken out. */
  readonly now: string;
  /** The first place: an offset into the text. */
  readonly at: number;
  /** How many places the rule treated so. */
  readonly times: number;
}

/** Something that a capture says of its article outside of its text: in a page's head, in front matter, in a record's header. */
export interface Statement {
  readonly field: StatementField;
  /** As it is stated, white space at its ends aside. Never empty. An address is absolute, `http` or `https`. */
  readonly value: string;
  /** Where it stands, as its format calls it: `JSON-LD datePublished`, `og:title`, `front matter author`, `WARC-Target-URI`. */
  readonly from: string;
}

/**
 * What can be stated of an article. `standfirst` is how the page describes it, `image` the address of its picture, `caption`
 * what stands below that.
 */
export const statementFields = [
  'headline',
  'standfirst',
  'published',
  'updated',
  'byline',
  'credit',
  'section',
  'source',
  'address',
  'language',
  'image',
  'caption',
] as const;
export type StatementField = (typeof statementFields)[number];

/** What a page's markup says of the parts of its text. */
export interface Markup {
  /** Ascending, apart from each other; every character that is no white space stands in one. */
  readonly blocks: readonly MarkupBlock[];
  /** Runs of text within one block each, ascending by start. They may nest. */
  readonly marks: readonly Mark[];
  /** What said which blocks are the article's, such as `Readability`; `null` where nothing did. */
  readonly witness: string | null;
}

/** A paragraph-sized part of a page, as its markup has it. */
export interface MarkupBlock {
  /** Offsets into the text: [start, end). */
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'heading' | 'caption' | 'code';
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** The lists, items and quotations that it stands in, outermost first. */
  readonly inside: readonly Enclosure[];
  /** What part of a page it stands in, where that alone says that it is no article: menus, buttons and fields. */
  readonly region: 'navigation' | 'control' | null;
  /** Whether the witness takes it for the article's; `null` where it was not asked. */
  readonly isArticle: boolean | null;
}

/** An element around one or more blocks. */
export interface Enclosure {
  readonly kind: 'quote' | 'list' | 'orderedList' | 'item';
  /** Where its first block starts. With its kind and its place in the row, it is known by this. */
  readonly start: number;
}

/** A run of text with a meaning of its own. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'link' | 'emphasis' | 'strong' | 'code' | 'deleted';
  /** Of a link: absolute, `http`, `https` or `mailto`. */
  readonly address?: string;
}

/** Why a file, a part of one, or a whole folder could not be used: a sentence for the person who can mend it. */
export interface Problem {
  /** The path as the keeper would type it, from the project's folder. */
  readonly path: string;
  /** The line, counted from 1, where there is one to point at. */
  readonly line: number | null;
  /** What is wrong and what to do, in full sentences. */
  readonly message: string;
  /** True where no build may go on without it: a story that was to be hidden would be published. */
  readonly isGrave?: boolean;
}

/** A page's text, or what is wrong with its bytes. */
export type Decoded = ({ readonly ok: true } & PageText) | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly line: number | null;
  readonly message: string;
}

/** What is known of bytes before they are read, from what they came in. */
export interface Hints {
  /** The encoding that a header declares. */
  readonly charset?: string;
  /** Where they were fetched from. */
  readonly address?: string;
}

/** A way of reading bytes that are one capture. A new format is a new file in this folder and one line in `formats.ts`. */
export interface PageFormat {
  readonly id: string;
  /** File name endings in lower case, with the dot. */
  readonly extensions: readonly [string, ...string[]];
  /** Internet media types, without parameters, that a server or a record calls such bytes. */
  readonly mediaTypes: readonly string[];
  readonly decode: (bytes: Uint8Array, hints?: Hints) => Decoded | Promise<Decoded>;
}

/** A problem as one line: `content/captures/x.txt:12: What is wrong. What to do.` */
export function problemLine({ path, line, message }: Problem): string {
  return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}

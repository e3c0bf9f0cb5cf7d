/** One decoded capture: a snapshot of one article's page, as it was found. */
export interface Capture extends PageText {
  /**
   * The file's path below the captures folder, with `/`. For one of several captures in a file, followed by its name in
   * the file: `crawl/rows.jsonl/12`. Unique and stable.
   */
  readonly id: string;
  /** The file's path below the captures folder. */
  readonly file: string;
  /** The id of the format that read it. */
  readonly format: string;
  /** The number of bytes of the file, or of the capture's part of it. */
  readonly bytes: number;
  /** SHA-256 of these bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** The result of decoding a page. */
export interface PageText {
  /** The visible text of the page, complete. All spans are offsets into it, in UTF-16 code units. */
  readonly text: string;
  /** How the bytes were decoded. */
  readonly decoding: Decoding;
  /** What the page's markup says of the text; `null` for plain text. */
  readonly markup: Markup | null;
  /** Values stated outside the text, for each field the most trusted first. */
  readonly statements: readonly Statement[];
  /** When the page was captured, in the format of `isoTime`, if its file says so. */
  readonly captured: string | null;
}

/** How bytes were decoded to text. */
export interface Decoding {
  /** The encoding's name in the WHATWG Encoding Standard: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** Why this encoding was chosen, in one sentence. */
  readonly reason: string;
  /** From 0 to 1; 1 if the bytes prove the encoding. */
  readonly confidence: number;
  /** The repairs of the decoded text, in order, and the characters kept on purpose. */
  readonly repairs: readonly Repair[];
}

/** A change of the decoded text by a rule, or characters that a rule kept. */
export interface Repair {
  readonly rule: string;
  /** Why, in one sentence. */
  readonly reason: string;
  /** The text before the repair. */
  readonly was: string;
  /** The text after the repair. Equal to `was` if it was kept; empty if it was removed. */
  readonly now: string;
  /** Offset into the text of the first place. */
  readonly at: number;
  /** The number of places. */
  readonly times: number;
}

/** A value that a capture states outside its text: in a page's head, in front matter, in a record's header. */
export interface Statement {
  readonly field: StatementField;
  /** The stated value, trimmed. Never empty. Addresses are absolute, `http` or `https`. */
  readonly value: string;
  /**
   * Where it is stated, in the words of its format: `JSON-LD datePublished`, `og:title`, `front matter author`,
   * `WARC-Target-URI`.
   */
  readonly from: string;
}

/**
 * The fields that can be stated. `standfirst` is the page's description, `image` the address of its picture, `caption`
 * the picture's caption.
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

/** What a page's markup says of its text. */
export interface Markup {
  /** Ascending, without overlap. Every character that is not white space is in a block. */
  readonly blocks: readonly MarkupBlock[];
  /** Sorted by start. Each is within one block; they may nest. */
  readonly marks: readonly Mark[];
  /** The extractor that marked the article's blocks, such as `Readability`; `null` if there was none. */
  readonly witness: string | null;
}

/** A paragraph-sized part of a page, from its markup. */
export interface MarkupBlock {
  /** Offsets into the text: [start, end). */
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'heading' | 'caption' | 'code';
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** The lists, items and quotations around the block, outermost first. */
  readonly inside: readonly Enclosure[];
  /** The part of the page, if it cannot hold an article: menus, buttons and form fields. */
  readonly region: 'navigation' | 'control' | null;
  /** The box over or beside the page that the block is in: a dialog, or one that is named for consent. */
  readonly box?: 'consent' | 'dialog';
  /** Whether the block is in the page's only article; not set if the page has none, or several. */
  readonly isInArticle?: boolean;
  /** Whether the extractor says that the block belongs to the article; `null` if there was none. */
  readonly isArticle: boolean | null;
}

/** An element around one or more blocks. */
export interface Enclosure {
  readonly kind: 'quote' | 'list' | 'orderedList' | 'item';
  /** Where its first block starts. Identifies the enclosure, together with its kind and its position in `inside`. */
  readonly start: number;
}

/** A run of text with inline markup. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'link' | 'emphasis' | 'strong' | 'code' | 'deleted';
  /** Of a link: absolute, `http`, `https` or `mailto`. */
  readonly address?: string;
}

/** Why a file, a part of it or a whole folder could not be used. A message for the keeper. */
export interface Problem {
  /** The path as the keeper types it, from the project's folder. */
  readonly path: string;
  /** Counted from 1; `null` if no line applies. */
  readonly line: number | null;
  /** What is wrong and what to do, in full sentences. */
  readonly message: string;
  /** True if it must stop the build, because a hidden story could be published otherwise. */
  readonly isGrave?: boolean;
}

/** A page's text, or the reason why it cannot be read. */
export type Decoded = ({ readonly ok: true } & PageText) | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly line: number | null;
  readonly message: string;
}

/** What is known of bytes before they are decoded. */
export interface Hints {
  /** The encoding that a header declares. */
  readonly charset?: string;
  /** The address that they were fetched from. */
  readonly address?: string;
}

/** A format for one capture. To add a format, add a file to this folder and a line to `formats.ts`. */
export interface PageFormat {
  readonly id: string;
  /** File name endings in lower case, with the dot. */
  readonly extensions: readonly [string, ...string[]];
  /** Media types without parameters, as servers and records name the format. */
  readonly mediaTypes: readonly string[];
  readonly decode: (bytes: Uint8Array, hints?: Hints) => Decoded | Promise<Decoded>;
}

/** Formats a problem as one line: `content/captures/x.txt:12: What is wrong. What to do.` */
export function problemLine({ path, line, message }: Problem): string {
  return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}

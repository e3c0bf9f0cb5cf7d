declare module '@mozilla/readability/JSDOMParser.js' {
  /** The reader of markup that Readability brings along; Firefox runs it with this one. */
  export default class JSDOMParser {
    parse(markup: string): Document;
  }
}

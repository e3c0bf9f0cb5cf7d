declare module '@mozilla/readability/JSDOMParser.js' {
  /** Readability's own HTML parser, which Firefox uses with it. */
  export default class JSDOMParser {
    parse(markup: string): Document;
  }
}

declare module '*?bundled' {
  /** The script, bundled and minified. */
  const code: string;
  export default code;
}

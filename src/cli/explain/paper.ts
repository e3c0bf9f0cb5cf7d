/** What an account is written on. */
export interface Paper {
  /** Decides whether there are colours. */
  readonly stream: NodeJS.WritableStream;
  /** In columns. */
  readonly width: number;
}

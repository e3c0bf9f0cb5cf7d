/** Where an account is printed. */
export interface Output {
  /** Decides whether there are colours. */
  readonly stream: NodeJS.WritableStream;
  /** In columns. */
  readonly width: number;
}

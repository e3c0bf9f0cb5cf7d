/** An error that the keeper can mend. It has no stack trace: nothing is wrong in the code. */
export function keeperError(message: string, options?: ErrorOptions): Error {
  const error = new Error(message, options);
  error.stack = '';
  return error;
}

/** Whether an error was made by `keeperError`: its stack is empty. */
export function isKeepers(cause: unknown): boolean {
  return cause instanceof Error && cause.stack === '';
}

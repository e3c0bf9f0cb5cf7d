/** An error for whoever keeps or hosts the site: it shows no stack, since nothing in the code is wrong. */
export function keeperError(message: string, options?: ErrorOptions): Error {
  const error = new Error(message, options);
  error.stack = '';
  return error;
}

/** Whether an error is one for whoever keeps the site. */
export function isKeepers(cause: unknown): boolean {
  return cause instanceof Error && cause.stack === '';
}

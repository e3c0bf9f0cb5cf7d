/** An error for whoever keeps or hosts the site: it shows no stack, since nothing in the code is wrong. */
export function keeperError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

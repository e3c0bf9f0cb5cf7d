/** An error that whoever keeps or hosts the site can mend. It has no stack, since nothing in the code is wrong. */
export class KeeperError extends Error {
  override readonly name: string = 'KeeperError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.stack = '';
  }
}

/** The store of a folder was damaged and is deleted. A second try begins with an empty one. */
export class DamagedStoreError extends KeeperError {
  override readonly name = 'DamagedStoreError';
}

/** The code of a system call's error, such as `ENOSPC`. Empty for other errors. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** An error on its way from another thread or process, where structured cloning would drop its class. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

export function plainError(cause: unknown): PlainError {
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  return { name, message, stack };
}

/** The error that `plainError` was made of, with its class. */
export function revivedError({ name, message, stack }: PlainError): Error {
  if (name === 'DamagedStoreError') return new DamagedStoreError(message);
  if (name === 'KeeperError') return new KeeperError(message);
  return Object.assign(new Error(message), { name, stack });
}

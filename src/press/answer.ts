import { isKeepers, keeperError } from '../errors/keeper-error.ts';

/** What a thread says to the one that asked it, when its work is done or failed. */
export type Answer<Result> =
  | { readonly kind: 'result'; readonly result: Result }
  | {
      readonly kind: 'error';
      readonly message: string;
      readonly isKeepers: boolean;
      /** What SQLite calls it, where it is SQLite's. */
      readonly errcode?: number;
    };

/** Does work and answers, whatever becomes of it: an error loses what it is on its way to another thread, but for its words. */
export async function answer<Result>(work: () => Promise<Result>): Promise<Answer<Result>> {
  try {
    return { kind: 'result', result: await work() };
  } catch (cause) {
    const words = cause instanceof Error && !isKeepers(cause) ? cause.stack : undefined;
    const message = words ?? (cause instanceof Error ? cause.message : String(cause));
    const errcode = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) : undefined;
    return { kind: 'error', message, isKeepers: isKeepers(cause), ...(errcode !== undefined && { errcode }) };
  }
}

/** The error that an answer tells of. */
export function errorOf({ errcode, ...answer }: Extract<Answer<never>, { kind: 'error' }>): Error {
  const error = answer.isKeepers ? keeperError(answer.message) : new Error(answer.message);
  return errcode === undefined ? error : Object.assign(error, { errcode });
}

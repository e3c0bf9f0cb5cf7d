const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs work whose signal is aborted on SIGINT (Ctrl-C) or SIGTERM, so that it can end in order. A second signal ends
 * the process at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const end = () => {
    ending.abort();
  };
  for (const signal of signals) process.once(signal, end);
  try {
    return await work(ending.signal);
  } finally {
    for (const signal of signals) process.off(signal, end);
  }
}

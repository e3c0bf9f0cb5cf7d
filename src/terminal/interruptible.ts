const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that ends early and in order when the process is told to end, as by Ctrl-C. The second time, and where there is
 * no such work, the process ends at once.
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

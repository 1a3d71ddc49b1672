const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Sees to it that the database does not outlive a Samnod that ends in an ordinary way. Whoever listens to the signals
 * too is trusted to call `close`; else we do, and let the signal end the process as it would have.
 * @returns a function that stops listening
 */
export function stopOnSignals(close: () => Promise<void>, stopAtExit: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return;
    void close()
      .catch(() => undefined)
      .finally(() => process.kill(process.pid, signal));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.on('exit', stopAtExit);
  return () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off('exit', stopAtExit);
  };
}

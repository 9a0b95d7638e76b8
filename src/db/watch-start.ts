/** How long DuckDB may be silent while it starts: before its address is tried, and before it is given up. */
const silence = {probeMs: 5_000, giveUpMs: 60_000} as const;

/** The watch over a starting worker. */
export interface StartWatch {
  /** Rejects when the worker dies, the file cannot be had, it is silent for too long, or the signal aborts. */
  readonly failure: Promise<never>;
  /** Says that something came. */
  readonly tick: () => void;
  /** Ends the watch. */
  readonly stop: () => void;
}

/**
 * Watches a starting DuckDB worker, which by itself says nothing when its WebAssembly cannot be fetched: after 5
 * seconds of silence the address is asked for once, after 60 the start has failed.
 * @see duckdb-wasm 1.32 `instantiateWasm`: a rejected `instantiateStreaming` is not handled
 */
export function watchStart(worker: Worker, wasmUrl: string, signal: AbortSignal): StartWatch {
  let reject: (cause: Error) => void = () => undefined;
  const failure = new Promise<never>((_resolve, rejectFailure) => {
    reject = rejectFailure;
  });
  const ended = new AbortController();
  let timers: ReturnType<typeof setTimeout>[] = [];

  function stop(): void {
    ended.abort();
    timers.forEach(clearTimeout);
  }

  function fail(cause: Error): void {
    stop();
    reject(cause);
  }

  async function probe(): Promise<void> {
    try {
      const response = await fetch(wasmUrl, {signal: ended.signal});
      await response.body?.cancel();
      if (!response.ok) fail(new Error(`Got ${String(response.status)} for ${wasmUrl}.`));
    } catch (cause) {
      if (!ended.signal.aborted) fail(new Error(`Could not fetch ${wasmUrl}.`, {cause}));
    }
  }

  function tick(): void {
    timers.forEach(clearTimeout);
    if (ended.signal.aborted) return;
    const seconds = String(silence.giveUpMs / 1000);
    timers = [
      setTimeout(() => void probe(), silence.probeMs),
      setTimeout(() => {
        fail(new Error(`The database said nothing for ${seconds} seconds.`));
      }, silence.giveUpMs),
    ];
  }

  worker.addEventListener(
    'error',
    (event) => {
      fail(new Error(`The database worker ended: ${event.message}`));
    },
    {signal: ended.signal},
  );
  signal.addEventListener(
    'abort',
    () => {
      fail(signal.reason as Error);
    },
    {signal: ended.signal},
  );
  tick();
  return {failure, tick, stop};
}

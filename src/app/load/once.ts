/** Runs an asynchronous step once, whoever asks; one that failed is run again when asked for again. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    result.catch(() => (result = null));
    return result;
  };
}

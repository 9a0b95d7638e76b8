import {wrap, type Remote} from 'comlink';

/**
 * Asks a worker one thing and ends it: also in the middle of its work, when the signal aborts.
 * @throws {DOMException} AbortError when the signal aborts
 * @throws {Error} when the worker stops, or cannot be started
 */
export async function runOnce<Service, Answer>(
  start: () => Worker,
  ask: (service: Remote<Service>) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = start();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      signal.addEventListener(
        'abort',
        () => {
          reject(signal.reason as Error);
        },
        {once: true},
      );
      worker.addEventListener('error', ({message}) => {
        reject(new Error(`The worker stopped${message ? `: ${message}` : '.'}`));
      });
      ask(wrap<Service>(worker)).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

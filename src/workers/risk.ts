import {proxy, wrap} from 'comlink';
import type {Backtest, BacktestQuestion} from '../domain/backtest.ts';
import type {ClusterFinding, ClusterQuestion} from '../domain/spatial-clusters.ts';
import type {RiskService, StabilityProgress, StabilityQuestion} from './risk-service.ts';

/** The statistics of Riesgo, computed off the main thread. */
export interface RiskWorker {
  /** @throws {DOMException} AbortError when the signal aborts */
  readonly clusters: (question: ClusterQuestion, signal: AbortSignal) => Promise<ClusterFinding>;
  /** Judges each question, in their order. @throws {DOMException} AbortError when the signal aborts */
  readonly evaluate: (
    questions: readonly BacktestQuestion[],
    signal?: AbortSignal,
  ) => Promise<readonly Backtest[]>;
  /** Reports every step until it is done; an aborted run stops at its next step and rejects with the signal's reason. */
  readonly stability: (
    question: StabilityQuestion,
    signal: AbortSignal,
    report: (progress: StabilityProgress) => void,
  ) => Promise<void>;
}

function startWorker(): Worker {
  return new Worker(new URL('./risk.worker.ts', import.meta.url), {type: 'module'});
}

/** The bridge to the worker, which is started with the first question. @throws {Error} when the worker stops */
export function createRiskWorker(start: () => Worker = startWorker): RiskWorker {
  let remote: ReturnType<typeof wrap<RiskService>> | null = null;
  let lastTicket = 0;
  let fail: (reason: Error) => void = () => undefined;
  let broken = new Promise<never>((_, reject) => (fail = reject));
  broken.catch(() => undefined);

  function service(): ReturnType<typeof wrap<RiskService>> {
    if (remote) return remote;
    const worker = start();
    worker.addEventListener('error', ({message}) => {
      fail(new Error(`The worker of the index stopped${message ? `: ${message}` : '.'}`));
      broken = new Promise<never>((_, reject) => (fail = reject));
      broken.catch(() => undefined);
      worker.terminate();
      remote = null;
    });
    remote = wrap<RiskService>(worker);
    return remote;
  }

  return {
    async clusters(question, signal) {
      signal.throwIfAborted();
      const found = await Promise.race([service().clusters(question), broken]);
      signal.throwIfAborted();
      return found;
    },
    async evaluate(questions, signal) {
      signal?.throwIfAborted();
      const judged = await Promise.race([service().evaluate([...questions]), broken]);
      signal?.throwIfAborted();
      return judged;
    },
    async stability(question, signal, report) {
      signal.throwIfAborted();
      const ticket = ++lastTicket;
      const asked = service();
      const onAbort = (): void => void asked.cancel(ticket);
      signal.addEventListener('abort', onAbort, {once: true});
      try {
        const heard = proxy((progress: StabilityProgress) => {
          if (!signal.aborted) report(progress);
        });
        await Promise.race([asked.stability(ticket, question, heard), broken]);
        signal.throwIfAborted();
      } finally {
        signal.removeEventListener('abort', onAbort);
      }
    },
  };
}

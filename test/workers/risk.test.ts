import {expose} from 'comlink';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {BacktestQuestion} from '../../src/domain/backtest.ts';
import type {Scheme} from '../../src/domain/index/scheme.ts';
import {findClusters, type ClusterQuestion} from '../../src/domain/spatial-clusters.ts';
import {createRiskService, type StabilityQuestion} from '../../src/workers/risk-service.ts';
import {createRiskWorker, type RiskWorker} from '../../src/workers/risk.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A worker that is a message channel: the service answers on its other end. */
class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel();
  readonly cancelled: number[] = [];
  readonly terminate = vi.fn(() => {
    this.#channel.port1.close();
  });

  constructor() {
    super();
    const service = createRiskService(pause);
    const {cancelled} = this;
    const watched = {
      ...service,
      cancel: (ticket: number): void => {
        cancelled.push(ticket);
        service.cancel(ticket);
      },
    };
    expose(watched, this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({data}: MessageEvent) => {
      this.dispatchEvent(new MessageEvent('message', {data}));
    });
    this.#channel.port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port1.postMessage(message, transfer);
  }

  stop(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), {message}));
  }
}

const started: FakeWorker[] = [];

function startWorker(): RiskWorker {
  return createRiskWorker(() => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker as unknown as Worker;
  });
}

afterEach(() => {
  for (const worker of started.splice(0)) worker.terminate();
});

const goalposts = {min: 0, max: 10};
const scheme: Scheme = {
  normalisation: 'minmax',
  minimumObserved: 0.6,
  root: {
    ...{id: 'all', weight: 1, aggregation: 'arithmetic'},
    children: ['a', 'b'].map((indicator) => ({indicator, weight: 1, goalposts})),
  },
};
const table = {
  territories: ['x', 'y'],
  values: new Map([
    ['a', Float64Array.of(9, 1)],
    ['b', Float64Array.of(8, 2)],
  ]),
};
const draws: StabilityQuestion = {table, scheme, draws: 300, seed: 1, top: 1};

const clusters: ClusterQuestion = {
  values: Float64Array.of(1, 2, 8, 9),
  points: [
    [-74, 4],
    [-74, 4.1],
    [-74, 4.2],
    [-74, 4.3],
  ],
  neighbourhood: {kind: 'band', km: 12},
  statistic: 'lisa',
  ...{permutations: 99, seed: 1, alpha: 0.05, fdr: false},
};
const {signal} = new AbortController();

describe('the worker of the index', () => {
  it('is started with the first question, and once', async () => {
    const worker = startWorker();
    expect(started).toHaveLength(0);
    await worker.clusters(clusters, signal);
    await worker.evaluate([]);
    expect(started).toHaveLength(1);
  });

  it('finds the clusters that the domain finds', async () => {
    expect(await startWorker().clusters(clusters, signal)).toEqual(findClusters(clusters));
  });

  it('passes on why a question is impossible', async () => {
    const asked = {...clusters, neighbourhood: {kind: 'nearest', k: 9}} as const;
    await expect(startWorker().clusters(asked, signal)).rejects.toThrow('Expected k from 1 to 3');
  });

  it('reports every step of a run, which gets its numbers whole', async () => {
    const heard: [number, number[]][] = [];
    await startWorker().stability(draws, signal, ({done, summary}) =>
      heard.push([done, [...summary.rankMedian]]),
    );
    expect(heard).toEqual([
      [100, [1, 2]],
      [200, [1, 2]],
      [300, [1, 2]],
    ]);
  });
});

describe('a question that is no longer wanted', () => {
  it('is not asked when its signal is aborted before', async () => {
    const control = new AbortController();
    control.abort(new Error('a newer view'));
    const worker = startWorker();
    await expect(worker.clusters(clusters, control.signal)).rejects.toThrow('a newer view');
    await expect(worker.evaluate([] as BacktestQuestion[], control.signal)).rejects.toThrow(
      'a newer view',
    );
    await expect(worker.stability(draws, control.signal, () => undefined)).rejects.toThrow(
      'a newer view',
    );
    expect(started).toHaveLength(0);
  });

  it('rejects when its signal is aborted meanwhile', async () => {
    const control = new AbortController();
    const found = startWorker().clusters(clusters, control.signal);
    control.abort(new Error('a newer view'));
    await expect(found).rejects.toThrow('a newer view');
  });

  it('ends a run at its next step, reports nothing more and rejects with the reason', async () => {
    const control = new AbortController();
    const heard: number[] = [];
    const worker = startWorker();
    const run = worker.stability({...draws, draws: 100_000}, control.signal, ({done}) => {
      heard.push(done);
      if (done === 200) control.abort(new Error('a newer view'));
    });
    await expect(run).rejects.toThrow('a newer view');
    expect(heard).toEqual([100, 200]);
    expect(started[0]!.cancelled).toEqual([1]);
  });

  it('leaves the next run alone', async () => {
    const control = new AbortController();
    const worker = startWorker();
    const first = expect(worker.stability(draws, control.signal, () => undefined)).rejects.toThrow(
      'a newer view',
    );
    control.abort(new Error('a newer view'));
    const heard: number[] = [];
    await worker.stability(draws, signal, ({done}) => heard.push(done));
    await first;
    expect(heard).toEqual([100, 200, 300]);
  });
});

describe('a worker that stops', () => {
  it('rejects what it was asked, by its reason, and is started again for the next question', async () => {
    const worker = startWorker();
    const found = worker.clusters(clusters, signal);
    const run = worker.stability(draws, signal, () => undefined);
    started[0]!.stop('no script');
    await expect(found).rejects.toThrow('The worker of the index stopped: no script');
    await expect(run).rejects.toThrow('The worker of the index stopped: no script');
    expect(started[0]!.terminate).toHaveBeenCalled();
    expect(await worker.clusters(clusters, signal)).toEqual(findClusters(clusters));
    expect(started).toHaveLength(2);
  });

  it('says so without a reason too', async () => {
    const worker = startWorker();
    const found = worker.evaluate([]);
    started[0]!.stop('');
    await expect(found).rejects.toThrow('The worker of the index stopped.');
  });
});

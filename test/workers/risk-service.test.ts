import {describe, expect, it} from 'vitest';
import {rankStability} from '../../src/domain/index/rank-stability.ts';
import type {Scheme} from '../../src/domain/index/scheme.ts';
import {findClusters} from '../../src/domain/spatial-clusters.ts';
import {
  createRiskService,
  type StabilityProgress,
  type StabilityQuestion,
} from '../../src/workers/risk-service.ts';

const goalposts = {min: 0, max: 10};
const scheme: Scheme = {
  normalisation: 'minmax',
  minimumObserved: 0.6,
  root: {
    ...{id: 'all', weight: 1, aggregation: 'arithmetic'},
    children: ['a', 'b', 'c'].map((indicator) => ({indicator, weight: 1, goalposts})),
  },
};
const table = {
  territories: ['w', 'x', 'y', 'z'],
  values: new Map([
    ['a', Float64Array.of(9, 7, 2, 1)],
    ['b', Float64Array.of(8, 3, 6, 1)],
    ['c', Float64Array.of(9, 5, 4, 0)],
  ]),
};
const question: StabilityQuestion = {table, scheme, draws: 250, seed: 42, top: 2};

/** A turn of the message queue; `onTurn` is told which one it is. */
function turns(onTurn: (turn: number) => void = () => undefined): () => Promise<void> {
  let turn = 0;
  return () => {
    turn += 1;
    onTurn(turn);
    return Promise.resolve();
  };
}

describe('the service of the index: stability', () => {
  it('reports every hundred draws and the rest', async () => {
    const heard: StabilityProgress[] = [];
    const isWhole = await createRiskService(turns()).stability(1, question, (progress) =>
      heard.push(progress),
    );
    expect(isWhole).toBe(true);
    expect(heard.map(({done, of}) => [done, of])).toEqual([
      [100, 250],
      [200, 250],
      [250, 250],
    ]);
  });

  it('gives in steps what the whole gives at once', async () => {
    const heard: StabilityProgress[] = [];
    await createRiskService(turns()).stability(1, question, (progress) => heard.push(progress));
    expect(heard.at(-1)!.summary).toEqual(
      rankStability(table, scheme, {draws: 250, seed: 42, top: 2}),
    );
    // The highest of all three is the first, however they are weighed.
    expect(heard.at(-1)!.summary.rankMedian[0]).toBe(1);
  });

  it('ends at the next step when it is cancelled, and says so', async () => {
    const heard: number[] = [];
    const service = createRiskService(
      turns((turn) => {
        if (turn === 2) service.cancel(7);
      }),
    );
    const isWhole = await service.stability(7, question, ({done}) => heard.push(done));
    expect([isWhole, heard]).toEqual([false, [100]]);
  });

  it('goes on when another one is cancelled', async () => {
    const service = createRiskService(turns());
    service.cancel(8);
    expect(await service.stability(7, question, () => undefined)).toBe(true);
  });

  it('is refused when the draws are no whole number', async () => {
    const service = createRiskService(turns());
    await expect(service.stability(1, {...question, draws: 0.5}, () => undefined)).rejects.toThrow(
      RangeError,
    );
  });
});

describe('the service of the index: clusters and judgement', () => {
  it('finds what the domain finds', () => {
    const asked = {
      values: Float64Array.of(1, 2, 8, 9),
      points: [
        [-74, 4],
        [-74, 4.1],
        [-74, 4.2],
        [-74, 4.3],
      ] as const,
      neighbourhood: {kind: 'band', km: 12},
      statistic: 'lisa',
      ...{permutations: 99, seed: 1, alpha: 0.05, fdr: false},
    } as const;
    expect(createRiskService(turns()).clusters(asked)).toEqual(findClusters(asked));
  });

  it('judges nothing where nothing is asked', () => {
    expect(createRiskService(turns()).evaluate([])).toEqual([]);
  });
});

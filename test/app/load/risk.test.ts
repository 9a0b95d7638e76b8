import {describe, expect, it, vi} from 'vitest';
import {createRisk, type RiskDependencies} from '../../../src/app/load/risk.ts';
import {findClusters} from '../../../src/domain/spatial-clusters.ts';
import {initialState, type AppState} from '../../../src/state/app-state.ts';
import {createRequestOf, type RiskRequest} from '../../../src/state/request.ts';
import {initialRisk, publishedScenario, type RiskChoice} from '../../../src/state/risk-choice.ts';
import type {RiskAnswer, StabilityAnswer} from '../../../src/state/risk-answer.ts';
import {fourMunicipalities} from './support/risk-table.ts';

const {signal} = new AbortController();

/** What is known after some draws; the ranks do not matter here. */
const firmness: StabilityAnswer = {
  ...{done: 100, of: 1000, top: 20, seed: 42, isStale: false, isStopped: false},
  ...{rankLow: [], rank25: [], rankMedian: [], rank75: [], rankHigh: [], drivers: []},
  shareInTop: [0, NaN, 1, 0.5],
};

function start(change: Partial<RiskDependencies> = {}) {
  const stop = vi.fn();
  const risk = createRisk({
    tableOf: () => Promise.resolve(fourMunicipalities),
    clusters: {
      neighbours: () => Promise.resolve(new Map()),
      pointOf: () => [-74, 4],
      find: (question) => Promise.resolve(findClusters(question)),
    },
    irv: () => Promise.resolve(new Map([['54001', 0.5]])),
    stability: {
      of: () => null,
      run: (_built, _signal, report) => {
        report(firmness);
        return Promise.resolve();
      },
      stop,
    },
    ...change,
  });
  return {risk, stop};
}

function requestOf(risk: Partial<RiskChoice> = {}): RiskRequest {
  const state: AppState = {
    ...initialState,
    screen: 'riesgo',
    risk: {...initialRisk, ...risk},
  };
  return createRequestOf()(state).risk!;
}

const weights = {conflicto: 40};
const scenario = {...publishedScenario('factores-onu'), weights};

describe('the answer of Riesgo', () => {
  it('has the index, its ranks and how many have one, and nothing that was not asked for', async () => {
    const answer = await start().risk.load(requestOf(), null, signal);
    expect([...answer.cells.keys()]).toEqual(['05001', '11001', '54001', '54405']);
    expect([...(answer.ranks as Float64Array)]).toEqual([3, NaN, 1, 2]);
    expect([answer.ranked, answer.isPublished]).toEqual([3, true]);
    const {clusters, comparison, stability, lens, bivariate} = answer;
    expect([clusters, comparison, stability, lens, bivariate]).toEqual([
      ...[null, null, null, null, null],
    ]);
    expect(answer.paint.cells).toBe(answer.cells);
  });

  it('has each part that is asked for', async () => {
    const {risk} = start();
    const of = (choice: Partial<RiskChoice>): Promise<RiskAnswer> =>
      risk.load(requestOf(choice), null, signal);
    expect((await of({panel: 'clusters', paint: 'clusters'})).clusters).not.toBeNull();
    expect((await of({panel: 'compare'})).comparison).toMatchObject({compared: 1});
    expect((await of({lens: {kind: 'factor', factor: 4}})).lens).not.toBeNull();
    expect((await of({paint: 'bivariate'})).bivariate).not.toBeNull();
    expect((await of({scenario})).isPublished).toBe(false);
  });

  it('works no index out again for another paint: the same scenario gives the same objects', async () => {
    const {risk} = start();
    const first = await risk.load(requestOf({scenario}), null, signal);
    const same = {...scenario, weights: {...weights}};
    const second = await risk.load(requestOf({scenario: same, paint: 'bivariate'}), '54', signal);
    expect(second.index).toBe(first.index);
    expect(second.ranks).toBe(first.ranks);
    expect(second.cells).toBe(first.cells);
    const other = await risk.load(requestOf(), null, signal);
    expect(other.index).not.toBe(first.index);
  });

  it('keeps the index that is shown while another is built to compare with', async () => {
    const {risk} = start();
    const first = await risk.load(requestOf({scenario}), null, signal);
    const against = {panel: 'compare', against: 'published', scenario} as const;
    expect((await risk.load(requestOf(against), null, signal)).index).toBe(first.index);
    expect((await risk.load(requestOf({scenario}), null, signal)).index).toBe(first.index);
  });

  it('paints one department alone where one is chosen', async () => {
    const {paint, cells} = await start().risk.load(requestOf(), '54', signal);
    expect([...paint.cells.keys()]).toEqual(['54001', '54405']);
    expect(cells.size).toBe(4);
  });

  it('is refused for words that nothing has', async () => {
    const {risk} = start();
    const unknown = {...scenario, weights: {nada: 3}};
    await expect(risk.load(requestOf({scenario: unknown}), null, signal)).rejects.toThrow(
      'pesos=nada',
    );
    const lens = {kind: 'indicator', word: 'nada'} as const;
    await expect(risk.load(requestOf({lens}), null, signal)).rejects.toThrow('lente=');
  });

  it('hands the signal on to whoever finds clusters', async () => {
    const control = new AbortController();
    const {risk} = start({
      clusters: {
        neighbours: () => Promise.resolve(new Map()),
        pointOf: () => [-74, 4],
        find: (_question, heard) => {
          control.abort(new Error('a newer view'));
          heard.throwIfAborted();
          throw new Error('not reached');
        },
      },
    });
    const request = requestOf({panel: 'clusters'});
    await expect(risk.load(request, null, control.signal)).rejects.toThrow('a newer view');
  });
});

describe('following an answer', () => {
  it('gives it again, whole, with what was drawn', async () => {
    const {risk} = start();
    const request = requestOf();
    const answer = await risk.load(request, null, signal);
    const heard: RiskAnswer[] = [];
    await risk.follow(answer, request, null, signal, (next) => heard.push(next));
    expect(heard).toEqual([{...answer, stability: firmness}]);
    // The index is not drawn again for it.
    expect(heard[0]!.paint).toBe(answer.paint);
  });

  it('paints the map again where it shows the firmness', async () => {
    const {risk} = start();
    const request = requestOf({paint: 'stability'});
    const answer = await risk.load(request, '54', signal);
    expect(answer.paint.scale.kind).toBe('classes');
    const heard: RiskAnswer[] = [];
    await risk.follow(answer, request, '54', signal, (next) => heard.push(next));
    expect(heard[0]!.paint.scale).toEqual({kind: 'categories', set: 'stability'});
    expect([...heard[0]!.paint.cells].map(([code, {value}]) => [code, value])).toEqual([
      ['54001', 0],
      ['54405', 1],
    ]);
  });

  it('asks about the very index that is shown', async () => {
    const run = vi.fn(() => Promise.resolve());
    const {risk} = start({stability: {of: () => null, run, stop: () => undefined}});
    const request = requestOf({scenario});
    const answer = await risk.load(request, null, signal);
    await risk.follow(answer, request, null, signal, () => undefined);
    expect(run).toHaveBeenCalledWith(
      expect.objectContaining({index: answer.index, table: fourMunicipalities}),
      signal,
      expect.any(Function),
    );
  });

  it('can be stopped', () => {
    const {risk, stop} = start();
    risk.stop();
    expect(stop).toHaveBeenCalledOnce();
  });
});

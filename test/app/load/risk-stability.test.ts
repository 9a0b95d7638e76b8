import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {buildIndex} from '../../../src/app/load/risk-index.ts';
import {
  createStability,
  stabilityDraws,
  stabilitySeed,
  type Stability,
  type StabilitySource,
} from '../../../src/app/load/risk-stability.ts';
import {publishedScenario} from '../../../src/state/risk-choice.ts';
import type {StabilityAnswer} from '../../../src/state/risk-answer.ts';
import {createStabilityRun} from '../../../src/domain/index/rank-stability.ts';
import type {StabilityProgress, StabilityQuestion} from '../../../src/workers/risk-service.ts';
import {flatTable, fourMunicipalities} from './support/risk-table.ts';

const published = publishedScenario('factores-onu');
const built = buildIndex(fourMunicipalities, published);
const moved = buildIndex(fourMunicipalities, {...published, weights: {conflicto: 40}});

/** A run that goes on when it is told. */
interface Asked {
  readonly question: StabilityQuestion;
  readonly signal: AbortSignal;
  readonly draw: (done: number) => void;
  readonly finish: () => void;
}

let asked: Asked[];
let stability: Stability;

const source: StabilitySource = (question, signal, report) =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    const {table, scheme, seed, top} = question;
    const run = createStabilityRun(table, scheme, {draws: 10, seed, top});
    const draw = (done: number): void => {
      run.advance(1);
      const progress: StabilityProgress = {done, of: question.draws, summary: run.summary()};
      report(progress);
    };
    asked.push({question, signal, draw, finish: resolve});
  });

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  stability = createStability(source);
});
afterEach(() => {
  vi.useRealTimers();
});

interface Run {
  readonly heard: StabilityAnswer[];
  readonly control: AbortController;
  readonly done: Promise<void>;
}

function start(index = built): Run {
  const heard: StabilityAnswer[] = [];
  const control = new AbortController();
  const done = stability.run(index, control.signal, (answer) => heard.push(answer));
  done.catch(() => undefined);
  return {heard, control, done};
}

const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(500);

async function runWhole(index = built): Promise<void> {
  const {done} = start(index);
  await rest();
  asked.at(-1)!.draw(stabilityDraws);
  asked.at(-1)!.finish();
  await done;
}

describe('a run of firmness', () => {
  it('waits until nothing has moved for a while, and asks for 1,000 draws of one seed', async () => {
    start();
    await vi.advanceTimersByTimeAsync(499);
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.map(({question}) => question)).toEqual([
      {
        table: fourMunicipalities.table,
        scheme: built.engineScheme,
        draws: stabilityDraws,
        seed: stabilitySeed,
        top: 20,
      },
    ]);
    expect([stabilityDraws, stabilitySeed]).toEqual([1000, 42]);
  });

  it('asks about the first five departments', async () => {
    start(buildIndex(flatTable('department', {'54': 0.5, '05': 0.2}), published));
    await rest();
    expect(asked[0]!.question.top).toBe(5);
  });

  it('reports every step, with the ranks so far', async () => {
    const {heard} = start();
    await rest();
    asked[0]!.draw(100);
    asked[0]!.draw(200);
    expect(heard.map(({done, of}) => [done, of])).toEqual([
      [100, 1000],
      [200, 1000],
    ]);
    // Medellín, Bogotá without an index, Cúcuta, Los Patios: flat rows keep their order however they are weighed.
    expect([...(heard[1]!.rankMedian as Float64Array)]).toEqual([3, NaN, 1, 2]);
    expect(heard[1]).toMatchObject({top: 20, seed: 42, isStale: false, isStopped: false});
    expect(stability.of(built)).toBe(heard[1]);
  });

  it('is not made again once it is done', async () => {
    await runWhole();
    await start().done;
    expect(asked).toHaveLength(1);
    expect(stability.of(built)!.done).toBe(1000);
  });

  it('is given up while it waits, and rejects with the reason', async () => {
    const {control, done} = start();
    await vi.advanceTimersByTimeAsync(100);
    control.abort(new Error('a newer view'));
    await expect(done).rejects.toThrow('a newer view');
    await rest();
    expect(asked).toHaveLength(0);
  });

  it('does not begin for a view that is gone already', async () => {
    const control = new AbortController();
    control.abort(new Error('a newer view'));
    const done = stability.run(built, control.signal, () => undefined);
    await expect(done).rejects.toThrow('a newer view');
    await rest();
    expect(asked).toHaveLength(0);
  });

  it('is aborted under way, keeps what it has, and begins again for the same index', async () => {
    const {control, done} = start();
    await rest();
    asked[0]!.draw(100);
    control.abort(new Error('a newer view'));
    await expect(done).rejects.toThrow('a newer view');
    expect(asked[0]!.signal.aborted).toBe(true);
    expect(stability.of(built)).toMatchObject({done: 100, isStopped: false});
    start();
    await rest();
    expect(asked).toHaveLength(2);
  });

  it('rejects with what went wrong', async () => {
    stability = createStability(() => Promise.reject(new Error('the worker stopped')));
    const {done} = start();
    await rest();
    await expect(done).rejects.toThrow('the worker stopped');
  });
});

describe('what is known of another index', () => {
  it('is nothing before the first run, and nothing of another table', async () => {
    expect(stability.of(built)).toBeNull();
    await runWhole();
    const departments = buildIndex(flatTable('department', {'54': 0.5}), published);
    expect(stability.of(departments)).toBeNull();
  });

  it('is shown as stale until its own run reports', async () => {
    await runWhole();
    expect(stability.of(moved)).toMatchObject({done: 1000, isStale: true});
    expect(stability.of(built)).toMatchObject({isStale: false});
    start(moved);
    await rest();
    asked[1]!.draw(100);
    expect(stability.of(moved)).toMatchObject({done: 100, isStale: false});
  });
});

describe('a run that is stopped', () => {
  it('resolves, keeps what it has drawn and says that it was stopped', async () => {
    const {heard, done} = start();
    await rest();
    asked[0]!.draw(300);
    stability.stop();
    await done;
    expect(asked[0]!.signal.aborted).toBe(true);
    expect(heard.at(-1)).toMatchObject({done: 300, isStopped: true});
    expect(stability.of(built)).toMatchObject({done: 300, isStopped: true});
  });

  it('can be run again', async () => {
    const {done} = start();
    await rest();
    asked[0]!.draw(300);
    stability.stop();
    await done;
    const again = start();
    await rest();
    asked[1]!.draw(100);
    expect(again.heard).toMatchObject([{done: 100, isStopped: false}]);
  });

  it('does not begin when it is stopped while it waits; the older ranks stay, as stale', async () => {
    await runWhole();
    const {heard, done} = start(moved);
    stability.stop();
    await done;
    await rest();
    expect(asked).toHaveLength(1);
    expect(heard).toMatchObject([{done: 1000, isStale: true, isStopped: true}]);
    expect(stability.of(built)).toMatchObject({done: 1000, isStale: false, isStopped: false});
  });

  it('is none when there is none: what is done was not stopped', async () => {
    stability.stop();
    await runWhole();
    stability.stop();
    expect(stability.of(built)).toMatchObject({done: 1000, isStopped: false});
  });
});

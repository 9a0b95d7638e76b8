import {describe, expect, it} from 'vitest';
import {compositeIndex} from '../../../src/domain/index/composite-index.ts';
import type {Aggregation, IndicatorTable, Scheme} from '../../../src/domain/index/scheme.ts';

const goalposts = {min: 0, max: 10};

/** Two dimensions: `harm` of deaths (3) and threats (1), and `need` of poverty alone; they weigh 2 to 1. */
function makeScheme(
  aggregation: Aggregation = 'arithmetic',
  weights: readonly [harm: number, need: number, threats: number] = [2, 1, 1],
): Scheme {
  return {
    normalisation: 'minmax',
    minimumObserved: 0.6,
    root: {
      id: 'all',
      weight: 1,
      aggregation,
      children: [
        {
          id: 'harm',
          weight: weights[0],
          aggregation: 'arithmetic',
          children: [
            {indicator: 'deaths', weight: 3, goalposts},
            {indicator: 'threats', weight: weights[2], goalposts},
          ],
        },
        {
          id: 'need',
          weight: weights[1],
          aggregation: 'arithmetic',
          children: [{indicator: 'poverty', weight: 1, goalposts}],
        },
      ],
    },
  };
}

function makeTable(rows: Record<string, readonly (number | null)[]>): IndicatorTable {
  const columns = ['deaths', 'threats', 'poverty'];
  return {
    territories: Object.keys(rows),
    values: new Map(
      columns.map((column, at) => [column, Object.values(rows).map((row) => row[at] ?? null)]),
    ),
  };
}

describe('compositeIndex', () => {
  it('is the weighted mean of weighted means', () => {
    // harm (4·3 + 8·1) / 4 = 5, need 2: (5·2 + 2·1) / 3 = 4.
    const index = compositeIndex(makeTable({a: [4, 8, 2]}), makeScheme());
    expect(index.status).toBe('ok');
    expect([...index.score]).toEqual([4]);
    expect([...index.byDimension.get('harm')!]).toEqual([5]);
    expect([...index.byDimension.get('need')!]).toEqual([2]);
    expect([...index.observedWeight]).toEqual([1]);
    expect(index.reason).toEqual([null]);
    expect(index.median).toBe(4);
  });

  it('aggregates across dimensions as the scheme says', () => {
    // harm 8, need 1, weights 2 and 1: (8·8·1)^(1/3) = 4.
    const table = makeTable({a: [8, 8, 1], b: [8, 8, 0]});
    const {score} = compositeIndex(table, makeScheme('geometric'));
    expect(score[0]).toBeCloseTo(4, 12);
    expect(score[1]).toBe(0);
  });

  it('skips a missing indicator and gives its weight to its siblings', () => {
    // Threats are a quarter of harm: 75 % is observed, and harm is deaths alone. (6·2 + 3·1) / 3.
    const index = compositeIndex(makeTable({a: [6, null, 3], b: [6, 0, 3]}), makeScheme());
    expect(index.score[0]).toBe(5);
    expect(index.score[1]).toBeCloseTo((4.5 * 2 + 3) / 3, 12);
    expect(index.observedWeight[0]).toBeCloseTo(2 / 3 + 0.75 / 3 - 1 / 12, 12);
  });

  it('has no index below the minimum of any dimension, with the reason', () => {
    const index = compositeIndex(
      makeTable({a: [null, 5, 5], b: [5, 5, null], c: [5, 5, 5]}),
      makeScheme(),
    );
    expect([...index.score]).toEqual([NaN, NaN, 5]);
    expect(index.reason).toEqual([
      {dimension: 'harm', observed: 0.25},
      {dimension: 'need', observed: 0},
      null,
    ]);
    expect([...index.byDimension.get('harm')!]).toEqual([NaN, 5, 5]);
    expect([...index.byDimension.get('need')!]).toEqual([5, NaN, 5]);
    expect(index.median).toBe(5);
  });

  it('has an index when exactly the minimum is observed, however the weights round', () => {
    const tenths = {...makeScheme('arithmetic', [2, 1, 2]), minimumObserved: 0.6};
    expect(compositeIndex(makeTable({a: [5, null, 5]}), tenths).score[0]).toBe(5);
  });

  it('asks nothing of what is switched off', () => {
    const table = makeTable({a: [4, null, null], b: [null, 9, 1]});
    const onlyDeaths = makeScheme('arithmetic', [1, 0, 0]);
    const index = compositeIndex(table, onlyDeaths);
    expect([...index.score]).toEqual([4, NaN]);
    expect([...index.byDimension.keys()]).toEqual(['harm']);
    expect([...index.observedWeight]).toEqual([1, 0]);
  });

  it('says so when everything is switched off', () => {
    const index = compositeIndex(makeTable({a: [1, 2, 3]}), makeScheme('arithmetic', [0, 0, 0]));
    expect(index.status).toBe('no-weights');
    expect([...index.score]).toEqual([NaN]);
    expect(index.reason).toEqual([null]);
    expect(index.byDimension.size).toBe(0);
    expect(index.contributions.size).toBe(0);
  });

  it('switches off a dimension in which nothing is on', () => {
    const scheme = makeScheme();
    const [harm, need] = scheme.root.children;
    const root = {...scheme.root, children: [{...harm!, children: []}, need!]};
    const index = compositeIndex(makeTable({a: [1, 1, 7]}), {...scheme, root});
    expect([...index.score]).toEqual([7]);
    expect([...index.byDimension.keys()]).toEqual(['need']);
  });

  it('has a reason even when no minimum is asked for', () => {
    const scheme = {...makeScheme(), minimumObserved: 0};
    const index = compositeIndex(makeTable({a: [null, null, null], b: [null, null, 4]}), scheme);
    expect([...index.score]).toEqual([NaN, 4]);
    expect(index.reason).toEqual([{dimension: 'harm', observed: 0}, null]);
  });

  it('takes an indicator that the table does not have for missing', () => {
    const table = makeTable({a: [5, 5, 5]});
    const values = new Map([...table.values].filter(([name]) => name !== 'threats'));
    const index = compositeIndex({...table, values}, makeScheme());
    expect(index.score[0]).toBe(5);
    expect(index.observedWeight[0]).toBeLessThan(1);
  });

  it('gives what each indicator adds when asked', () => {
    // One territory is its own median: nothing adds anything.
    const index = compositeIndex(makeTable({a: [4, 8, 2]}), makeScheme());
    expect([...index.contributions.keys()]).toEqual(['deaths', 'threats', 'poverty']);
    expect(index.contributions).toBe(index.contributions);
    expect([...index.contributions.get('deaths')!]).toEqual([0]);
  });

  it('has nothing to say of no territories', () => {
    const index = compositeIndex({territories: [], values: new Map()}, makeScheme());
    expect(index.score.length).toBe(0);
    expect(index.median).toBeNaN();
  });

  it('refuses impossible weights and columns of another length', () => {
    const table = makeTable({a: [1, 2, 3]});
    expect(() => compositeIndex(table, makeScheme('arithmetic', [-1, 1, 1]))).toThrow(
      "Got a weight of -1 for 'harm'",
    );
    expect(() => compositeIndex(table, makeScheme('arithmetic', [1, 1, NaN]))).toThrow(
      "Got a weight of NaN for 'threats'",
    );
    expect(() => compositeIndex({...table, territories: ['a', 'b']}, makeScheme())).toThrow(
      "Got 1 values of 'deaths' when expected 2",
    );
  });
});

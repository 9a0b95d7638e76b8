import {describe, expect, it} from 'vitest';
import {createStabilityRun, rankStability} from '../../../src/domain/index/rank-stability.ts';
import type {RankStability} from '../../../src/domain/index/rank-stability.ts';
import type {IndicatorTable, Scheme} from '../../../src/domain/index/scheme.ts';
import type {DrawnChoice} from '../../../src/domain/index/stability-drivers.ts';
import {createRandom} from '../../../src/domain/statistics/random.ts';

const goalposts = {min: 0, max: 10};
const scheme: Scheme = {
  normalisation: 'minmax',
  minimumObserved: 0.6,
  root: {
    id: 'all',
    weight: 1,
    aggregation: 'arithmetic',
    children: ['x', 'y'].map((name) => ({
      id: `dimension ${name}`,
      weight: 1,
      aggregation: 'arithmetic',
      children: [{indicator: name, weight: 1, goalposts}],
    })),
  },
};

function makeTable(x: (number | null)[], y: (number | null)[]): IndicatorTable {
  const values = new Map([
    ['x', x],
    ['y', y],
  ]);
  return {territories: x.map((_, at) => `t${at}`), values};
}

function allBut(choice: DrawnChoice): DrawnChoice[] {
  const all: DrawnChoice[] = ['weights', 'normalisation', 'aggregation', 'without'];
  return all.filter((one) => one !== choice);
}

/** All numbers of a summary, so that two can be compared to the bit. */
function bytesOf(summary: RankStability): string {
  const {rankLow, rank25, rankMedian, rank75, rankHigh, shareInTop, drivers} = summary;
  const columns = [rankLow, rank25, rankMedian, rank75, rankHigh, shareInTop];
  const hex = columns.map((column) => Buffer.from(column.buffer).toString('hex'));
  return [...hex, JSON.stringify(drivers)].join(' ');
}

function randomTable(length: number): IndicatorTable {
  const random = createRandom(5);
  const column = (): number[] => Array.from({length}, () => random.unit() * 10);
  return makeTable(column(), column());
}

describe('rankStability', () => {
  it('is certain of an order that no choice can change', () => {
    const table = makeTable([9, 5, 1], [8, 6, 2]);
    const found = rankStability(table, scheme, {draws: 200, seed: 1, top: 1});
    expect([...found.rankLow]).toEqual([1, 2, 3]);
    expect([...found.rankMedian]).toEqual([1, 2, 3]);
    expect([...found.rankHigh]).toEqual([1, 2, 3]);
    expect([...found.shareInTop]).toEqual([1, 0, 0]);
    expect(found.drivers).toEqual([null, null, null]);
    expect(found).toMatchObject({draws: 200, top: 1, ranked: 3});
  });

  it('leaves out territories without an index, in every draw', () => {
    const table = makeTable([9, null, 1], [8, 10, 2]);
    const found = rankStability(table, scheme, {draws: 50, seed: 1});
    expect([...found.rankMedian]).toEqual([1, NaN, 2]);
    expect([...found.shareInTop]).toEqual([1, NaN, 1]);
    expect(found.drivers[1]).toBeNull();
    expect(found.ranked).toBe(2);
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const table = randomTable(40);
    const once = bytesOf(rankStability(table, scheme, {draws: 100, seed: 8}));
    expect(bytesOf(rankStability(table, scheme, {draws: 100, seed: 8}))).toBe(once);
    expect(bytesOf(rankStability(table, scheme, {draws: 100, seed: 9}))).not.toBe(once);
  });

  it('is the same in pieces, looked at or not, and stops at the number asked for', () => {
    const table = randomTable(40);
    const whole = bytesOf(rankStability(table, scheme, {draws: 100, seed: 8}));
    const run = createStabilityRun(table, scheme, {draws: 100, seed: 8});
    expect(run.summary().draws).toBe(0);
    expect(run.summary().rankMedian[0]).toBeNaN();
    expect(run.advance(30)).toBe(30);
    expect(run.summary().draws).toBe(30);
    expect(run.advance(60)).toBe(90);
    expect(run.advance(60)).toBe(100);
    expect(bytesOf(run.summary())).toBe(whole);
  });

  it('varies nothing when everything is pinned', () => {
    const pinned = [...allBut('weights'), 'weights' as const];
    const table = makeTable([10, 4, 0], [0, 4, 3]);
    const found = rankStability(table, scheme, {draws: 20, seed: 1, pinned});
    expect([...found.rankLow]).toEqual([1, 2, 3]);
    expect([...found.rankHigh]).toEqual([1, 2, 3]);
  });

  it('orders its percentiles, and counts the first places', () => {
    const found = rankStability(randomTable(60), scheme, {draws: 300, seed: 2, top: 10});
    for (let at = 0; at < 60; at++) {
      const {rankLow, rank25, rankMedian, rank75, rankHigh} = found;
      const ranks = [rankLow, rank25, rankMedian, rank75, rankHigh].map((column) => column[at]!);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      if (rankHigh[at]! <= 10) expect(found.shareInTop[at]).toBeGreaterThanOrEqual(0.95);
      if (rankLow[at]! > 10) expect(found.shareInTop[at]).toBeLessThanOrEqual(0.05);
    }
    // Ten places in every draw: the shares sum to ten, there being no ties.
    expect(found.shareInTop.reduce((sum, share) => sum + share, 0)).toBeCloseTo(10, 9);
  });

  it('draws each normalisation as often', () => {
    // Each puts another first. Min–max: 4.5, 3.5, 4, 1. Percentile ranks: 5, 6.25, 5, 3.75. Sums of z: 0.52, 0.12, 0.54, −1.18.
    const table = makeTable([9, 4, 0, 1], [0, 3, 8, 1]);
    const options = {draws: 900, seed: 3, top: 1, pinned: allBut('normalisation')};
    const {shareInTop} = rankStability(table, scheme, options);
    for (const at of [0, 1, 2]) expect(shareInTop[at]).toBeCloseTo(1 / 3, 1);
    expect(shareInTop[3]).toBe(0);
  });

  it('draws each aggregation as often', () => {
    // Arithmetic 5 and 4, geometric (lifted) 1 and 4.06.
    const options = {draws: 900, seed: 3, top: 1, pinned: allBut('aggregation')};
    const {shareInTop} = rankStability(makeTable([10, 4], [0, 4]), scheme, options);
    expect(shareInTop[0]).toBeCloseTo(1 / 2, 1);
  });

  it('leaves out each indicator, and none, as often', () => {
    // With both and without y the first is first, without x the second.
    const options = {draws: 900, seed: 3, top: 1, pinned: allBut('without')};
    const {shareInTop} = rankStability(makeTable([10, 4], [0, 4]), scheme, options);
    expect(shareInTop[0]).toBeCloseTo(2 / 3, 1);
    expect(shareInTop[0]! + shareInTop[1]!).toBeCloseTo(1, 12);
  });

  it('takes the scheme’s own geometric mean where it has one', () => {
    // Plainly geometric: 0 and 0.05; lifted: 0.9 and 0.05. A zero is last only where it is not forgiven.
    const own = {...scheme, root: {...scheme.root, aggregation: 'geometric' as const}};
    const table = makeTable([10, 0.05], [0, 0.05]);
    const options = {draws: 900, seed: 3, top: 1, pinned: allBut('aggregation')};
    expect(rankStability(table, own, options).shareInTop[0]).toBeCloseTo(1 / 2, 1);
    expect(rankStability(table, scheme, options).shareInTop[0]).toBe(1);
  });

  it('has no ranks when everything is switched off', () => {
    const off = {...scheme, root: {...scheme.root, children: []}};
    const found = rankStability(randomTable(2), off, {draws: 5, seed: 1});
    expect([...found.rankMedian]).toEqual([NaN, NaN]);
    expect(found.ranked).toBe(0);
  });

  it('refuses to make no draws', () => {
    expect(() => rankStability(randomTable(2), scheme, {draws: 0, seed: 1})).toThrow('Got 0 draws');
    expect(() => rankStability(randomTable(2), scheme, {draws: 1, seed: 0.5})).toThrow(RangeError);
  });
});

describe('the drivers of ranks', () => {
  it('name the aggregation when a zero is forgiven by one mean and not by the other', () => {
    // Arithmetic 5 and 4; geometric, from 0.1 to 10: sqrt(10·0.1) = 1 and 4.06.
    const table = makeTable([10, 4], [0, 4]);
    const options = {draws: 20, seed: 1, pinned: allBut('aggregation')};
    const {drivers} = rankStability(table, scheme, options);
    expect(drivers).toEqual([
      {choice: 'aggregation', shift: 1},
      {choice: 'aggregation', shift: -1},
    ]);
  });

  it('name the normalisation when the distance decides one way and the order the other', () => {
    // Min–max 4.5, 3.5, 4, 1; percentile ranks of x 8.75, 6.25, 1.25, 3.75 and of y 1.25, 6.25, 8.75, 3.75: ties at 5, then 6.25 wins.
    const table = makeTable([9, 4, 0, 1], [0, 3, 8, 1]);
    const options = {draws: 20, seed: 1, pinned: allBut('normalisation')};
    const {drivers} = rankStability(table, scheme, options);
    expect(drivers[1]).toMatchObject({choice: 'normalisation', shift: -2});
  });

  it('name the indicator without which a rank moves most', () => {
    // With both: 5 and 4. Without x the first is last; without y it stays first.
    const table = makeTable([10, 4], [0, 4]);
    const options = {draws: 20, seed: 1, pinned: allBut('without')};
    const {drivers} = rankStability(table, scheme, options);
    expect(drivers[0]).toEqual({choice: 'without:x', shift: 1});
  });

  it('name the dimension whose weight moves a rank', () => {
    // The first stands before the other exactly when x weighs more than declared.
    const table = makeTable([10, 0], [0, 10]);
    const options = {draws: 100, seed: 1, pinned: allBut('weights')};
    const {drivers} = rankStability(table, scheme, options);
    expect(drivers[0]).toEqual({choice: 'weight:dimension x', shift: -1});
    expect(drivers[1]).toEqual({choice: 'weight:dimension x', shift: 1});
  });

  it('take the greatest shift of all choices', () => {
    const table = randomTable(30);
    const {drivers} = rankStability(table, scheme, {draws: 200, seed: 4});
    for (const driver of drivers)
      expect(driver?.choice).toMatch(
        /^(normalisation|aggregation|without:[xy]|weight:dimension [xy])$/,
      );
  });
});

import {describe, expect, it} from 'vitest';
import {
  clusterCategories,
  findClusters,
  type ClusterCategory,
  type ClusterQuestion,
} from '../../src/domain/spatial-clusters.ts';
import {expectSame} from './statistics/support/expect-same.ts';

const side = 6;
const size = side * side;

/** A square lattice, row by row; neighbours share a side. */
const lattice = Array.from({length: size}, (_, unit) => {
  const column = unit % side;
  const across = [column > 0 ? unit - 1 : -1, column < side - 1 ? unit + 1 : -1];
  return [unit - side, ...across, unit + side].filter((other) => other >= 0 && other < size);
});

/** Seats a tenth of a degree apart, about 11 km. */
const points = Array.from(
  {length: size},
  (_, unit) => [-74 + (unit % side) / 10, Math.floor(unit / side) / 10] as const,
);

/** High in the three columns to the left, low in the others. */
const halves = Float64Array.from({length: size}, (_, unit) => (unit % side < 3 ? 10 : 0));

const question: ClusterQuestion = {
  values: halves,
  points,
  neighbourhood: {kind: 'queen', lists: lattice},
  statistic: 'lisa',
  permutations: 999,
  seed: 12345,
  alpha: 0.05,
  fdr: true,
};

const categoriesOf = (change: Partial<ClusterQuestion> = {}): (ClusterCategory | null)[] =>
  [...findClusters({...question, ...change}).category].map((at) => clusterCategories[at] ?? null);

const countOf = (found: readonly unknown[], wanted: unknown): number =>
  found.filter((one) => one === wanted).length;

describe('clusters of a map of two halves', () => {
  it('are high among high to the left and low among low to the right', () => {
    // Four neighbours alike by chance: C(17, 4) / C(35, 4), about 0.045.
    const found = categoriesOf({fdr: false});
    for (let unit = 0; unit < size; unit++)
      expect([unit % side < 3 ? 'hh' : 'll', 'ns']).toContain(found[unit]);
    // The middle of each half has neighbours of its own kind alone.
    expect([found[13], found[16]]).toEqual(['hh', 'll']);
  });

  it.each(['gi', 'gi-star'] as const)('are hot to the left and cold to the right: %s', (gi) => {
    const found = categoriesOf({statistic: gi, fdr: false});
    expect([found[13], found[16]]).toEqual(['hh', 'll']);
    expect(countOf(found, 'lh') + countOf(found, 'hl')).toBe(0);
  });

  it('can be seen with other neighbours: the eight nearest seats, or those within 12 or 16 km', () => {
    for (const neighbourhood of [
      {kind: 'nearest', k: 8},
      {kind: 'band', km: 16},
    ] as const) {
      const found = categoriesOf({neighbourhood});
      expect([found[13], found[16]]).toEqual(['hh', 'll']);
    }
    // 12 km reach the four that share a side: the same as the lattice.
    const near = {neighbourhood: {kind: 'band', km: 12}, fdr: false} as const;
    expect(categoriesOf(near)).toEqual(categoriesOf({fdr: false}));
  });

  it('are the same for the same seed', () => {
    expect(findClusters(question)).toEqual(findClusters(question));
  });

  it('hold the false discovery rate with a cutoff that is not above alpha', () => {
    const held = findClusters(question);
    const plain = findClusters({...question, fdr: false});
    expect(plain.cutoff).toBe(0.05);
    expect(held.cutoff).toBeLessThanOrEqual(0.05);
    expect(countOf([...held.category], 4)).toBeGreaterThanOrEqual(countOf([...plain.category], 4));
  });

  it('have a global I far above what chance expects, −1/(n − 1)', () => {
    const {global} = findClusters(question);
    // 60 links, 6 of them between the halves; row weights: see the sum by hand below.
    expect(global!.expected).toBeCloseTo(-1 / 35, 12);
    expect(global!.i).toBeCloseTo(moranOfHalves(), 12);
    expect(global!.p).toBe(0.001);
  });
});

/** I with row weights where z is 1 or −1: the mean of (alike − unlike) / neighbours. */
function moranOfHalves(): number {
  const shares = lattice.map((list, unit) => {
    const alike = list.filter((other) => other % side < 3 === unit % side < 3).length;
    return (2 * alike - list.length) / list.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / size;
}

describe('an outlier', () => {
  it('is high among low, and its neighbours are no cluster of low ones', () => {
    const values = Float64Array.from({length: size}, (_, unit) => (unit === 14 ? 50 : unit % 2));
    const found = categoriesOf({values, alpha: 0.9, fdr: false});
    expect(found[14]).toBe('hl');
    // 13 has 1 as 14's neighbour to the left; the mean is (50 + 18 · 1) / 36, about 1.9.
    expect(found[13]).toBe('lh');
  });
});

describe('a chain with a missing value', () => {
  const chain: ClusterQuestion = {
    ...question,
    values: Float64Array.of(1, 3, NaN, 5, 7, 9),
    points: points.slice(0, 6),
    neighbourhood: {kind: 'queen', lists: [[1], [0, 2], [1, 3], [2], [5], [4]]},
  };

  it('has no category where there is no value, and an island where no neighbour has one', () => {
    const {category} = findClusters(chain);
    expect([...category].map((at) => (at < 0 ? null : clusterCategories[at]))).toEqual([
      ...['ns', 'ns', null, 'island', 'ns', 'ns'],
    ]);
  });

  it('has z among the values that are there, and the mean of the neighbours that have one', () => {
    const {z, lag} = findClusters(chain);
    // Mean 5, standard deviation √8.
    const unit = 2 / Math.sqrt(8);
    expectSame(
      z,
      [-2, -1, NaN, 0, 1, 2].map((steps) => steps * unit),
      12,
    );
    expectSame(
      lag,
      [-1, -2, NaN, NaN, 2, 1].map((steps) => steps * unit),
      12,
    );
  });

  it('leaves islands out of the tests that the false discovery rate counts', () => {
    // With no discovery the cutoff is alpha over the number of tests: five values, one of them an island.
    expect(findClusters({...chain, alpha: 0.001}).cutoff).toBeCloseTo(0.001 / 4, 12);
  });

  it('names as islands those without any neighbour', () => {
    const lists = [[1], [0, 2], [1, 3], [2], [], []];
    const {islands, category} = findClusters({...chain, neighbourhood: {kind: 'queen', lists}});
    expect([...islands]).toEqual([4, 5]);
    expect([category[4], category[5]]).toEqual([5, 5]);
  });
});

describe('values that say nothing', () => {
  it('all the same: no cluster, and no global figure', () => {
    const found = findClusters({...question, values: new Float64Array(size).fill(3)});
    expect(found.isConstant).toBe(true);
    expect(found.global).toBeNull();
    expect([...found.category].every((at) => at === 4)).toBe(true);
  });

  it('none at all: no category anywhere', () => {
    const found = findClusters({...question, values: new Float64Array(size).fill(NaN)});
    expect([...found.category].every((at) => at === -1)).toBe(true);
    expect([found.global, found.isConstant]).toEqual([null, true]);
  });
});

describe('impossible questions', () => {
  it('are refused', () => {
    expect(() => findClusters({...question, alpha: 0})).toThrow(RangeError);
    expect(() => findClusters({...question, neighbourhood: {kind: 'nearest', k: size}})).toThrow(
      RangeError,
    );
  });
});

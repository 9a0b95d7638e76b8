import {describe, expect, it} from 'vitest';
import {compositeIndex} from '../../../src/domain/index/composite-index.ts';
import {contributions, contributionsAgainst} from '../../../src/domain/index/contributions.ts';
import type {Aggregation, Scheme} from '../../../src/domain/index/scheme.ts';

const goalposts = {min: 0, max: 10};
const table = {
  territories: ['low', 'middle', 'high'],
  values: new Map<string, (number | null)[]>([
    ['deaths', [1, 2, 9]],
    ['poverty', [4, null, 8]],
    ['distance', [4, 1, 9]],
  ]),
};

function makeScheme(aggregation: Aggregation): Scheme {
  return {
    normalisation: 'minmax',
    minimumObserved: 0.4,
    root: {
      id: 'all',
      weight: 1,
      aggregation,
      children: [
        {
          id: 'harm',
          weight: 1,
          aggregation: 'arithmetic',
          children: [
            {indicator: 'deaths', weight: 1, goalposts},
            {indicator: 'poverty', weight: 1, goalposts},
          ],
        },
        {indicator: 'distance', weight: 1, goalposts},
      ],
    },
  };
}

describe('contributions', () => {
  it('are weight times the distance to the median, where means are arithmetic', () => {
    // Medians: deaths 2, poverty 6, distance 4. Weights ¼, ¼, ½; without poverty ½ and ½.
    const {base, byIndicator, byDimension} = contributions(table, makeScheme('arithmetic'));
    expect([...base]).toEqual([4, 3, 4]);
    expect([...byIndicator.get('deaths')!]).toEqual([-0.25, 0, 1.75]);
    expect([...byIndicator.get('poverty')!]).toEqual([-0.5, 0, 0.5]);
    expect([...byIndicator.get('distance')!]).toEqual([0, -1.5, 2.5]);
    expect([...byDimension.get('harm')!]).toEqual([-0.75, 0, 2.25]);
    expect([...byDimension.keys()]).toEqual(['harm', 'distance']);
  });

  it('are Shapley values across a geometric node, and shared linearly below', () => {
    // `low` and its median: harm 2.5 against 4, distance 4 against 4. sqrt(2.5·4) − 4 is harm’s alone, a third of it deaths’.
    const {byIndicator} = contributions(table, makeScheme('geometric'));
    const whole = Math.sqrt(10) - 4;
    expect(byIndicator.get('deaths')![0]).toBeCloseTo(whole / 3, 12);
    expect(byIndicator.get('poverty')![0]).toBeCloseTo((whole * 2) / 3, 12);
    expect(byIndicator.get('distance')![0]).toBe(0);
    // `high`: harm 8.5 against 4, distance 9 against 4. Mean over both orders.
    const harm = (Math.sqrt(8.5 * 4) - 4 + Math.sqrt(8.5 * 9) - Math.sqrt(4 * 9)) / 2;
    expect(byIndicator.get('deaths')![2]).toBeCloseTo((harm * 7) / 9, 12);
  });

  it('keep what cancels out below a geometric node', () => {
    // Deaths 2 above their median and poverty 2 below: harm does not differ, and its parts are not nothing.
    const even = {
      territories: ['a', 'b', 'c'],
      values: new Map([
        ['deaths', [6, 4, 3]],
        ['poverty', [4, 6, 7]],
        ['distance', [4, 4, 4]],
      ]),
    };
    const {byIndicator} = contributions(even, makeScheme('geometric'));
    const [deaths, poverty] = [byIndicator.get('deaths')![0]!, byIndicator.get('poverty')![0]!];
    // The slope of sqrt(4·x) at x = 5 is sqrt(4 / 5) / 2; half of it for each unit of an indicator.
    expect(deaths).toBeCloseTo((2 * Math.sqrt(4 / 5)) / 4, 4);
    expect(deaths + poverty).toBeCloseTo(0, 12);
  });

  it('still sum where a geometric mean is steeper than numbers can say', () => {
    // A hundredth of the weight and the smallest number there is: the mean is not zero, and its slope is beyond all numbers.
    const tiny = {
      territories: ['a', 'b', 'c'],
      values: new Map([
        ['deaths', [5e-323, 0, 0]],
        ['poverty', [5e-323, 0, 0]],
        ['distance', [9, 9, 9]],
      ]),
    };
    const scheme = makeScheme('geometric');
    const [harm, distance] = scheme.root.children;
    const root = {...scheme.root, children: [harm!, {...distance!, weight: 99}]};
    const {score} = compositeIndex(tiny, {...scheme, root});
    const {base, byIndicator} = contributions(tiny, {...scheme, root});
    const sum = [...byIndicator.values()].reduce((total, part) => total + part[0]!, 0);
    expect(base[0]).toBe(0);
    expect(score[0]).toBeGreaterThan(0.001);
    expect(sum).toBeCloseTo(score[0]!, 12);
  });

  it('are missing where there is no index', () => {
    const scheme = {...makeScheme('arithmetic'), minimumObserved: 0.6};
    const {base, byIndicator} = contributions(table, scheme);
    expect(base[1]).toBeNaN();
    expect(byIndicator.get('distance')![1]).toBeNaN();
    expect(byIndicator.get('poverty')![1]).toBeNaN();
  });

  it('add up an indicator that stands twice in the tree', () => {
    const {root} = makeScheme('arithmetic');
    const twice = [...root.children, {indicator: 'deaths', weight: 2, goalposts}];
    const scheme = {...makeScheme('arithmetic'), root: {...root, children: twice}};
    const {base, byIndicator} = contributions(table, scheme);
    const {score} = compositeIndex(table, scheme);
    const sum = [...byIndicator.values()].reduce((total, part) => total + part[0]!, 0);
    expect(sum).toBeCloseTo(score[0]! - base[0]!, 12);
    expect(byIndicator.size).toBe(3);
  });

  it('are none when everything is switched off', () => {
    const scheme = makeScheme('arithmetic');
    const {base, byIndicator} = contributions(table, {
      ...scheme,
      root: {...scheme.root, children: []},
    });
    expect([...base]).toEqual([NaN, NaN, NaN]);
    expect(byIndicator.size).toBe(0);
  });
});

describe('contributionsAgainst', () => {
  it('compares with the values given, in the unit of the indicator', () => {
    const reference = new Map([
      ['deaths', 1],
      ['poverty', 6],
    ]);
    const {base, byIndicator} = contributionsAgainst(table, makeScheme('arithmetic'), reference);
    // `high`: (1 + 6) / 2 and its own distance of 9.
    expect(base[2]).toBe(6.25);
    expect(byIndicator.get('deaths')![2]).toBe(2);
    expect(byIndicator.get('distance')![2]).toBe(0);
  });

  it('finds the percentile of a value that no territory has', () => {
    const scheme: Scheme = {...makeScheme('arithmetic'), normalisation: 'percentile'};
    const {byIndicator} = contributionsAgainst(table, scheme, new Map([['distance', 5]]));
    // Two of three lie below 5: 20/3; the highest stands at 2.5/3·10. Half the difference.
    expect(byIndicator.get('distance')![2]).toBeCloseTo((25 / 3 - 20 / 3) / 2, 12);
  });
});

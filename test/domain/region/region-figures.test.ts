import {describe, expect, it} from 'vitest';
import type {RegionFile} from '../../../src/domain/region/region-file.ts';
import {
  changeOf,
  factIn,
  figureIn,
  neighboursBy,
  rankDepartments,
  seriesIdOf,
  shareOfCountry,
} from '../../../src/domain/region/region-figures.ts';
import {factOf, invented, no, seen, seriesOf} from '../../fixtures/region/invented.ts';

const change = (id: string, whose: 'department' | 'country' = 'department', file = invented) =>
  changeOf(file, factIn(file, id)!, whose);

describe('the change since the year before', () => {
  it('is a share of the figure before', () => {
    // 120 / 100 and 1,000 / 2,000.
    expect(change('displaced-out-year')).toEqual({
      kind: 'share',
      share: expect.closeTo(0.2, 9) as number,
      since: '2021',
    });
    expect(change('displaced-out-year', 'country')).toMatchObject({share: -0.5});
  });

  it('is a difference where there were fewer than 20 cases', () => {
    expect(change('homicides')).toEqual({kind: 'difference', difference: 3, since: '2024'});
    expect(change('homicides', 'country')).toMatchObject({kind: 'share', share: 0.5});
  });

  it('is never told across a break, nor from a year that is not whole', () => {
    expect(change('venezolanos-acnur')).toEqual({kind: 'break', since: '2024'});
    const broken = (more: object): RegionFile => ({
      ...invented,
      series: [seriesOf('displaced-out-year', 2019, [90, 80, 100, 120], more)],
    });
    for (const more of [{breakYear: 2022}, {partialYear: 2022}, {partialYear: 2021}])
      expect(change('displaced-out-year', 'department', broken(more)).kind).toBe('break');
    for (const more of [{breakYear: 2021}, {breakYear: 2023}, {partialYear: 2023}])
      expect(change('displaced-out-year', 'department', broken(more)).kind).toBe('share');
  });

  it('is not told of a figure that looks implausible', () => {
    const doubted = factOf('x', '2025', seen(500), seen(900), {
      before: {when: '2024', department: seen(2000, {implausible: true}), country: seen(800)},
    });
    expect(changeOf(invented, doubted, 'department')).toEqual({kind: 'doubtful', since: '2024'});
    expect(changeOf(invented, doubted, 'country')).toMatchObject({kind: 'share', share: 0.125});
  });

  it('is missing with a figure, and none without a year before', () => {
    expect(change('coca-hectares')).toEqual({kind: 'missing', since: '2022'});
    expect(change('venezolanos')).toEqual({kind: 'none'});
  });
});

describe('the department beside others', () => {
  it('has its part of the country, NaN without figures', () => {
    expect(shareOfCountry(factIn(invented, 'venezolanos'))).toBe(0.1);
    expect(shareOfCountry(factIn(invented, 'index'))).toBeNaN();
    expect(shareOfCountry(null)).toBeNaN();
    expect(shareOfCountry(factOf('x', '2023', seen(1), seen(0)))).toBeNaN();
  });

  it('is ranked among those with a figure, equal ones on the same rank', () => {
    expect(rankDepartments(invented, factIn(invented, 'venezolanos-por-mil')!)).toEqual([
      {rank: 1, code: '98', name: 'Vecino Norte', value: 60},
      {rank: 2, code: '97', name: 'Valle Inventado', value: 40},
    ]);
    const equal = rankDepartments(invented, factIn(invented, 'homicides-rate')!);
    expect(equal.map(({rank}) => rank)).toEqual([1, 1]);
  });

  it('stands among its neighbours only, those without a figure last', () => {
    const fact = factOf('x', '2023', seen(2), seen(9), {
      peers: [
        ['97', seen(2)],
        ['98', no('missing')],
        ['99', seen(7)],
      ],
    });
    expect(neighboursBy(invented, fact).map(({name, value}) => [name, value])).toEqual([
      ['Valle Inventado', 2],
      ['Vecino Norte', NaN],
    ]);
  });
});

describe('reading figures', () => {
  it('gives no number for a state', () => {
    expect(figureIn(seen(0))).toBe(0);
    for (const value of [no('missing'), no('suppressed'), null, undefined])
      expect(figureIn(value)).toBeNaN();
  });

  it('finds the series of a rate', () => {
    expect(['homicides-rate', 'venezolanos-acnur-por-mil', 'nbi'].map(seriesIdOf)).toEqual([
      'homicides',
      'venezolanos-acnur',
      'nbi',
    ]);
  });
});

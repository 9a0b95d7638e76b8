import {describe, expect, it} from 'vitest';
import {nearestPoint, placeTrend, timeOf} from '../../src/charts/trend-geometry.ts';

const room = {width: 200, height: 112, top: 18, right: 0, bottom: 22};
const years = [2019, 2020, 2021, 2022].map((year, index) => ({x: String(year), value: index * 10}));

describe('the time of a point', () => {
  it('is a year, or the middle of a month', () => {
    expect(timeOf('2020')).toBe(2020);
    expect(timeOf('2020-07')).toBeCloseTo(2020 + 6.5 / 12);
  });
});

describe('a placed series', () => {
  it('stands on zero and ends at the edges', () => {
    const layout = placeTrend(years, [], room);
    expect(layout.base).toBe(90);
    expect(layout.points.map((point) => Math.round(point.px))).toEqual([2, 68, 134, 200]);
    expect(layout.points[0]!.py).toBe(90);
    expect(layout.points[3]!.py).toBe(18);
  });

  it('leaves a gap for a missing value and shows one that stands alone', () => {
    const points = [
      {x: '2019', value: 4},
      {x: '2020', value: NaN},
      {x: '2021', value: 6},
      {x: '2022', value: 8},
    ];
    const layout = placeTrend(points, [], room);
    expect(layout.linePath.match(/M/g)).toHaveLength(2);
    expect(layout.alone.map((point) => point.x)).toEqual(['2019']);
  });

  it('keeps the room of a month that is not in the data', () => {
    const points = ['2020-01', '2020-02', '2020-04'].map((x) => ({x, value: 1}));
    const [first, second, fourth] = placeTrend(points, [], room).points;
    expect(fourth!.px - second!.px).toBeCloseTo(2 * (second!.px - first!.px));
  });

  it('takes a suspected segment out of the line', () => {
    const layout = placeTrend(years, ['2021'], room);
    expect(layout.linePath.match(/M/g)).toHaveLength(2);
    expect(layout.breaks).toHaveLength(1);
    expect(layout.breaks[0]!.x).toBeCloseTo(101);
  });

  it('finds the nearest point', () => {
    const {points} = placeTrend(years, [], room);
    expect(nearestPoint(points, 90)).toBe(1);
    expect(nearestPoint([], 90)).toBe(-1);
  });
});

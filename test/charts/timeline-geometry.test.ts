import {describe, expect, it} from 'vitest';
import {monthX, placeBars, placeYears} from '../../src/charts/timeline-geometry.ts';

const months = Array.from(
  {length: 24},
  (_, index) =>
    `${String(2012 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
);

describe('the bars of the time bar', () => {
  it('span the chart between its margins of 10 and 20 px', () => {
    expect(monthX(0, 270, 24)).toBe(10);
    expect(monthX(24, 270, 24)).toBe(250);
  });

  it('lie on whole pixels, with the largest value at the top and zero without height', () => {
    const bars = placeBars([0, 50, 100], 130, 1);
    expect(bars.map((bar) => [bar.x, bar.width])).toEqual([
      [10, 32],
      [43, 33],
      [77, 32],
    ]);
    expect(bars.map((bar) => bar.height)).toEqual([0, 26, 52]);
    expect(bars[2]!.y).toBe(26);
  });

  it('give a month without series a mark of its own, not the height of zero', () => {
    const [missing, zero] = placeBars([NaN, 0], 130, 1);
    expect(missing).toMatchObject({missing: true, height: 6});
    expect(zero).toMatchObject({missing: false, height: 0});
  });

  it('draw a small value at least one pixel high', () => {
    expect(placeBars([1, 1e6], 130, 1)[0]!.height).toBe(1);
  });
});

describe('the years', () => {
  it('are marked at January, and those the window touches are selected', () => {
    const years = placeYears(months, 270, {from: 12, to: 13});
    expect(years.map(({year, x, selected}) => [year, x, selected])).toEqual([
      ['2012', 10, false],
      ['2013', 130, true],
    ]);
  });

  it('lose labels where 34 px a year are not there', () => {
    const years = placeYears(months, 80, {from: 0, to: 0});
    expect(years.map((year) => year.labelled)).toEqual([true, false]);
  });
});

import {describe, expect, it} from 'vitest';
import {
  cellMarks,
  densityClassColours,
  densityFeatures,
  isFirm,
  markCounts,
} from '../../../src/map/layers/density.ts';
import {palettes} from '../../../src/map/palette.ts';
import {unstableCells} from '../../../src/state/density-answer.ts';
import {density, rates} from '../../state/support/density.ts';

describe('the cells of a density', () => {
  it('have a class, or the mark of none or of no figure', () => {
    expect(cellMarks(density)).toEqual([1, 'zero', 0, 'missing']);
    expect(cellMarks(density)).toBe(cellMarks(density));
    expect(markCounts(density)).toEqual({
      ...{classes: [1, 1, 0, 0, 0, 0], zero: 1, missing: 1, firm: 0},
    });
  });

  it('are not coloured by a smoothed rate where there is no event', () => {
    expect(cellMarks(rates)).toEqual([3, 'zero', 1, 'missing']);
    expect([0, 1, 2, 3].map((cell) => isFirm(rates, cell))).toEqual([true, false, false, false]);
    expect([markCounts(rates).firm, unstableCells(rates), unstableCells(density)]).toEqual([
      1, 1, 0,
    ]);
  });

  it('are shapes that say their class, of closed rings', () => {
    const {features} = densityFeatures(density);
    expect(features.map(({properties}) => properties)).toEqual([
      {mark: '6/1'},
      {mark: 'zero'},
      {mark: '6/0'},
      {mark: 'missing'},
    ]);
    expect(features[1]!.geometry.coordinates).toEqual([
      [[12, 14, 16, 18, 20, 22, 12].map((lng) => [lng, lng + 1])],
    ]);
    expect(densityFeatures(rates).features[0]!.properties).toEqual({mark: '7/3', firm: true});
  });

  it('are one shape where their marks are the same, and another where the rate is firm', () => {
    const value = Float64Array.of(density.value[0]!, density.value[0]!, NaN, NaN);
    expect(
      densityFeatures({...density, value}).features.map(({properties, geometry}) => [
        properties.mark,
        geometry.coordinates.length,
      ]),
    ).toEqual([
      ['6/1', 2],
      ['missing', 2],
    ]);
    // All three cells with a figure in the class of the first, which alone is firm.
    const even = Float64Array.of(rates.value[0]!, rates.value[0]!, rates.value[0]!, NaN);
    const [first, other] = densityFeatures({
      ...{...rates, value: even, events: [25, 1, 1, 0]},
    }).features;
    expect([first!.properties, first!.geometry.coordinates.length]).toEqual([
      {mark: '7/3', firm: true},
      1,
    ]);
    expect([other!.properties, other!.geometry.coordinates.length]).toEqual([{mark: '7/3'}, 2]);
  });

  it('are none without an answer', () => {
    expect(densityFeatures(null).features).toEqual([]);
  });

  it('have a colour for every class of both scales', () => {
    const colours = new Map(densityClassColours(palettes.light));
    expect(colours.size).toBe(13);
    const [first, last] = ['#F6EDE0', '#572F12'];
    expect(['6/0', '6/5', '7/0', '7/6'].map((name) => colours.get(name)?.toUpperCase())).toEqual([
      ...[first, last, first, last],
    ]);
  });
});

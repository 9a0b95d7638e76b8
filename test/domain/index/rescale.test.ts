import {describe, expect, it} from 'vitest';
import {rescale} from '../../../src/domain/index/rescale.ts';

describe('rescale', () => {
  it('puts the goalposts at 0 and 10 and clamps what lies beyond', () => {
    const scaled = rescale([-5, 0, 20, 80, 200], {min: 0, max: 80, direction: 'more'});
    expect([...scaled]).toEqual([0, 0, 2.5, 10, 10]);
  });

  it('is inverted when less of it asks for review', () => {
    const values = Float64Array.of(25, 36, 80);
    expect([...rescale(values, {min: 25, max: 80, direction: 'less'})]).toEqual([10, 8, 0]);
    expect([...rescale(values, {min: 25, max: 80, direction: -1})]).toEqual([10, 8, 0]);
  });

  it('runs over ln(0.001 + x) of value and goalposts', () => {
    // Half-way between ln 0.001 and ln 10 lies ln 0.1, which is ln(0.001 + 0.099).
    const scaled = rescale([0, 0.099, 9.999], {min: 0, max: 9.999, log: true});
    expect(scaled[0]).toBe(0);
    expect(scaled[1]).toBeCloseTo(5, 12);
    expect(scaled[2]).toBe(10);
  });

  it('puts a value without a logarithm at the low end', () => {
    expect([...rescale([-7], {min: 0, max: 1, log: true})]).toEqual([0]);
    expect([...rescale([-7], {min: 0, max: 1, log: true, direction: 'less'})]).toEqual([10]);
  });

  it('leaves missing missing, whatever it is called', () => {
    expect([...rescale([null, undefined, NaN, 5], {min: 0, max: 10})]).toEqual([NaN, NaN, NaN, 5]);
  });

  it('takes the ends of the data where no goalposts are given', () => {
    expect([...rescale([2, NaN, 4, 6])]).toEqual([0, NaN, 5, 10]);
    expect([...rescale([2, 4, 6], {min: 0})]).toEqual([10 / 3, 20 / 3, 10].map(near));
  });

  it('puts a constant indicator without goalposts in the middle', () => {
    expect([...rescale([7, NaN, 7])]).toEqual([5, NaN, 5]);
    expect([...rescale([NaN, NaN])]).toEqual([NaN, NaN]);
  });

  it('runs between other ends when told', () => {
    expect([...rescale([0, 5, 10], {min: 0, max: 10}, [1, 100])]).toEqual([1, 50.5, 100]);
  });

  it('refuses goalposts that are one or the wrong way round', () => {
    expect(() => rescale([1], {min: 3, max: 3})).toThrow(RangeError);
    expect(() => rescale([1], {min: 3, max: 3})).toThrow('Got goalposts 3 and 3');
    expect(() => rescale([1], {min: 4, max: 3})).toThrow('expected min below max');
    expect(() => rescale([1], {min: -1, max: 3, log: true})).toThrow('low goalpost of -1');
  });
});

/** Ten thirds and twenty thirds have no exact number. */
function near(value: number): unknown {
  return expect.closeTo(value, 12);
}

import {describe, expect, it} from 'vitest';
import {
  assuncaoRate,
  excessRisk,
  spatialRate,
} from '../../../src/domain/statistics/rate-smoothing.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';
import sids from '../../fixtures/reference/sids.json' with {type: 'json'};

const {expected} = sids;

describe('excessRisk', () => {
  it('is esda’s of North Carolina, to the six digits it prints', () => {
    const risk = excessRisk(sids.SID74, sids.BIR74);
    for (const [unit, value] of expected.excess_risk_first5.entries()) {
      expect(Math.abs(risk[unit]! - value)).toBeLessThan(5.1e-6);
    }
  });

  it('leaves out what is missing', () => {
    // Of 40 events among 200 people: rate 0.2, expected 20 each.
    expect([...excessRisk([10, 30, NaN, 4], [100, 100, 500, 0])]).toEqual([0.5, 1.5, NaN, NaN]);
    expect([...excessRisk([0, 0], [5, 5])]).toEqual([NaN, NaN]);
  });
});

describe('spatialRate', () => {
  it('is esda’s of North Carolina, to the seven decimals it prints', () => {
    const rates = spatialRate(
      sids.SID74,
      sids.BIR74,
      weightsFromNeighbours(sids.neighbours, 'row'),
    );
    for (const [unit, value] of expected.spatial_rate_first5.entries()) {
      expect(Math.abs(rates[unit]! - value)).toBeLessThan(5.1e-8);
    }
  });

  it('leaves a missing unit out of its own rate and its neighbours’', () => {
    const chain = weightsFromNeighbours([[1], [0, 2], [1]]);
    expect([...spatialRate([1, 3, NaN], [10, 30, 60], chain)]).toEqual([0.1, 0.1, NaN]);
  });

  it('refuses weights of other units', () => {
    expect(() => spatialRate([1, 2], [3, 4], weightsFromNeighbours([[]]))).toThrow(
      'Expected weights of 2 units; got 1.',
    );
  });
});

describe('assuncaoRate', () => {
  it('is esda’s of eight areas', () => {
    const {e, b, first4} = expected.assuncao_rate;
    const rates = assuncaoRate(e, b);
    for (const [unit, value] of first4.entries()) expect(rates[unit]).toBeCloseTo(value, 8);
    const more = assuncaoRate([...e, NaN, 3], [...b, 100, 0]);
    expect(more.subarray(0, 8)).toEqual(rates);
    expect([...more.subarray(8)]).toEqual([NaN, NaN]);
  });

  it('has none when nothing happened', () => {
    expect([...assuncaoRate([0, 0], [5, 5])]).toEqual([NaN, NaN]);
  });
});

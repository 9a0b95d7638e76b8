import {describe, expect, it} from 'vitest';
import {per1000} from '../../src/domain/rates.ts';
import type {Cell} from '../../src/methodology/cell.ts';

const observed: Cell = {value: 50, status: 'observed', implausible: false};

describe('per1000', () => {
  it('divides by thousands of inhabitants', () => {
    expect(per1000(observed, 20000)).toEqual({value: 2.5, status: 'observed', implausible: false});
  });

  it('keeps an observed zero as zero', () => {
    expect(per1000({...observed, value: 0}, 20000).value).toBe(0);
    expect(per1000({...observed, value: 0}, 20000).status).toBe('observed');
  });

  it('is missing, never zero, without a population', () => {
    for (const population of [0, NaN, -5]) {
      expect(per1000({...observed, implausible: true}, population)).toEqual({
        value: NaN,
        status: 'missing',
        implausible: true,
      });
    }
  });

  it('keeps the status of what is not observed', () => {
    const suppressed: Cell = {value: NaN, status: 'suppressed', implausible: false};
    expect(per1000(suppressed, 1000)).toBe(suppressed);
    expect(per1000(suppressed, 0).status).toBe('suppressed');
  });
});

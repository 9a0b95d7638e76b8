import {describe, expect, it} from 'vitest';
import {cellRefusal} from '../../../src/domain/density/cell-limits.ts';

describe('cellRefusal', () => {
  it('refuses cells under the rounding of places, over 100 km and without a size', () => {
    expect(cellRefusal(11.9)).toBe('false-precision');
    expect(cellRefusal(12)).toBeNull();
    expect(cellRefusal(100)).toBeNull();
    expect(cellRefusal(101)).toBe('cell-too-large');
    expect(cellRefusal(NaN)).toBe('cell-too-large');
  });
});

import {describe, expect, it} from 'vitest';
import {shortNumbers} from '../../src/map/short-numbers.ts';

describe('numbers for a narrow place', () => {
  it('are in words in Spanish and in full in English, all alike', () => {
    expect(shortNumbers([1000, 20000, 60000], 'es')).toEqual(['mil', '20\u00a0mil', '60\u00a0mil']);
    expect(shortNumbers([1000, 20000, 60000], 'en')).toEqual(['1,000', '20,000', '60,000']);
  });

  it('keep small decimals', () => {
    expect(shortNumbers([0.5, 5], 'es')).toEqual(['0,5', '5']);
  });
});

import {describe, expect, it} from 'vitest';
import {readLimits} from '../../../src/ui/layers/read-limits.ts';

describe('the limits someone types', () => {
  it.each([
    ['5 15 30', [5, 15, 30]],
    ['  0,5;1.5 ; 2 ', [0.5, 1.5, 2]],
    ['7', [7]],
  ])('are read from %j', (words, limits) => {
    expect(readLimits(words)).toEqual(limits);
  });

  it.each(['', '   ', '30 15', '5 5', 'cinco', '1 2 3 4 5 6 7 8 9', '1 Infinity', ';1'])(
    'are refused in %j',
    (words) => {
      expect(readLimits(words)).toBeNull();
    },
  );
});

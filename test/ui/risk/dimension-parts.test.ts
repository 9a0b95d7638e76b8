import {describe, expect, it} from 'vitest';
import {colourOfDimension} from '../../../src/ui/risk/dimension-parts.ts';

describe('the dimensions of a scheme', () => {
  it('have six colours, one each', () => {
    expect(new Set([0, 1, 2, 3, 4, 5].map(colourOfDimension)).size).toBe(6);
    expect(colourOfDimension(6)).toBe(colourOfDimension(0));
  });
});

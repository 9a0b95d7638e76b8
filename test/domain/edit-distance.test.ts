import {describe, expect, it} from 'vitest';
import {editDistance} from '../../src/domain/edit-distance.ts';

describe('editDistance', () => {
  it('counts letters added, left out, replaced and swapped', () => {
    expect(editDistance('palmira', 'palmira', 2)).toBe(0);
    expect(editDistance('palmra', 'palmira', 2)).toBe(1);
    expect(editDistance('palmiira', 'palmira', 2)).toBe(1);
    expect(editDistance('balmira', 'palmira', 2)).toBe(1);
    expect(editDistance('plamira', 'palmira', 2)).toBe(1);
    expect(editDistance('plamia', 'palmira', 2)).toBe(2);
  });

  it('stops at one more than the limit', () => {
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('abc', 'abcdefgh', 2)).toBe(3);
  });

  it('works with an empty text', () => {
    expect(editDistance('', 'ab', 2)).toBe(2);
    expect(editDistance('', '', 1)).toBe(0);
  });
});

import {describe, expect, it} from 'vitest';
import {simplifyRing} from '../../src/domain/simplify-ring.ts';

// At the equator 0.001° is 111 m along and 111 m up.
const ring = [
  [0, 0],
  [0.5, -0.001],
  [1, 0],
  [1, 1],
  [0.5, 1.1],
  [0, 1],
  [0, 0],
];

describe('simplifyRing', () => {
  it('leaves out a place within the tolerance and keeps one beyond it', () => {
    expect(simplifyRing(ring, 0.2)).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0.5, 1.1],
      [0, 1],
      [0, 0],
    ]);
    expect(simplifyRing(ring, 0.1)).toEqual(ring);
  });

  it('stays closed and never falls apart', () => {
    const triangle = [
      [0, 0],
      [0.001, 0],
      [0, 0.001],
      [0, 0],
    ];
    expect(simplifyRing(triangle, 50)).toEqual(triangle);
  });
});

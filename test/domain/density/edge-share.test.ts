import {describe, expect, it} from 'vitest';
import {edgeShares} from '../../../src/domain/density/edge-share.ts';

/** Half a plane: everything west of x = 0, as far as a kernel of 100 km sees. */
const west: [number, number][] = [
  [0, -900],
  [0, 900],
  [-900, 900],
  [-900, -900],
  [0, -900],
];

describe('edgeShares', () => {
  // The quartic kernel's mass to one side of a line at s bandwidths: ½ + 16/(5π) ∫₀ˢ (1 − x²)^(5/2) dx.
  it.each([
    [-100, 1],
    [-50, 0.91477],
    [0, 0.5],
    [50, 0.08523],
    [100, 0],
  ])('at %d km from a straight border is the exact share to 0.001', (xKm, expected) => {
    for (const yKm of [-13, 0, 3.7, 8.1]) {
      const [share = NaN] = edgeShares([[xKm, yKm]], [west], 100);
      expect(Math.abs(share - expected)).toBeLessThan(0.001);
    }
  });

  it('at a border that runs along a row is the exact share to 0.011', () => {
    const south = west.map(([x, y]): [number, number] => [y, x]).reverse();
    for (const [yKm, expected] of [
      [-50, 0.91477],
      [0, 0.5],
      [50, 0.08523],
    ] as const) {
      const [share = NaN] = edgeShares([[0, yKm]], [south], 100);
      expect(Math.abs(share - expected)).toBeLessThan(0.011);
    }
  });

  it('is a quarter in a square corner', () => {
    const corner: [number, number][] = [
      [0, 0],
      [0, 900],
      [-900, 900],
      [-900, 0],
      [0, 0],
    ];
    const [share = NaN] = edgeShares([[0, 0]], [corner], 50);
    expect(Math.abs(share - 0.25)).toBeLessThan(0.011);
  });

  it('is exactly 1 far from the border and 0 without land', () => {
    expect([...edgeShares([[-400, 0]], [west], 100)]).toEqual([1]);
    expect([...edgeShares([[0, 0]], [], 100)]).toEqual([0]);
  });
});

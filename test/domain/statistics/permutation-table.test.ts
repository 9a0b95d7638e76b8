import {describe, expect, it} from 'vitest';
import {drawPermutationTable} from '../../../src/domain/statistics/permutation-table.ts';

describe('drawPermutationTable', () => {
  it('draws different offsets that never lead a unit to itself', () => {
    const {columns} = drawPermutationTable(8, 7, 200, 1);
    for (let draw = 0; draw < 200; draw++) {
      const offsets = columns.map((column) => column[draw]!).sort((a, b) => a - b);
      expect(offsets).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
  });

  it('draws each ordered pair of four offsets about as often', () => {
    const {columns} = drawPermutationTable(5, 2, 24000, 2);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 24000; draw++) {
      const pair = `${columns[0]![draw]!} ${columns[1]![draw]!}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    // Twelve pairs of two thousand; the standard deviation is √(24000·1/12·11/12) = 42.8.
    expect(counts.size).toBe(12);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(4 * 42.8);
  });

  it('is the same for the same seed', () => {
    expect(drawPermutationTable(50, 4, 99, 3)).toEqual(drawPermutationTable(50, 4, 99, 3));
    expect(drawPermutationTable(50, 4, 99, 3)).not.toEqual(drawPermutationTable(50, 4, 99, 4));
  });
});

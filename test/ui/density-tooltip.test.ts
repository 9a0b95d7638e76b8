// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {cellAt} from '../../src/ui/density-tooltip.ts';
import {initialDensity} from '../../src/state/density-choice.ts';

/** Two cells of 25 km on the equator, their middles 25 km apart: 0.2246° of longitude. */
const cells = {
  asked: {...initialDensity, cellKm: 25, years: [2000, 2010]},
  length: 2,
  centres: Float64Array.of(-73, 0, -72.7754, 0),
} as const;

describe('the cell under the pointer', () => {
  it('is the one whose middle is nearest', () => {
    expect(cellAt(cells, [-73, 0.05])).toBe(0);
    expect(cellAt(cells, [-72.89, 0])).toBe(0);
    expect(cellAt(cells, [-72.88, 0])).toBe(1);
  });

  it('is none outside all of them: a corner is 25/√3 = 14.4 km from the middle', () => {
    // 0.12° of latitude are 13.3 km, 0.14° 15.5 km.
    expect(cellAt(cells, [-73, 0.12])).toBe(0);
    expect(cellAt(cells, [-73, 0.14])).toBeNull();
    expect(cellAt({...cells, length: 0}, [-73, 0])).toBeNull();
  });
});

import {describe, expect, it} from 'vitest';
import {densityRefusal, roundingMovedShare} from '../../../src/domain/density/density-limits.ts';
import {colombiaEqualArea} from '../../../src/domain/density/equal-area.ts';
import {hexagonAt, hexagonId} from '../../../src/domain/density/hexagon.ts';
import {seededRandom} from '../../bench/random.ts';

describe('densityRefusal', () => {
  it.each([
    [11, null, 'false-precision'],
    [12, null, 'false-precision'],
    [20, null, null],
    [12, 24, null],
    [11, 50, 'false-precision'],
    [25, 49, 'bandwidth-too-narrow'],
    [25, 50, null],
    [25, NaN, 'bandwidth-too-narrow'],
    [50, 200, null],
    [50, 201, 'bandwidth-too-wide'],
    [101, null, 'cell-too-large'],
  ] as const)('for cells of %s km and a bandwidth of %s is %s', (cellKm, bandwidthKm, expected) => {
    expect(densityRefusal(cellKm, bandwidthKm)).toBe(expected);
  });
});

describe('the lattice of the rounding', () => {
  /** Points of the 0.1° lattice by hexagon, in the middle of a field of 4° by 4°. */
  function pointsByCell(cellKm: number): number[] {
    const counts = new Map<string, number>();
    for (let lng = -760; lng <= -700; lng++) {
      for (let lat = 10; lat <= 70; lat++) {
        const id = hexagonId(
          cellKm,
          hexagonAt(cellKm, colombiaEqualArea.project([lng / 10, lat / 10])),
        );
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    const inField: number[] = [];
    const steps = Math.floor(200 / cellKm);
    for (let r = -steps; r <= steps; r++) {
      for (let q = -steps; q <= steps; q++) inField.push(counts.get(`${cellKm}/${q}/${r}`) ?? 0);
    }
    return inField;
  }

  // A false zero: nothing rounded can ever lie in some cells of 12 km.
  it.each([
    [12, 0, 2],
    [20, 2, 4],
    [25, 4, 6],
  ])('has in a cell of %d km from %d to %d points', (cellKm, fewest, most) => {
    const points = pointsByCell(cellKm);
    expect(Math.min(...points)).toBe(fewest);
    expect(Math.max(...points)).toBe(most);
  });

  it.each([20, 25, 50, 100])('moves about the stated share of events at %d km', (cellKm) => {
    const random = seededRandom(4);
    const total = 50_000;
    let moved = 0;
    for (let event = 0; event < total; event++) {
      const [lng, lat] = [-75 + 4 * random(), 2 + 4 * random()];
      const rounded = [Math.round(lng * 10) / 10, Math.round(lat * 10) / 10] as const;
      const [from, to] = ([[lng, lat], rounded] as const).map((place) =>
        hexagonId(cellKm, hexagonAt(cellKm, colombiaEqualArea.project(place))),
      );
      if (from !== to) moved++;
    }
    expect(Math.abs(moved / total / roundingMovedShare(cellKm) - 1)).toBeLessThan(0.1);
  });
});

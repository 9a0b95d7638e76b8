import {describe, expect, it} from 'vitest';
import {joinLines} from '../../../src/domain/drawing/join-lines.ts';

describe('joinLines', () => {
  it('makes one line and says how long the largest gap was', () => {
    const coordinates = [
      [
        [-72, 0],
        [-72, 1],
      ],
      [
        [-72, 1],
        [-72, 2],
      ],
      [
        [-72, 2.1],
        [-72, 3],
      ],
      [
        [-72, 3.01],
        [-72, 4],
      ],
    ];
    const {line, largestGapKm} = joinLines({type: 'MultiLineString', coordinates});
    expect(line.map(([, lat]) => lat)).toEqual([0, 1, 2, 2.1, 3, 3.01, 4]);
    // 0.1° of latitude at 2° N: 110.578 km a degree (Snyder, USGS 1395, eq. 4-19).
    expect(largestGapKm).toBeCloseTo(11.058, 3);
  });

  it('leaves one line as it is', () => {
    const coordinates = [
      [-72, 0],
      [-72, 1],
    ];
    expect(joinLines({type: 'LineString', coordinates})).toEqual({
      line: coordinates,
      largestGapKm: 0,
    });
    expect(joinLines({type: 'MultiLineString', coordinates: []}).line).toEqual([]);
  });
});

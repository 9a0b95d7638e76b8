import {describe, expect, it} from 'vitest';
import {
  dotsPath,
  lineInside,
  nearestDot,
  placeScatter,
  type ScatterPoint,
} from '../../src/charts/scatter-geometry.ts';

const room = {left: 0, right: 106, top: 0, bottom: 106};
const point = (code: string, x: number, y: number): ScatterPoint => ({code, name: code, x, y});

describe('points by two numbers', () => {
  const layout = placeScatter(
    [point('b', 100, 0), point('a', 0, 50), point('c', NaN, 3)],
    room,
    false,
  );

  it('are placed with 3 % of room around them, from left to right, missing ones left out', () => {
    expect(layout.known.map(({code}) => code)).toEqual(['a', 'b']);
    expect(layout.xDomain).toEqual([-3, 103]);
    expect(layout.yDomain).toEqual([-1.5, 51.5]);
    expect([layout.x(0), layout.y(50)].map(Math.round)).toEqual([3, 3]);
  });

  it('share one domain when they are compared', () => {
    const square = placeScatter([point('a', 0, 50), point('b', 100, 0)], room, true);
    expect(square.yDomain).toEqual([-3, 103]);
  });

  it('are one path', () => {
    expect(dotsPath(layout)).toBe('M3.0 3.0h0M103.0 103.0h0');
  });

  it('are found near a position', () => {
    expect(nearestDot(layout, 100, 100, 16)).toBe(1);
    expect(nearestDot(layout, 50, 50, 16)).toBe(-1);
  });
});

describe('a line', () => {
  const layout = placeScatter([point('a', 0, 0), point('b', 100, 100)], room, true);

  it('is drawn from edge to edge', () => {
    expect(lineInside(1, 0, layout)?.map(Math.round)).toEqual([0, 106, 106, 0]);
    expect(lineInside(0, 50, layout)?.map(Math.round)).toEqual([0, 53, 106, 53]);
  });

  it('ends where it leaves the plot', () => {
    // y = 2x + 3 leaves at y = 103, x = 50, and enters at y = −3, x = −3.
    expect(lineInside(2, 3, layout)?.map(Math.round)).toEqual([0, 106, 53, 0]);
  });

  it('is not drawn outside, nor without a slope', () => {
    expect(lineInside(1, 500, layout)).toBeNull();
    expect(lineInside(NaN, 0, layout)).toBeNull();
  });
});

type Point = readonly [x: number, y: number];

function squaredDistance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
  return (px - share * dx) ** 2 + (py - share * dy) ** 2;
}

/**
 * Gives the largest distance, in the points' unit, from the points of a line to the same line drawn with fewer of them;
 * infinite when `drawn` has fewer than two points.
 */
export function measureDeviation(points: readonly Point[], drawn: readonly Point[]): number {
  let largest = 0;
  for (const point of points) {
    let nearest = Infinity;
    for (const [index, to] of drawn.entries()) {
      const from = drawn[index - 1];
      if (from) nearest = Math.min(nearest, squaredDistance(point, from, to));
    }
    largest = Math.max(largest, nearest);
  }
  return Math.sqrt(largest);
}

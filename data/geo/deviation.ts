type Point = readonly [x: number, y: number];

function squaredDistance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
  return (px - share * dx) ** 2 + (py - share * dy) ** 2;
}

/**
 * Gives the largest distance, in the points' unit, from the left-out points of a line to the stretch drawn in their
 * place; 0 when all are drawn.
 * @param drawn indices of the drawn points, ascending, with both ends
 */
export function measureDeviation(points: readonly Point[], drawn: readonly number[]): number {
  let largest = 0;
  for (const [order, end] of drawn.entries()) {
    const start = drawn[order - 1] ?? end;
    const [from, to] = [points[start], points[end]];
    if (!from || !to) continue;
    for (const point of points.slice(start + 1, end)) {
      largest = Math.max(largest, squaredDistance(point, from, to));
    }
  }
  return Math.sqrt(largest);
}

/**
 * Gives the largest distance, in the points' unit, from points to a line; infinite when the line has fewer than two
 * points.
 */
export function measureFarthest(points: readonly Point[], line: readonly Point[]): number {
  let largest = 0;
  for (const point of points) {
    let nearest = Infinity;
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (from) nearest = Math.min(nearest, squaredDistance(point, from, to));
    }
    largest = Math.max(largest, nearest);
  }
  return Math.sqrt(largest);
}

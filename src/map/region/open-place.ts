import type {Point} from '../camera.ts';
import type {Rectangle} from './region-frame.ts';

/** Steps of the search, px. */
const step = 22;

function isInside(x: number, y: number, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [cx, cy] of ring) {
      if (cy > y !== py > y && x < ((px - cx) * (y - cy)) / (py - cy) + cx) inside = !inside;
      [px, py] = [cx, cy];
    }
  }
  return inside;
}

function squaredDistance(x: number, y: number, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const share = Math.min(1, Math.max(0, at));
  return (x - from[0] - share * dx) ** 2 + (y - from[1] - share * dy) ** 2;
}

function distanceToEdge(x: number, y: number, rings: readonly (readonly Point[])[]): number {
  let least = Infinity;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from) least = Math.min(least, squaredDistance(x, y, from, to));
      from = to;
    }
  }
  return Math.sqrt(least);
}

function distanceToRectangle(x: number, y: number, box: Rectangle): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/**
 * Where a name has most room inside a shape: the middle of the widest free place, px; null where none has `least` px of
 * room to every side.
 * @param rings of the shape, px
 * @param view what is seen of it
 * @param taken rectangles in which nothing can be written
 */
export function openPlace(
  rings: readonly (readonly Point[])[],
  view: Rectangle,
  taken: readonly Rectangle[],
  least: number,
): Point | null {
  let best: Point | null = null;
  let room = least;
  for (let y = view.y + step / 2; y < view.y + view.height; y += step)
    for (let x = view.x + step / 2; x < view.x + view.width; x += step) {
      const toSide = Math.min(
        ...[x - view.x, view.x + view.width - x, y - view.y, view.y + view.height - y],
        ...taken.map((box) => distanceToRectangle(x, y, box)),
      );
      if (toSide <= room || !isInside(x, y, rings)) continue;
      const free = Math.min(toSide, distanceToEdge(x, y, rings));
      if (free > room) [best, room] = [[x, y], free];
    }
  return best;
}

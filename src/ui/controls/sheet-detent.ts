/** How high the sheet stands: a strip, half the page, all of it. */
export const detents = ['peek', 'half', 'full'] as const;
export type Detent = (typeof detents)[number];

/** Height of each detent, px, in a page of `room` px. @see ui.md §2 */
export function detentHeights(room: number): Readonly<Record<Detent, number>> {
  return {peek: Math.min(96, room), half: Math.round(room * 0.52), full: room};
}

/** The detent above (1) or below (−1); the ends stay. */
export function nextDetent(detent: Detent, by: 1 | -1): Detent {
  const at = detents.indexOf(detent) + by;
  return detents[Math.min(2, Math.max(0, at))] ?? detent;
}

/**
 * Where a released sheet comes to rest: a flick (over 0.5 px/ms, upwards positive) goes one detent on in its direction,
 * else the nearest one.
 */
export function restingDetent(height: number, speed: number, room: number): Detent {
  const heights = detentHeights(room);
  if (speed > 0.5) return detents.find((detent) => heights[detent] >= height) ?? 'full';
  if (speed < -0.5) return detents.findLast((detent) => heights[detent] <= height) ?? 'peek';
  return detents.reduce((nearest, detent) =>
    Math.abs(heights[detent] - height) < Math.abs(heights[nearest] - height) ? detent : nearest,
  );
}

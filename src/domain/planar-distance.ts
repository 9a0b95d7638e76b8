const kmPerDegree = 111.32;

/**
 * Kilometres between two places given in degrees, on a plane that is true at their latitude: within 0.5 % up to 100 km near
 * the equator. For choosing the nearest of places, not for measuring.
 */
export function planarDistance(
  [lngA, latA]: readonly [number, number],
  [lngB, latB]: readonly [number, number],
): number {
  const narrow = Math.cos(((latA + latB) / 2) * (Math.PI / 180));
  return Math.hypot((lngA - lngB) * narrow, latA - latB) * kmPerDegree;
}

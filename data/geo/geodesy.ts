/** A place on the ellipsoid, in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** WGS 84 semi-major axis in kilometres and squared eccentricity. */
const semiMajorKm = 6378.137;
const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);
const eccentricity = Math.sqrt(eccentricitySquared);
const radians = Math.PI / 180;

/**
 * Gives Snyder's q of a latitude, in units of the semi-major axis squared: the height of the equal-area cylinder.
 * @see Snyder, Map Projections: A Working Manual (USGS 1395), equation 3-12
 */
function equalAreaHeight(lat: number): number {
  const sine = Math.sin(lat * radians);
  const scaled = eccentricity * sine;
  const logarithm = Math.log((1 - scaled) / (1 + scaled)) / (2 * eccentricity);
  return (1 - eccentricitySquared) * (sine / (1 - scaled * scaled) - logarithm);
}

/**
 * Gives the area in km² on the WGS 84 ellipsoid of a closed ring (first place = last place), positive when the ring
 * runs counter-clockwise. An edge is a straight line of the equal-area cylinder: for edges of a few kilometres the
 * difference from a geodesic is below a millionth.
 */
export function signedRingAreaKm2(ring: readonly LonLat[]): number {
  let sum = 0;
  let previous = ring.at(-1);
  for (const place of ring) {
    if (previous) {
      const width = (place[0] - previous[0]) * radians;
      sum -= width * (equalAreaHeight(place[1]) + equalAreaHeight(previous[1]));
    }
    previous = place;
  }
  return (sum * semiMajorKm * semiMajorKm) / 4;
}

/** Gives the area in km² of polygons (outer ring first, then holes), whatever way their rings run. */
export function polygonsAreaKm2(polygons: readonly (readonly (readonly LonLat[])[])[]): number {
  let sum = 0;
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      const area = Math.abs(signedRingAreaKm2(ring));
      sum += index === 0 ? area : -area;
    }
  }
  return sum;
}

/**
 * Gives the distance in kilometres between two places, by the ellipsoid's radii of curvature at their mean latitude.
 * Good to about 0.01 % for places up to 300 km apart between 20° S and 20° N.
 * @see Bowring-style mid-latitude formula; 47 CFR 73.208(c)
 */
export function distanceKm(from: LonLat, to: LonLat): number {
  const meanLat = ((from[1] + to[1]) / 2) * radians;
  const divisor = 1 - eccentricitySquared * Math.sin(meanLat) ** 2;
  const meridianKm = (semiMajorKm * (1 - eccentricitySquared)) / divisor ** 1.5;
  const primeVerticalKm = semiMajorKm / Math.sqrt(divisor);
  const northKm = (to[1] - from[1]) * radians * meridianKm;
  const eastKm = (to[0] - from[0]) * radians * primeVerticalKm * Math.cos(meanLat);
  return Math.hypot(northKm, eastKm);
}

/** Gives the length in kilometres of a line through the places, in their order; 0 for fewer than two. */
export function lengthKm(line: readonly LonLat[]): number {
  let sum = 0;
  for (const [index, place] of line.entries()) {
    const previous = line[index - 1];
    if (previous) sum += distanceKm(previous, place);
  }
  return sum;
}

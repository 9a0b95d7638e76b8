import type {LngLat} from '../flows.ts';

/** WGS 84: semi-major axis in kilometres, flattening. */
const semiMajorKm = 6378.137;
const flattening = 1 / 298.257223563;
const semiMinorKm = semiMajorKm * (1 - flattening);
const radians = Math.PI / 180;

/** More rounds than any two places need that are not nearly opposite each other on the globe. */
const mostRounds = 50;

/** What the inverse problem turns around: the arc and azimuth terms for a difference of longitude on the sphere. */
interface Arc {
  readonly sinSigma: number;
  readonly cosSigma: number;
  readonly sigma: number;
  readonly sinAlpha: number;
  readonly cosSqAlpha: number;
  readonly cos2SigmaM: number;
}

/**
 * Gives the geodesic distance in kilometres on WGS 84, right to a millimetre at any distance but between nearly opposite
 * places of the globe, where it is NaN.
 * @see Vincenty (1975), Direct and inverse solutions of geodesics on the ellipsoid, Survey Review 23(176)
 */
export function geodesicKm(from: LngLat, to: LngLat): number {
  if (from[0] === to[0] && from[1] === to[1]) return 0;
  const difference = (to[0] - from[0]) * radians;
  const start = Math.atan((1 - flattening) * Math.tan(from[1] * radians));
  const end = Math.atan((1 - flattening) * Math.tan(to[1] * radians));
  let lambda = difference;
  for (let round = 0; round < mostRounds; round++) {
    const arc = arcOf(start, end, lambda);
    const next = difference + correction(arc);
    if (Math.abs(next - lambda) < 1e-12) return lengthKm(arc);
    lambda = next;
  }
  return NaN;
}

function arcOf(start: number, end: number, lambda: number): Arc {
  const [sinStart, cosStart] = [Math.sin(start), Math.cos(start)];
  const [sinEnd, cosEnd] = [Math.sin(end), Math.cos(end)];
  const east = cosEnd * Math.sin(lambda);
  const north = cosStart * sinEnd - sinStart * cosEnd * Math.cos(lambda);
  const sinSigma = Math.hypot(east, north);
  const cosSigma = sinStart * sinEnd + cosStart * cosEnd * Math.cos(lambda);
  const sinAlpha = sinSigma === 0 ? 0 : (cosStart * east) / sinSigma;
  const cosSqAlpha = 1 - sinAlpha * sinAlpha;
  const onEquator = cosSqAlpha < 1e-15;
  const cos2SigmaM = onEquator ? 0 : cosSigma - (2 * sinStart * sinEnd) / cosSqAlpha;
  const sigma = Math.atan2(sinSigma, cosSigma);
  return {sinSigma, cosSigma, sigma, sinAlpha, cosSqAlpha, cos2SigmaM};
}

function correction({sinSigma, cosSigma, sigma, sinAlpha, cosSqAlpha, cos2SigmaM}: Arc): number {
  const c = (flattening / 16) * cosSqAlpha * (4 + flattening * (4 - 3 * cosSqAlpha));
  const bracket = cos2SigmaM + c * cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1);
  return (1 - c) * flattening * sinAlpha * (sigma + c * sinSigma * bracket);
}

function lengthKm({sinSigma, cosSigma, sigma, cosSqAlpha, cos2SigmaM}: Arc): number {
  const uSq = cosSqAlpha * ((semiMajorKm / semiMinorKm) ** 2 - 1);
  const a = 1 + (uSq / 16384) * (4096 + uSq * (uSq * (320 - 175 * uSq) - 768));
  const b = (uSq / 1024) * (256 + uSq * (uSq * (74 - 47 * uSq) - 128));
  const square = cos2SigmaM * cos2SigmaM;
  const inner = (b / 6) * cos2SigmaM * (4 * sinSigma * sinSigma - 3) * (4 * square - 3);
  const change = b * sinSigma * (cos2SigmaM + (b / 4) * (cosSigma * (2 * square - 1) - inner));
  return semiMinorKm * a * (sigma - change);
}

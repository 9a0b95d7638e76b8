import type {LngLat} from '../flows.ts';

/** A place on the plane of a projection, kilometres east and north of its centre. */
export type PlaneKm = readonly [xKm: number, yKm: number];

/** A projection whose areas are those of the ellipsoid. */
export interface EqualAreaProjection {
  /** Gives where a place stands on the plane. */
  readonly project: (place: LngLat) => PlaneKm;
  /** Gives the place at a point of the plane, the inverse of `project`. */
  readonly unproject: (point: PlaneKm) => [lng: number, lat: number];
}

/** The ellipsoid and the place that stands at the origin of the plane. */
export interface EqualAreaOptions {
  readonly centre: LngLat;
  readonly semiMajorKm: number;
  readonly eccentricitySquared: number;
}

const radians = Math.PI / 180;

/**
 * Gives the oblique Lambert azimuthal equal-area projection of an ellipsoid. Areas are exact; distances are too long or too
 * short by the square of the distance from the centre, 0.3 % at 1,000 km. The centre may not be a pole.
 * @see Snyder, Map Projections: A Working Manual (USGS 1395, 1987), equations 24-17 to 24-20 and 24-26 to 24-29
 */
export function lambertEqualArea(options: EqualAreaOptions): EqualAreaProjection {
  const {centre, semiMajorKm, eccentricitySquared} = options;
  const polarQ = authalicQ(1, eccentricitySquared);
  const radiusKm = semiMajorKm * Math.sqrt(polarQ / 2);
  const sineAt = (lat: number): number =>
    authalicQ(Math.sin(lat * radians), eccentricitySquared) / polarQ;
  const centreSine = sineAt(centre[1]);
  const centreCosine = Math.sqrt(1 - centreSine * centreSine);
  const latSine = Math.sin(centre[1] * radians);
  const stretch =
    (semiMajorKm * Math.cos(centre[1] * radians)) /
    (Math.sqrt(1 - eccentricitySquared * latSine * latSine) * radiusKm * centreCosine);

  return {
    project([lng, lat]) {
      const sine = sineAt(lat);
      const cosine = Math.sqrt(1 - sine * sine);
      const turn = (lng - centre[0]) * radians;
      const alongCosine = cosine * Math.cos(turn);
      const scaleKm =
        radiusKm * Math.sqrt(2 / (1 + centreSine * sine + centreCosine * alongCosine));
      return [
        scaleKm * stretch * cosine * Math.sin(turn),
        (scaleKm / stretch) * (centreCosine * sine - centreSine * alongCosine),
      ];
    },
    unproject([xKm, yKm]) {
      const [eastKm, northKm] = [xKm / stretch, yKm * stretch];
      const distanceKm = Math.hypot(eastKm, northKm);
      if (distanceKm === 0) return [centre[0], centre[1]];
      const angle = 2 * Math.asin(distanceKm / (2 * radiusKm));
      const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
      const authalicLat = Math.asin(
        cosine * centreSine + (northKm * sine * centreCosine) / distanceKm,
      );
      const turn = Math.atan2(
        eastKm * sine,
        distanceKm * centreCosine * cosine - northKm * centreSine * sine,
      );
      return [
        centre[0] + turn / radians,
        latOfAuthalic(authalicLat, eccentricitySquared) / radians,
      ];
    },
  };
}

const wgs84Flattening = 1 / 298.257223563;

/** The plane of every hexagon: WGS 84 around 73° W, 4° N, near the middle of the country. Never moved: ids hang on it. */
export const colombiaEqualArea: EqualAreaProjection = lambertEqualArea({
  centre: [-73, 4],
  semiMajorKm: 6378.137,
  eccentricitySquared: wgs84Flattening * (2 - wgs84Flattening),
});

/** Snyder's q of the sine of a latitude. @see USGS 1395, equation 3-12 */
function authalicQ(sine: number, eccentricitySquared: number): number {
  const eccentricity = Math.sqrt(eccentricitySquared);
  const scaled = eccentricity * sine;
  return (
    (1 - eccentricitySquared) * (sine / (1 - scaled * scaled) + Math.atanh(scaled) / eccentricity)
  );
}

/** The latitude of an authalic latitude, radians. @see USGS 1395, equation 3-18 */
function latOfAuthalic(authalic: number, eccentricitySquared: number): number {
  const [second, fourth, sixth] = [1, 2, 3].map((power) => eccentricitySquared ** power);
  if (second === undefined || fourth === undefined || sixth === undefined) return NaN;
  return (
    authalic +
    (second / 3 + (31 * fourth) / 180 + (517 * sixth) / 5040) * Math.sin(2 * authalic) +
    ((23 * fourth) / 360 + (251 * sixth) / 3780) * Math.sin(4 * authalic) +
    ((761 * sixth) / 45360) * Math.sin(6 * authalic)
  );
}

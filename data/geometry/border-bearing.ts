import {mesh} from 'topojson-client';
import type {SourceTopology} from '../geo/source-topology.ts';
import type {TerritoryLocator} from './locate-territory.ts';

/** Gives degrees clockwise from north, 0 to 359, into Colombia across the national outline nearest to a place. */
export type BorderBearing = (lon: number, lat: number) => number;

type PlaneKm = readonly [east: number, north: number];

/** Half the length of outline whose direction counts, km: a river's bends are averaged out. */
const halfLengthKm = 5;

/** How far from the outline the inner side is looked for, km. */
const probesKm = [0.5, 1, 2, 3, 5, 8] as const;

/** Mean length of a degree on the sphere of 6,371.0088 km; a bearing needs no better. */
const kmPerDegree = 111.195;

interface NearestPoint {
  readonly line: readonly PlaneKm[];
  readonly index: number;
  readonly point: PlaneKm;
}

function nearestOnSegment([x, y]: PlaneKm, [dx, dy]: PlaneKm): PlaneKm {
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / squared));
  return [x + share * dx, y + share * dy];
}

function findNearest(lines: readonly (readonly PlaneKm[])[]): NearestPoint {
  let best: NearestPoint | null = null;
  let bestKm = Infinity;
  for (const line of lines) {
    for (const [index, from] of line.entries()) {
      const to = line[index + 1] ?? from;
      const point = nearestOnSegment(from, [to[0] - from[0], to[1] - from[1]]);
      const km = Math.hypot(point[0], point[1]);
      if (km < bestKm) [best, bestKm] = [{line, index, point}, km];
    }
  }
  if (!best) throw new Error('Expected a national outline; the topology has none.');
  return best;
}

/** Gives the place `halfLengthKm` along the line from a point, one way or the other, or the line's end. */
function walk({line, index, point}: NearestPoint, step: 1 | -1): PlaneKm {
  let here = point;
  let leftKm = halfLengthKm;
  for (let next = step === 1 ? index + 1 : index; next >= 0 && next < line.length; next += step) {
    const there = line[next] ?? here;
    const km = Math.hypot(there[0] - here[0], there[1] - here[1]);
    if (km >= leftKm) {
      const share = leftKm / km;
      return [here[0] + share * (there[0] - here[0]), here[1] + share * (there[1] - here[1])];
    }
    leftKm -= km;
    here = there;
  }
  return here;
}

/**
 * Gives a function for bearings across the outline of a topology: the perpendicular to the outline's direction over 10 km
 * around its point nearest to the place, on the side where more of the probes fall inside the country.
 */
export function createBorderBearing(
  topology: SourceTopology,
  locate: TerritoryLocator,
): BorderBearing {
  const outline = mesh(topology, topology.objects.municipalities, (left, right) => left === right);
  return (lon, lat) => {
    const eastKm = kmPerDegree * Math.cos((lat * Math.PI) / 180);
    const lines = outline.coordinates.map((line) =>
      line.map(([x = 0, y = 0]): PlaneKm => [(x - lon) * eastKm, (y - lat) * kmPerDegree]),
    );
    const nearest = findNearest(lines);
    const [from, to] = [walk(nearest, -1), walk(nearest, 1)];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const normal: PlaneKm = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
    const isInside = (km: number): number => {
      const [east, north] = [nearest.point[0] + normal[0] * km, nearest.point[1] + normal[1] * km];
      return locate(lon + east / eastKm, lat + north / kmPerDegree) === null ? 0 : 1;
    };
    const votes = probesKm.reduce((sum, km) => sum + isInside(km) - isInside(-km), 0);
    const side = votes < 0 ? -1 : 1;
    const degrees = (Math.atan2(side * normal[0], side * normal[1]) * 180) / Math.PI;
    return Math.round(degrees + 360) % 360;
  };
}

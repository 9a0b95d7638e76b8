import type {Camera} from '../state/app-state.ts';
import {projectionOf, type Size} from './camera.ts';

type Drawn = GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.LineString | GeoJSON.MultiLineString;
/** Degrees: west, south, east, north. */
type Box = readonly [number, number, number, number];

/** Points nearer to the one before than this are left out, pixels: they would not be seen. */
const tolerance = 0.35;

const boxes = new WeakMap<object, Box>();

type Line = readonly GeoJSON.Position[];

/** The rings or lines of a shape; none for other kinds. */
function linesOf(geometry: GeoJSON.Geometry): readonly Line[] {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'LineString':
      return [geometry.coordinates];
    default:
      return [];
  }
}

/** The box around a shape, degrees; kept for each shape. */
export function boxOf(geometry: GeoJSON.Geometry): Box {
  const known = boxes.get(geometry);
  if (known) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of linesOf(geometry)) {
    for (const [lng = 0, lat = 0] of line) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  const box: Box = [west, south, east, north];
  boxes.set(geometry, box);
  return box;
}

/** Draws shapes as SVG path data under one camera; what was drawn once is kept. */
export interface StagePaths {
  readonly d: (geometry: GeoJSON.Geometry) => string;
  readonly project: (lng: number, lat: number) => readonly [x: number, y: number];
}

function drawer(camera: Camera, size: Size): StagePaths {
  const project = projectionOf(camera, size);
  const known = new WeakMap<object, string>();

  const isOutside = (geometry: GeoJSON.Geometry): boolean => {
    const [west, south, east, north] = boxOf(geometry);
    if (west > east) return true;
    const [left, bottom] = project(west, Math.max(-85, south));
    const [right, top] = project(east, Math.min(85, north));
    return right < -20 || left > size.width + 20 || bottom < -20 || top > size.height + 20;
  };

  function lineOf(line: Line, isClosed: boolean): string {
    let [lastX, lastY] = [NaN, NaN];
    let out = '';
    line.forEach(([lng = 0, lat = 0], index) => {
      const [x, y] = project(lng, Math.max(-85, Math.min(85, lat)));
      const isNear = Math.abs(x - lastX) + Math.abs(y - lastY) < tolerance;
      if (isNear && (isClosed || index < line.length - 1)) return;
      out += `${out === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      [lastX, lastY] = [x, y];
    });
    return isClosed && out !== '' ? `${out}Z` : out;
  }

  return {
    project,
    d(geometry) {
      const before = known.get(geometry);
      if (before !== undefined) return before;
      const isClosed = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
      const made = isOutside(geometry)
        ? ''
        : linesOf(geometry as Drawn)
            .map((line) => lineOf(line, isClosed))
            .join('');
      known.set(geometry, made);
      return made;
    },
  };
}

/** Cameras whose paths are kept: those of the scene before, the one shown and the next, in two sizes. */
const mostKept = 6;
const kept = new Map<string, StagePaths>();

/**
 * The drawer of a camera in a size, pixels. Scenes under the same camera share it, so that the next one finds its
 * outlines made. A shape outside the picture gives an empty path; shapes that cross its edge are whole.
 */
export function stagePaths(camera: Camera, size: Size): StagePaths {
  const key = [camera.zoom, camera.lat, camera.lng, size.width, size.height].join('/');
  const known = kept.get(key);
  const paths = known ?? drawer(camera, size);
  kept.delete(key);
  kept.set(key, paths);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return paths;
}

import type {Position} from 'geojson';
import {distanceContourSteps} from '../distance-contour.ts';
import type {LngLat} from '../flows.ts';
import {nearestKm, toSegments} from '../line-distance.ts';
import {isInRings, type Ring} from '../rings.ts';
import {simplifyLine, simplifyRing} from '../simplify-ring.ts';
import {toSimplePolygons} from './simple-polygons.ts';
import {linesOf, type AreaShape, type CircleShape, type LineShape} from './zone-shape.ts';

/** How closely the edge of a zone is drawn: `draft` while something is dragged, `exact` for what is read. */
export type Precision = 'exact' | 'draft';

/** The edge of a shape, before it is cut to the land. */
export interface ZoneOutline {
  /** With the inside to the left. */
  readonly rings: readonly Ring[];
  readonly isInside: (place: LngLat) => boolean;
}

/**
 * Cells of the contour per distance, and the largest distances of a left-out corner from the edge and of a left-out place
 * from the line, as shares of the zone's distance: 0.05 % each, a tenth of the half per cent allowed.
 */
const detail = {
  exact: {cellsPerDistance: 20, edge: 0.0005, line: 0.0005},
  draft: {cellsPerDistance: 6, edge: 0.005, line: 0.005},
} as const satisfies Record<Precision, unknown>;

/**
 * How far drawn outlines are moved, degrees (0.01 mm): a zone read from a file can share sides with territories, and no
 * clipper is safe when sides lie on each other.
 */
const nudge: LngLat = [0.83e-10, 0.57e-10];

/** Longest side, degrees: so that straight in degrees and straight on the equal-area map are the same. */
const longestSide = 0.2;

/** Gives the edge of a shape, in steps of some milliseconds. */
export function* outlineSteps(
  shape: LineShape | CircleShape | AreaShape,
  precision: Precision,
): Generator<void, ZoneOutline> {
  switch (shape.kind) {
    case 'line':
      return yield* distanceOutline(linesOf(shape.line), shape.km, precision);
    case 'circle':
      return yield* distanceOutline([[[...shape.centre]]], shape.km, precision);
    case 'area': {
      const rings = toSimplePolygons(shape.geometry).flat().map(nudgeRing);
      return {rings, isInside: (place) => isInRings([...place], rings)};
    }
  }
}

function* distanceOutline(
  lines: readonly (readonly Position[])[],
  km: number,
  precision: Precision,
): Generator<void, ZoneOutline> {
  const {cellsPerDistance, edge, line} = detail[precision];
  const segments = toSegments(lines.map((places) => simplifyLine(places, km * line)));
  const contour = yield* distanceContourSteps(segments, km, cellsPerDistance);
  const rows = Int32Array.from({length: segments.length}, (_, row) => row);
  return {
    rings: contour.map((ring) => simplifyRing(ring, km * edge)),
    isInside: ([lng, lat]) => nearestKm(segments, rows, lng, lat) <= km,
  };
}

function nudgeRing(ring: Ring): Ring {
  const places: Position[] = [];
  for (const [row, [lng = NaN, lat = NaN]] of ring.entries()) {
    const [toLng = lng, toLat = lat] = ring[row + 1] ?? [];
    const longest = Math.max(Math.abs(toLng - lng), Math.abs(toLat - lat));
    const count = Math.max(1, Math.ceil(longest / longestSide));
    for (let step = 0; step < count; step++) {
      const share = step / count;
      places.push([lng + share * (toLng - lng) + nudge[0], lat + share * (toLat - lat) + nudge[1]]);
    }
  }
  return places;
}

import {geoIdentity, geoStream} from 'd3-geo';
import type {GeoStream} from 'd3-geo';
import type {MultiPolygon} from 'geojson';
import {signedRingAreaKm2} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import type {Shapes} from './join-shapes.ts';

/** A rectangle in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Gives the rings of a polygon cut to a box, in plane degrees, places rounded to a millionth; empty when outside. */
function clipRings(rings: readonly (readonly LonLat[])[], box: Box): LonLat[][] {
  const clipped: LonLat[][] = [];
  let current: LonLat[] = [];
  const sink: GeoStream = {
    point: (x, y) => void current.push([Number(x.toFixed(6)), Number(y.toFixed(6))]),
    lineStart: () => (current = []),
    lineEnd: () => {
      const [first] = current;
      if (first && current.length > 2) clipped.push([...current, first]);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  const [west, south, east, north] = box;
  const clip = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  const coordinates = [rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]))];
  const shape: MultiPolygon = {type: 'MultiPolygon', coordinates};
  geoStream(shape, clip.stream(sink));
  return clipped.map((ring) =>
    ring.filter((place, index) => place.join() !== ring[index - 1]?.join()),
  );
}

/**
 * Gives the shapes cut to a box; those outside are left out. Holes that the box does not reach stay with the outer ring
 * that holds them only when the polygon was cut to one ring.
 */
export function clipShapes(shapes: Shapes, box: Box): Shapes {
  const clipped = new Map<string, LonLat[][][]>();
  for (const [id, polygons] of shapes) {
    const kept = polygons.flatMap((rings) =>
      clipRings(rings.slice(0, 1), box)
        .filter((ring) => Math.abs(signedRingAreaKm2(ring)) > 0)
        .map((ring) => [ring]),
    );
    if (kept.length > 0) clipped.set(id, kept);
  }
  return clipped;
}

import {geoIdentity, geoStream} from 'd3-geo';
import type {GeoStream} from 'd3-geo';
import {signedRingAreaKm2} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import type {Shapes} from './join-shapes.ts';

/** A rectangle in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Gives the closed rings that a stream of polygons draws, places rounded to a millionth, repeated places left out. */
export function collectRings(draw: (sink: GeoStream) => void): LonLat[][] {
  const rings: LonLat[][] = [];
  let current: LonLat[] = [];
  draw({
    point: (x, y) => void current.push([Number(x.toFixed(6)), Number(y.toFixed(6))]),
    lineStart: () => (current = []),
    lineEnd: () => {
      const [first] = current;
      if (first && current.length > 2) rings.push([...current, first]);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  });
  return rings.map((ring) =>
    ring.filter((place, index) => place.join() !== ring[index - 1]?.join()),
  );
}

/** Gives the outer ring of a polygon cut to a box, in plane degrees; empty when outside. */
function clipRing(ring: readonly LonLat[], [west, south, east, north]: Box): LonLat[][] {
  const corners: [[number, number], [number, number]] = [
    [west, south],
    [east, north],
  ];
  const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
  return collectRings((sink) => {
    geoStream({type: 'Polygon', coordinates}, geoIdentity().clipExtent(corners).stream(sink));
  });
}

/** Gives the shapes cut to a box, holes filled; those outside are left out. */
export function clipShapes(shapes: Shapes, box: Box): Shapes {
  const clipped = new Map<string, LonLat[][][]>();
  for (const [id, polygons] of shapes) {
    const rings = polygons.flatMap(([outer]) => (outer ? clipRing(outer, box) : []));
    const kept = rings.filter((ring) => Math.abs(signedRingAreaKm2(ring)) > 0);
    if (kept.length > 0)
      clipped.set(
        id,
        kept.map((ring) => [ring]),
      );
  }
  return clipped;
}

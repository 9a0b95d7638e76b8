import {geoEquirectangular, geoStream} from 'd3-geo';
import type {LonLat} from './geodesy.ts';
import {collectRings} from './clip-shapes.ts';
import type {Shapes} from './join-shapes.ts';

function isWrapped(ring: readonly LonLat[]): boolean {
  return ring.some((place, index) => {
    const previous = ring[index - 1];
    return previous !== undefined && Math.abs(place[0] - previous[0]) > 180;
  });
}

/** Gives a ring cut at 180°, as rings of the plane; one around a pole is closed along it. */
function cutRing(ring: readonly LonLat[]): LonLat[][] {
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .reflectY(true)
    .precision(0);
  const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
  return collectRings((sink) => {
    geoStream({type: 'Polygon', coordinates}, projection.stream(sink));
  });
}

/**
 * Gives the shapes with rings that cross the meridian of 180° cut there, for maps of the plane. Natural Earth as a
 * topology has those cuts stitched. Rings run clockwise seen from above, as d3-geo has them.
 */
export function cutAntimeridian(shapes: Shapes): Shapes {
  const cut = [...shapes].map(([id, polygons]) => {
    const pieces = polygons.flatMap((rings) => {
      const [outer] = rings;
      return outer && isWrapped(outer) ? cutRing(outer).map((ring) => [ring]) : [rings];
    });
    return [id, pieces] as const;
  });
  return new Map(cut);
}

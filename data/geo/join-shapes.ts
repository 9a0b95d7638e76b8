import {topology} from 'topojson-server';
import type {FeatureCollection, MultiPolygon as MultiPolygonShape} from 'geojson';
import type {GeometryObject} from 'topojson-specification';
import type {LonLat} from './geodesy.ts';
import type {PlainTopology} from './plain-topology.ts';
import {polygonArcs} from './source-topology.ts';

/** Territories as polygons of places: outer ring first, rings closed. */
export type Shapes = ReadonlyMap<string, readonly (readonly (readonly LonLat[])[])[]>;

function round(degrees: number): number {
  return Number(degrees.toFixed(6));
}

/**
 * Gives the shapes as a topology: stretches that two shapes have in common, place for place, become one arc, as long as
 * it can be. So lines inside a dissolved territory leave no ends behind. Places are
 * rounded to a millionth of a degree, so that those computed in two ways are still the same.
 */
export function joinShapes(shapes: Shapes): PlainTopology {
  const features = [...shapes].map(([id, polygons]) => {
    const coordinates = polygons.map((rings) =>
      rings.map((ring) => ring.map(([lon, lat]) => [round(lon), round(lat)])),
    );
    const geometry: MultiPolygonShape = {type: 'MultiPolygon', coordinates};
    return {type: 'Feature' as const, id, properties: {}, geometry};
  });
  const collection: FeatureCollection<MultiPolygonShape> = {type: 'FeatureCollection', features};
  const joined = topology({shapes: collection});
  const geometry = joined.objects['shapes'];
  const geometries = geometry?.type === 'GeometryCollection' ? geometry.geometries : [];
  const arcs = joined.arcs.map((arc) => arc.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
  const polygons = geometries.map(
    (shape) => [String(shape.id), polygonArcs(shape as GeometryObject)] as const,
  );
  return {arcs, polygons: new Map(polygons)};
}
